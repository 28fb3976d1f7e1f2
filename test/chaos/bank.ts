import type { SystemAddresses } from '#stack';
import type { Rates } from '../../apps/sandbox-bank/src/behaviours/draw.js';
import type { Met } from '../../apps/sandbox-bank/src/behaviours/misbehave.controller.js';

/** The sandbox bank from its own side. */
export class ChaosBank {
  constructor(private readonly addresses: Pick<SystemAddresses, 'bank' | 'bankApiKey'>) {}

  misbehave(seed: number, rates: Rates): Promise<unknown> {
    return this.send('/sandbox/misbehave', { seed, rates });
  }

  moveClockOn(forwardDays: number): Promise<unknown> {
    return this.send('/sandbox/clock', { forwardDays });
  }

  met(): Promise<Met> {
    return this.send('/sandbox/misbehaviours');
  }

  /** It takes back what it had paid. */
  giveBack(instructionId: string): Promise<unknown> {
    return this.send('/sandbox/returns', { instructionId, reason: 'WRONG_AMOUNT' });
  }

  /** The statement of a day as camt.053. */
  async statementOf(day: string): Promise<Blob> {
    const answer = await this.ask(`/statement.camt053?day=${day}`);
    return answer.blob();
  }

  transfer(request: object): Promise<{ status: string }> {
    return this.send('/transfers', request);
  }

  private async send<Answer>(path: string, body?: object): Promise<Answer> {
    return (await (await this.ask(path, body)).json()) as Answer;
  }

  private async ask(path: string, body?: object): Promise<Response> {
    const { bank, bankApiKey } = this.addresses;
    const answer = await fetch(`${bank}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${bankApiKey}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`The bank answered ${answer.status} to ${path}: ${await answer.text()}`);
    return answer;
  }
}
