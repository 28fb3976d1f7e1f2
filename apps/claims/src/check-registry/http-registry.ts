import { request } from 'undici';
import { CivilRegistry, type Identity, type RegistryCodes } from './civil-registry.js';
import { deathsUnderstood, understood } from './registry-answers.js';

export interface RegistrySettings {
  readonly CIVIL_REGISTRY_URL: string;
  readonly CIVIL_REGISTRY_KEY: string;
  readonly CIVIL_REGISTRY_TIMEOUT_MS: number;
}

interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

const TRIES = 2;
const DEATHS_AT_ONCE = 500;

/** Asks over HTTP. The NIK is in the body: addresses end up in logs. */
export class HttpRegistry extends CivilRegistry {
  override readonly isSetUp: boolean;

  constructor(private readonly settings: RegistrySettings) {
    super();
    this.isSetUp = settings.CIVIL_REGISTRY_URL !== '';
  }

  override async check(identity: Identity): Promise<RegistryCodes | null> {
    return understood(
      await this.answerTo({ method: 'POST', path: '/checks', body: JSON.stringify(identity) }),
    );
  }

  override async deathsAfter(position: number) {
    return deathsUnderstood(
      await this.answerTo({ method: 'GET', path: `/deaths?after=${position}&limit=${DEATHS_AT_ONCE}` }),
    );
  }

  /** A connection that had just been closed is tried once more; a time-out is not, as others wait behind it. */
  private async answerTo(question: Question): Promise<unknown> {
    if (!this.isSetUp) return null;
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const answer = await this.ask(question);
      if (answer !== 'LOST') return answer;
    }
    return null;
  }

  private async ask({ method, path, body }: Question): Promise<unknown> {
    const { CIVIL_REGISTRY_URL, CIVIL_REGISTRY_KEY, CIVIL_REGISTRY_TIMEOUT_MS } = this.settings;
    try {
      const answer = await request(new URL(path, CIVIL_REGISTRY_URL), {
        method,
        headers: { authorization: `Bearer ${CIVIL_REGISTRY_KEY}`, 'content-type': 'application/json' },
        body: body ?? null,
        signal: AbortSignal.timeout(CIVIL_REGISTRY_TIMEOUT_MS),
      });
      const text = await answer.body.text();
      return answer.statusCode === 200 ? jsonOrNull(text) : null;
    } catch (error) {
      return isTimeOut(error) ? null : 'LOST';
    }
  }
}

const isTimeOut = (error: unknown): boolean =>
  Error.isError(error) && (error.name === 'TimeoutError' || error.name === 'AbortError');

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
