import type { Choices, ClaimView } from './claim-types.js';

type Appealed = { readonly flags: Pick<ClaimView['flags'], 'appeals'> };
type Rule = Choices['rejectionRules'][number];

interface Ground {
  readonly rule: Rule;
  readonly isGround: boolean;
  /** An appeal was upheld against it: nobody rejects the case for it again. */
  readonly isOverruled: boolean;
}

/** The rules of the programme: what the checks must have found is a ground only when they did. Grounds come first. */
export function rejectionGrounds(
  rules: readonly Rule[],
  { programme, reasons, flags }: Pick<ClaimView, 'programme' | 'reasons'> & Appealed,
): Ground[] {
  const overruled = flags.appeals.flatMap(({ decision }) => decision?.overruled ?? []);
  const found = rules
    .filter(({ programmes }) => programmes.includes(programme))
    .map(rule => {
      const isOverruled = overruled.includes(rule.code);
      const isFound = rule.foundBy === 'judgement' || reasons.some(({ code }) => code === rule.code);
      return { rule, isGround: isFound && !isOverruled, isOverruled };
    });
  return [...found.filter(({ isGround }) => isGround), ...found.filter(({ isGround }) => !isGround)];
}
