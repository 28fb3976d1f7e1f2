import type { Choices, ClaimView } from './claim-types.js';

type Rule = Choices['rejectionRules'][number];

/** The rules of the programme: what the checks must have found is a ground only when they did. Grounds come first. */
export function rejectionGrounds(
  rules: readonly Rule[],
  { programme, reasons }: Pick<ClaimView, 'programme' | 'reasons'>,
): { readonly rule: Rule; readonly isGround: boolean }[] {
  const found = rules
    .filter(({ programmes }) => programmes.includes(programme))
    .map(rule => ({
      rule,
      isGround: rule.foundBy === 'judgement' || reasons.some(({ code }) => code === rule.code),
    }));
  return [...found.filter(({ isGround }) => isGround), ...found.filter(({ isGround }) => !isGround)];
}
