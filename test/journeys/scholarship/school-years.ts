import { BUILT_IN_LAW, requiredDocuments } from '#statutory';
import { waitFor } from '#testing';
import type { CaseInHand } from '../case-in-hand.js';
import type { JourneySystem } from '../journey-system.js';

interface Scholarships {
  readonly right: { readonly due: boolean } | null;
  readonly years: readonly { readonly schoolYear: number; readonly state: string; readonly amount: number }[];
  readonly waiting: readonly {
    readonly childId: string;
    readonly schoolYear: number;
    readonly shownHash: string;
  }[];
}

/** Who does what for one school year; years later other people. */
export interface Staff {
  readonly officer: string;
  readonly verifier: string;
  readonly approver: string;
}

const documents = requiredDocuments(BUILT_IN_LAW, 'SCHOLARSHIP', {
  date: Temporal.PlainDate.from('2025-12-22'),
}).map(({ code }) => code);

export const proofOf = (childId: string, schoolYear: number, level: string) => ({
  ...{ childId, schoolYear, startsOn: `${schoolYear}-07-17`, level, documents },
  ...{ married: false, working: false },
  ...{ school: 'Sekolah Contoh', letterNumber: `421/${schoolYear}`, letterDate: `${schoolYear}-07-20` },
});

/** The scholarships of one case of the journey. */
export class SchoolYears {
  constructor(
    private readonly journey: JourneySystem,
    private readonly one: CaseInHand,
  ) {}

  seen(): Promise<Scholarships> {
    return this.journey.api.as('auditor-1').get(`/api/claims/${this.one.claimId}/scholarships`);
  }

  async enter(user: string, child: object): Promise<string> {
    const answer = await this.one.do(user, 'scholarships/children', child);
    return (answer as unknown as { childId: string }).childId;
  }

  /** Pays so many payments in one payout, once all of them are ordered. */
  async payOut(count: number): Promise<void> {
    const ordered = async () => (await this.one.payments()).filter(({ state }) => state === 'Ordered');
    const what = `${count} payments to be ordered`;
    await waitFor(async () => (await ordered()).length === count, { what, timeoutMs: 60_000 });
    await this.one.payOut();
    await this.one.reaches('Settled');
  }

  prove(user: string, proof: object): Promise<unknown> {
    return this.one.do(user, 'scholarships/years', proof);
  }

  /** From the letter of the school to the approval of what was shown. */
  async award({ officer, verifier, approver }: Staff, proof: ReturnType<typeof proofOf>): Promise<void> {
    const { childId, schoolYear } = proof;
    await this.prove(officer, proof);
    await this.one.do(verifier, 'scholarships/years/verification', { childId, schoolYear });
    const { waiting } = await this.seen();
    const shown = waiting.find(year => year.childId === childId && year.schoolYear === schoolYear);
    await this.one.do(approver, 'scholarships/years/approval', {
      ...{ childId, schoolYear, shownHash: shown?.shownHash },
    });
  }
}
