import type { paths } from '../api/schema.js';
import type { Asks, BodyPart } from './loss-row.js';

type Choices = paths['/api/claims/choices']['get']['responses'][200]['content']['application/json'];
type Listed = Choices['losses'][number];

/** A part of the body as the services list it: both steps and a range are a figure that the doctor gives. */
export const listedPart = ({ code, text, ...listed }: Listed): BodyPart => ({
  ...{ part: code, text },
  asks: asksOf(listed),
});

function asksOf({ sided, measuredIn }: Pick<Listed, 'sided' | 'measuredIn'>): Asks {
  if (measuredIn !== null) return measuredIn === 'dB' ? 'dB' : 'RANGE';
  return sided ? 'SIDED' : 'FIXED';
}
