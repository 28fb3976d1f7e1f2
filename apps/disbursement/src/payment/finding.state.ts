import type { PaymentFindingApproved, PaymentFindingDeclined, PaymentFindingProposed } from '#contracts';
import { assertNever, type ClaimId, type PaymentId, type ShareId } from '#kernel';

/** Something that the bank said and that does not fit its payment. */
export type BankWord = PaymentFindingProposed['data']['words'][number];

/** What the bank did in the end, as somebody of finance has it in writing; a second person approves it. */
export type ProposedFinding = Omit<PaymentFindingProposed['data'], keyof Which>;

interface Which {
  readonly paymentId: PaymentId;
  readonly claimId: ClaimId;
  readonly shareId: ShareId;
}

export interface Findings {
  /** What waits for a second person. */
  readonly proposed: ProposedFinding | null;
  /** What two people had before them when they decided. */
  readonly heard: readonly BankWord[];
}

export const nothingFound: Findings = { proposed: null, heard: [] };

export type FindingEvent = PaymentFindingProposed | PaymentFindingApproved | PaymentFindingDeclined;

export function afterFinding({ heard }: Findings, event: FindingEvent): Findings {
  switch (event.type) {
    case 'PaymentFindingProposed': {
      const { paymentId: _payment, claimId: _claim, shareId: _share, ...proposed } = event.data;
      return { heard, proposed };
    }
    case 'PaymentFindingApproved':
      return { heard: [...heard, ...event.data.words], proposed: null };
    case 'PaymentFindingDeclined':
      return { heard, proposed: null };
    default:
      return assertNever(event);
  }
}
