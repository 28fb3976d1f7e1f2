import { assertNever, type Refusal } from '#kernel';
import type { Answer } from '#statutory';
import { quotedLineOf } from './quote-lines.js';

type No = Exclude<Answer, { outcome: 'answered' }>;
type Refused = Extract<No, { outcome: 'refused' }>;
type NotUnderstood = Extract<No, { outcome: 'not-understood' }>;

const MOST_FAULTS_TOLD = 20;
const MOST_OF_A_TEXT = 200;

/** Why the law gives no quote. Its values name `field`, `value` and, in both languages, what is `allowed`. */
export function refusalOfQuote(no: No): Refusal {
  switch (no.outcome) {
    case 'refused':
      return no.lines.length > 0 ? refusedByLaw(no) : refusedFact(no);
    case 'not-understood':
      return notUnderstood(no);
    default:
      return assertNever(no);
  }
}

/** A "no" of the law itself, with its line: article, readings and mark. */
function refusedByLaw({ refusal: { code, field }, lines: [line, ...others] }: Refused): Refusal {
  const [law] = line?.laws ?? [];
  return {
    code: 'QUOTE_REFUSED_BY_LAW',
    values: {
      field,
      rule: code,
      text: line?.text,
      regulation: law?.regulation,
      article: law?.article,
      lines: [line, ...others].filter(one => one !== undefined).map(quotedLineOf),
    },
  };
}

/** A fact that has no meaning, lies out of its range, or is missing. */
function refusedFact({ refusal: { code, field, values } }: Refused): Refusal {
  const { diperbolehkan, allowed = allowedBy(values), value = values[field], ...others } = values;
  return {
    code,
    values: {
      ...others,
      field,
      value: shortened(value ?? null),
      allowed: { id: String(diperbolehkan ?? allowed), en: String(allowed) },
    },
  };
}

/** Rules that have a limit of their own name it differently. */
const allowedBy = ({ lawFrom }: Refusal['values']): string =>
  lawFrom === undefined ? '1..' : `${lawFrom}..`;

/** All that is unknown, as far as somebody would read it; the first fault as that of any other fact. */
function notUnderstood({ faults }: NotUnderstood): Refusal {
  const told = faults.slice(0, MOST_FAULTS_TOLD).map(({ field, value, allowed }) => ({
    field: shortened(field),
    value: shortened(value),
    allowed,
  }));
  const fields = told.map(({ field }) => field).join(', ');
  return {
    code: 'QUOTE_NOT_UNDERSTOOD',
    values: { ...told[0], fields: faults.length > told.length ? `${fields}, …` : fields, faults: told },
  };
}

/** What was sent is told back as far as it helps to find it. */
function shortened(value: unknown): unknown {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > MOST_OF_A_TEXT ? `${text.slice(0, MOST_OF_A_TEXT)}…` : value;
}
