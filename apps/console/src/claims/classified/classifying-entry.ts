import { wholeNumber } from '../../format/typed.js';
import { handOf, type LossesTyped, lossChecks, lossOf, NO_LOSS } from '../../losses/loss-row.js';
import type { ClaimView } from '../claim-types.js';
import type { Cause, Determination, Office, Reclassification } from './classifying-decision.js';

export type Programme = ClaimView['programme'];

/** What a claim of a programme can turn out to have come of. */
export const causesFor = (programme: Programme): readonly Cause[] =>
  programme === 'JKM' ? ['WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE'] : ['NOT_OF_WORK'];

export const otherThan = (programme: Programme): Programme => (programme === 'JKM' ? 'JKK' : 'JKM');

export interface MoveTyped {
  readonly cause: Cause | null;
  readonly eventDate: string;
  readonly leftWorkOn: string;
  readonly papers: string[];
  readonly reasons: string;
}

/** Begins with the day of the claim, and with the cause where there is but one. */
export function moveOf({ programme, eventDate }: Pick<ClaimView, 'programme' | 'eventDate'>): MoveTyped {
  const causes = causesFor(programme);
  const [cause = null] = causes.length === 1 ? causes : [];
  return { cause, eventDate, leftWorkOn: '', papers: [], reasons: '' };
}

export type Fault = 'fillIn' | 'choose' | 'count' | 'somethingDetermined';
export type Faults = Readonly<Record<string, Fault>>;
type Check = readonly [path: string, fault: Fault, isWrong: boolean];

const faultsOf = (checks: readonly Check[]): Faults =>
  Object.fromEntries(checks.flatMap(([path, fault, isWrong]) => (isWrong ? [[path, fault]] : [])));

export const moveFaults = ({ cause, eventDate, reasons }: MoveTyped): Faults =>
  faultsOf([
    ['cause', 'choose', cause === null],
    ['eventDate', 'fillIn', eventDate === ''],
    ['reasons', 'fillIn', reasons.trim() === ''],
  ]);

/** What is sent; null while something is missing. */
export function moveFrom(typed: MoveTyped): Reclassification | null {
  const { cause, eventDate, leftWorkOn, papers, reasons } = typed;
  if (cause === null || Object.keys(moveFaults(typed)).length > 0) return null;
  return {
    ...{ cause, papers, eventDate, reasons: reasons.trim() },
    ...(cause === 'OCCUPATIONAL_DISEASE' && leftWorkOn !== '' ? { leftWorkOn } : {}),
  };
}

export interface LetterTyped extends LossesTyped {
  readonly letterNumber: string;
  readonly letterDate: string;
  readonly office: Office | null;
  readonly officeName: string;
  /** Empty where the letter says nothing of it. */
  readonly cause: Cause | '';
  readonly findsLoss: boolean;
  readonly outcome: ClaimView['outcome'];
  readonly wage: string;
  readonly account: string;
}

export const letterOf = ({ outcome }: Pick<ClaimView, 'outcome'>): LetterTyped => ({
  ...{ letterNumber: '', letterDate: '', office: null, officeName: '', cause: '', wage: '', account: '' },
  ...{ findsLoss: false, outcome, losses: [NO_LOSS], hand: handOf([]) },
});

const hasLosses = ({ findsLoss, outcome }: LetterTyped): boolean => findsLoss && outcome === 'disability';

export function letterFaults(typed: LetterTyped): Faults {
  const { letterNumber, letterDate, office, officeName, cause, findsLoss, wage, account } = typed;
  return faultsOf([
    ['letterNumber', 'fillIn', letterNumber.trim() === ''],
    ['letterDate', 'fillIn', letterDate === ''],
    ['office', 'choose', office === null],
    ['officeName', 'fillIn', officeName.trim() === ''],
    ['cause', 'somethingDetermined', cause === '' && !findsLoss && wage.trim() === ''],
    ['wage', 'count', wage.trim() !== '' && wholeNumber(wage) === null],
    ['account', 'fillIn', account.trim() === ''],
  ]);
}

/** What is wrong with the losses, in the words of their rows. */
export const lossFaultsOf = (typed: LetterTyped) =>
  Object.fromEntries(
    hasLosses(typed)
      ? typed.losses.flatMap((row, at) =>
          lossChecks(row).flatMap(([field, fault]) =>
            fault === null ? [] : [[`losses.${at}.${field}`, fault] as const],
          ),
        )
      : [],
  );

/** What is sent; null while something is missing. */
export function letterFrom(typed: LetterTyped): Determination | null {
  const { letterNumber, letterDate, office, officeName, cause, findsLoss, outcome, wage, account } = typed;
  const isWrong = Object.keys({ ...letterFaults(typed), ...lossFaultsOf(typed) }).length > 0;
  if (office === null || isWrong) return null;
  const wageBase = wholeNumber(wage);
  const losses = hasLosses(typed) ? typed.losses.map(row => lossOf(row, typed.hand)) : [];
  return {
    ...{ letterNumber: letterNumber.trim(), letterDate, office, officeName: officeName.trim() },
    ...(cause === '' ? {} : { cause }),
    ...(findsLoss ? { outcome, disabilities: losses } : {}),
    ...(wageBase === null ? {} : { wageBase }),
    account: account.trim(),
  };
}
