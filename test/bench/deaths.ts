import type { Databases } from '../databases.js';
import { sampleCase } from '../journeys/main-job/sample.js';
import { DAY_OF_DEATH, MONTH } from './insured.js';

const COVERED = `
SELECT DISTINCT person_id FROM member JOIN covered_month USING (membership_id) WHERE month = $1 ORDER BY person_id`;
const OPEN_ACCOUNTS = `
INSERT INTO account (bank_code, account_number, account_name)
SELECT $1, account_number, $2 FROM unnest($3::text[]) AS given (account_number) ON CONFLICT DO NOTHING`;
const FUND = 'INSERT INTO funding (amount) VALUES (900000000000)';

/** A claim as an officer enters it. */
export type Entry = Readonly<Record<string, unknown>>;

/** Insured people who die, each once, with an account of the heirs at the bank. */
export class Deaths {
  private next = 0;

  private constructor(
    private readonly people: readonly string[],
    private readonly accounts: readonly string[],
  ) {}

  static async among(databases: Databases): Promise<Deaths> {
    const found = await databases.rows<{ person_id: string }>('claims', COVERED, [MONTH]);
    const accounts = found.map((_person, index) => `77${String(index).padStart(8, '0')}`);
    const { bankCode, accountName } = payee();
    await databases.rows('sandbox-bank', OPEN_ACCOUNTS, [bankCode, accountName, accounts]);
    await databases.rows('sandbox-bank', FUND);
    return new Deaths(
      found.map(({ person_id }) => person_id),
      accounts,
    );
  }

  /** What an entry looks like, for whoever does not check it. */
  get sample(): Entry {
    return this.entry(this.people[0] ?? '', 0);
  }

  take(count: number): Entry[] {
    const first = this.next;
    this.next += count;
    if (this.next > this.people.length) throw new Error('More claims are wanted than people are insured');
    return this.people.slice(first, this.next).map((personId, index) => this.entry(personId, first + index));
  }

  private entry(personId: string, number: number): Entry {
    const { programme, outcome, documents, costs, stmbDays, narrative } = sampleCase('village-death');
    const payees = [{ ...payee(), accountNumber: this.accounts[number] }];
    return {
      ...{ programme, outcome, documents, costs, stmbDays, narrative },
      ...{ personId, eventDate: DAY_OF_DEATH, payees },
    };
  }
}

function payee() {
  const [first] = sampleCase('village-death').payees;
  if (!first) throw new Error('The sample case has no payee');
  return first;
}
