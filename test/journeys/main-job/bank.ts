import type { SystemAddresses } from '#stack';

export interface Executions {
  readonly executions: number;
  readonly instructions: number;
  readonly amount: string | number;
}

/** The sandbox bank from its own side: it opens accounts, and it is the judge of how often money moved. */
export class Bank {
  constructor(private readonly addresses: Pick<SystemAddresses, 'bank' | 'bankApiKey'>) {}

  async openAccount(account: {
    bankCode: string;
    accountNumber: string;
    accountName: string;
  }): Promise<void> {
    await this.send('/sandbox/accounts', { method: 'POST', body: JSON.stringify(account) });
  }

  executionsOf(paymentId: string): Promise<Executions> {
    return this.send(`/executions/count?instructionId=${paymentId}`, {});
  }

  /** The next transfer to an account is refused. */
  willReject(accountNumber: string): Promise<void> {
    return this.willMisbehave('REJECT', accountNumber);
  }

  /** The next transfer to an account meets one of the sandbox's misbehaviours. */
  async willMisbehave(kind: string, accountNumber: string): Promise<void> {
    const behaviour = { kind, times: 1, accountNumber, delayMs: kind === 'SLOW' ? 1_500 : 0 };
    await this.send('/sandbox/behaviours', { method: 'POST', body: JSON.stringify(behaviour) });
  }

  /** It takes back what it has paid. */
  async takeBack(instructionId: string): Promise<void> {
    const back = { instructionId, reason: 'WRONG_AMOUNT' };
    await this.send('/sandbox/returns', { method: 'POST', body: JSON.stringify(back) });
  }

  private async send<Answer>(path: string, init: RequestInit): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${this.addresses.bankApiKey}`,
      'content-type': 'application/json',
    };
    const response = await fetch(`${this.addresses.bank}${path}`, { ...init, headers });
    if (!response.ok)
      throw new Error(`The bank answered ${response.status} to ${path}: ${await response.text()}`);
    return (await response.json().catch(() => ({}))) as Answer;
  }
}
