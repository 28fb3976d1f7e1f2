import { isBefore } from '#kernel';

/**
 * UU 1/1974 Art. 47 and 50: up to this age one is under parents or a guardian. Remembered, and the Civil Code says 21. It
 * stands beside the tables and not among them, so that every law that was ever recorded can still be read.
 */
const YEARS_UNDER_A_GUARDIAN = 18;

/** Whether somebody born on a day is a minor on another, who is paid through a guardian. */
export const isMinorOn = (birthDate: Temporal.PlainDate, date: Temporal.PlainDate): boolean =>
  isBefore(date, birthDate.add({ years: YEARS_UNDER_A_GUARDIAN }));
