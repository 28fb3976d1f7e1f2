import { sampleCases, sampleRows } from './main-job/sample.js';

const ROSTERS = ['roster-villages.csv', 'roster-apbd.csv', 'roster-athletes.csv'];
const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const DIGITS = /\d{10,}/g;

/** Finds names, NIKs, accounts, diagnoses and narratives of the sample in any text. */
export class PersonalData {
  private readonly numbers = new Set<string>();
  private readonly phrases = new Map<string, Set<string>>();

  constructor() {
    for (const row of ROSTERS.flatMap(sampleRows)) {
      this.numbers.add(row['nik'] ?? '');
      this.addPhrase(row['nama'] ?? '');
    }
    for (const { payees, narrative, diagnosis } of sampleCases().values()) {
      for (const { name, accountNumber, accountName } of payees) {
        this.numbers.add(accountNumber);
        this.addPhrase(name);
        this.addPhrase(accountName);
      }
      this.addPhrase(narrative);
      if (diagnosis) this.addPhrase(diagnosis);
    }
  }

  /** How many different things it looks for. */
  get size(): number {
    return this.numbers.size + [...this.phrases.values()].reduce((sum, known) => sum + known.size, 0);
  }

  foundIn(text: string): string[] {
    const numbers = (text.match(DIGITS) ?? []).filter(digits => this.numbers.has(digits));
    const spoken = words(text);
    const phrases = spoken.flatMap((word, index) =>
      [...(this.phrases.get(word) ?? [])].filter(phrase => {
        const parts = phrase.split(' ');
        return parts.every((part, offset) => spoken[index + offset] === part);
      }),
    );
    return [...numbers, ...phrases];
  }

  private addPhrase(text: string): void {
    const spoken = words(text);
    const [first] = spoken;
    if (!first) return;
    const known = this.phrases.get(first) ?? new Set();
    this.phrases.set(first, known.add(spoken.join(' ')));
  }
}
