import type { Entry } from './deaths.js';
import { APPROVER, type Staff, SUBMITTER, VERIFIER } from './staff.js';

interface Answered {
  readonly claimId: string;
  readonly state: string;
}
interface ListAnswered {
  readonly refused: number;
  readonly items: readonly {
    readonly claim: Answered | null;
    readonly refusal: { readonly code: string } | null;
  }[];
}

/** Brings claims from their submission to their approval, each step by another person; each must lead where it should. */
export class ClaimDesks {
  constructor(
    private readonly staff: Staff,
    /** Makes the keys of this run its own. */
    private readonly run: string,
  ) {}

  /** One command at a time, as at a desk; answers the claim's id. */
  async approve(entry: Entry, number: number): Promise<string> {
    const submitted = await this.post<Answered>(SUBMITTER, '/api/claims', number, entry);
    const { claimId } = expected(submitted, 'Validated');
    const path = `/api/claims/${claimId}`;
    expected(await this.post(VERIFIER, `${path}/verification`, number, {}), 'Assessed');
    const { shownHash } = await this.staff.get<{ shownHash: string }>(APPROVER, 'claims', path);
    expected(await this.post(APPROVER, `${path}/approval`, number, { shownHash }), 'Approved');
    return claimId;
  }

  /** A list of claims at a time; answers their ids. */
  async approveList(claims: readonly Entry[], number: number): Promise<string[]> {
    const submitted = await this.post<ListAnswered>(SUBMITTER, '/api/claims/submissions', number, { claims });
    const claimIds = allOf(submitted, 'Validated');
    allOf(await this.post(VERIFIER, '/api/claims/verifications', number, { claimIds }), 'Assessed');
    const { items } = await this.post<{ items: readonly { claimId: string; shownHash: string }[] }>(
      APPROVER,
      '/api/claims/approvals/preview',
      number,
      { claimIds },
    );
    const shown = items.map(({ claimId, shownHash }) => ({ claimId, shownHash }));
    return allOf(await this.post(APPROVER, '/api/claims/approvals', number, { claims: shown }), 'Approved');
  }

  private post<Answer>(user: string, path: string, number: number, body: object): Promise<Answer> {
    const key = `bench-${this.run}-${path.split('/').at(-1)}-${number}`;
    return this.staff.post<Answer>(user, 'claims', path, { key, body });
  }
}

function expected(answered: Answered, state: string): Answered {
  if (answered.state === state) return answered;
  throw new Error(`Claim ${answered.claimId} is ${answered.state} instead of ${state}`);
}

function allOf({ items }: ListAnswered, state: string): string[] {
  return items.map(({ claim, refusal }) => {
    if (claim) return expected(claim, state).claimId;
    throw new Error(`A claim was refused: ${refusal?.code}`);
  });
}
