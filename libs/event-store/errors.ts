import type { Refusal } from '#kernel';

/** Carries a domain "no" through the shell, so that the transaction rolls back and the caller can answer it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

/** Someone else appended to the stream first: read again, decide again. */
export class VersionConflict extends Error {
  constructor(cause: unknown) {
    super('A stream has moved on since it was read', { cause });
    this.name = 'VersionConflict';
  }
}

const TRANSIENT_SQLSTATES = [
  /^08/, // connection
  /^40001$/, // serialization failure
  /^40P01$/, // dead-lock
  /^53/, // out of connections, memory, disk
  /^55P03$/, // lock not available
  /^57014$/, // statement time-out
  /^57P0/, // shutdown, crash
];
const TRANSIENT_CODES = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND'];
const TRANSIENT_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Whether trying the same again can succeed without anyone changing anything. */
export function isTransient(error: unknown): boolean {
  if (error instanceof VersionConflict) return true;
  if (!Error.isError(error)) return false;
  const code = sqlState(error);
  if (code && (TRANSIENT_SQLSTATES.some(pattern => pattern.test(code)) || TRANSIENT_CODES.includes(code)))
    return true;
  if (TRANSIENT_MESSAGES.test(error.message)) return true;
  return error.cause !== undefined && isTransient(error.cause);
}

/** The SQLSTATE or system code of an error, also when TypeORM wrapped it. */
export function sqlState(error: unknown): string | null {
  const candidate = error as { code?: unknown; driverError?: { code?: unknown } } | null;
  const code = candidate?.driverError?.code ?? candidate?.code;
  return typeof code === 'string' ? code : null;
}

/** The name of the violated constraint, also when TypeORM wrapped the error. */
export function violatedConstraint(error: unknown): string | null {
  const candidate = error as { constraint?: unknown; driverError?: { constraint?: unknown } } | null;
  const name = candidate?.driverError?.constraint ?? candidate?.constraint;
  return typeof name === 'string' ? name : null;
}
