/**
 * Temporal values keep their content in internal slots, so a structural comparison calls any two of them equal. These
 * testers compare the types and the ISO text instead.
 */
const TEMPORAL_TYPES = [
  Temporal.Instant,
  Temporal.PlainDate,
  Temporal.PlainDateTime,
  Temporal.PlainTime,
  Temporal.PlainYearMonth,
  Temporal.PlainMonthDay,
  Temporal.ZonedDateTime,
  Temporal.Duration,
] as const;

type EqualityTester = (left: unknown, right: unknown) => boolean | undefined;

export const temporalTesters: EqualityTester[] = TEMPORAL_TYPES.map(type => (left, right) => {
  const [isLeft, isRight] = [left instanceof type, right instanceof type];
  if (!isLeft && !isRight) return undefined;
  return isLeft && isRight && String(left) === String(right);
});
