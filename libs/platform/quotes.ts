import { applyDecorators } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { Refused } from '#event-store';
import { type Ask, answer, type Law } from '#statutory';
import { RawBody } from './command.js';
import { quotedLineOf } from './quote-lines.js';
import { refusalOfQuote } from './quote-refusals.js';

/** The facts that a quote knows, as JSON Schema has them, and an example that is answered. */
export interface FactsOfQuote {
  readonly properties: Readonly<Record<string, object>>;
  readonly example: Readonly<Record<string, unknown>>;
}

/** The body of a quote: facts that the law itself reads, strictly; class-validator has no say. */
export const FactsBody = ({ properties, example }: FactsOfQuote) =>
  applyDecorators(
    RawBody(),
    ApiBody({
      schema: { type: 'object', properties: { ...properties }, additionalProperties: true, example },
    }),
  );

/** Enough for the longest lists of receipts, children and losses that the law takes. */
const MOST_CHARACTERS = 65_536;

/** What the law answers, with its lines as JSON has them. Throws `Refused` where it refuses or does not understand. */
export function quoted(ask: Ask, facts: unknown, law: Law): Readonly<Record<string, unknown>> {
  const { length } = JSON.stringify(facts ?? null);
  if (length > MOST_CHARACTERS) {
    throw new Refused({ code: 'QUOTE_TOO_LONG', values: { length, most: MOST_CHARACTERS } });
  }
  const found = answer(ask, facts, law);
  if (found.outcome !== 'answered') throw new Refused(refusalOfQuote(found));
  return { ...found.values, lines: found.lines.map(quotedLineOf), notes: found.notes };
}
