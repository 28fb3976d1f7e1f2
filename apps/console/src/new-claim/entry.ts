import { wholeNumber } from '../format/typed.js';
import { handOf, isFilledIn, type Loss, type LossesTyped, lossOf, rowOf } from '../losses/loss-row.js';
import type { ClaimView, PreviewBody, ResubmitBody, SubmitBody } from './bodies.js';
import { type HeirsRow, heirsOfReturned, heirsSaid, NOTHING_SAID } from './heirs-row.js';
import { type InvoiceRow, invoiceRowOf, invoicesFilledIn, invoicesOf } from './invoice-row.js';
import { type LetterRow, letterOf, letterRowOf, lettersFilledIn } from './letter-row.js';
import { foreseenPayees, NO_PAYEE, type PayeeRow, payeeOf, payeesOfReturned } from './payee-row.js';

/** A cost as it is being typed. */
export interface CostRow {
  readonly kind: SubmitBody['costs'][number]['kind'];
  readonly reference: string;
  readonly amount: string;
  /** What the rehabilitation hospital asks; of a prosthesis alone. */
  readonly referencePrice: string;
}

export const COST_KINDS: readonly CostRow['kind'][] = [
  ...(['medical', 'diagnosis', 'homecare'] as const),
  ...(['transport-land', 'transport-sea', 'transport-air'] as const),
  ...(['glasses', 'dentures', 'hearingAid', 'prosthesis'] as const),
];
export const hasReferencePrice = ({ kind }: Pick<CostRow, 'kind'>): boolean => kind === 'prosthesis';

/** Everything that the wizard asks, as it is being typed. */
export interface Entry extends LossesTyped {
  /** The returned claim that is submitted again, or null for a new one. */
  readonly resubmits: string | null;
  readonly personId: string;
  /** The report of the accident that is claimed; a draft from before there were reports has none. */
  readonly accidentReport?: string | undefined;
  /** A disease of work in place of an accident; of JKK alone. */
  readonly disease?: DiseaseTyped | undefined;
  readonly programme: SubmitBody['programme'];
  readonly outcome: SubmitBody['outcome'];
  readonly eventDate: string;
  readonly narrative: string;
  readonly diagnosis: string;
  readonly documents: readonly string[];
  readonly costs: readonly CostRow[];
  readonly stmbDays: string;
  /** What Jasa Raharja paid; a draft from before it was asked has none. */
  readonly letters?: readonly LetterRow[] | undefined;
  /** Of partner hospitals; as the letters. */
  readonly invoices?: readonly InvoiceRow[] | undefined;
  readonly heirs: HeirsRow;
  readonly payees: readonly PayeeRow[];
}

/** The last day of work is left out while the worker still works. */
export interface DiseaseTyped {
  readonly leftWorkOn: string;
}

export const NO_COST: CostRow = { kind: 'medical', reference: '', amount: '', referencePrice: '' };

export const newEntry = (personId: string, accidentReport?: string): Entry => ({
  resubmits: null,
  personId,
  accidentReport,
  programme: accidentReport ? 'JKK' : 'JKM',
  outcome: accidentReport ? 'recovered' : 'death',
  eventDate: '',
  narrative: '',
  diagnosis: '',
  documents: [],
  costs: [],
  stmbDays: '',
  losses: [],
  hand: 'right',
  heirs: NOTHING_SAID,
  payees: [NO_PAYEE],
});

/** What a returned claim gives back. NIKs and accounts come masked and e-mail addresses not at all, so they are asked for again. */
export function entryOfReturned(view: ClaimView): Entry {
  const { programme, outcome, eventDate, claimId, state } = view;
  return {
    resubmits: claimId,
    ...{ programme, outcome, eventDate, personId: state.personId },
    ...(state.disease ? { disease: { leftWorkOn: state.disease.leftWorkOn ?? '' } } : {}),
    narrative: view.narrative ?? '',
    diagnosis: view.diagnosis ?? '',
    documents: view.documents.received,
    costs: state.costs.map(costRowOf),
    losses: state.disabilities.map(rowOf),
    hand: handOf(state.disabilities),
    stmbDays: state.stmbDays === 0 ? '' : `${state.stmbDays}`,
    letters: state.jasaRaharja.map(letterRowOf),
    invoices: state.invoices.map(invoiceRowOf),
    heirs: heirsOfReturned(view),
    payees: payeesOfReturned(view),
  };
}

type Cost = SubmitBody['costs'][number];

/** A cost as it is changed, from one that was sent. */
export const costRowOf = ({ amount, referencePrice, ...cost }: Cost): CostRow => ({
  ...cost,
  ...{ amount: `${amount}`, referencePrice: `${referencePrice ?? ''}` },
});

export const costOf = ({ kind, reference, amount, referencePrice }: CostRow): Cost => ({
  ...{ kind, reference: reference.trim(), amount: wholeNumber(amount) ?? 0 },
  ...(hasReferencePrice({ kind }) ? { referencePrice: wholeNumber(referencePrice) ?? 0 } : {}),
});

const costsOf = ({ programme, costs }: Entry): Cost[] => (programme === 'JKM' ? [] : costs.map(costOf));

export const isPartlyDisabled = ({ outcome }: Pick<Entry, 'outcome'>): boolean => outcome === 'disability';

/** Losses are named for a partial disability only. */
export const claimedLosses = (entry: Entry): Loss[] =>
  isPartlyDisabled(entry) ? entry.losses.map(row => lossOf(row, entry.hand)) : [];

const daysOf = ({ programme, stmbDays }: Entry): number =>
  programme === 'JKM' ? 0 : (wholeNumber(stmbDays) ?? 0);

/** Whether a disease is claimed, and no accident. */
export const isOfDisease = ({ programme, disease }: Pick<Entry, 'programme' | 'disease'>): boolean =>
  programme === 'JKK' && disease !== undefined;

/** The cause of a JKK claim: the report of its accident, or a disease. */
const causeIn = ({
  programme,
  accidentReport,
  disease,
}: Entry): Pick<SubmitBody, 'accidentReport' | 'disease'> => {
  if (programme !== 'JKK') return {};
  const { leftWorkOn = '' } = disease ?? {};
  return {
    ...(accidentReport ? { accidentReport } : {}),
    ...(disease ? { disease: DATE.test(leftWorkOn) ? { leftWorkOn } : {} } : {}),
  };
};
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Said of an accident alone. */
const lettersIn = ({ programme, letters = [] }: Entry): readonly LetterRow[] =>
  programme === 'JKM' ? [] : letters;

const invoicesIn = ({ programme, invoices = [] }: Entry): readonly InvoiceRow[] =>
  programme === 'JKM' ? [] : invoices;

/** Said of a death alone. */
const heirsIn = (entry: Entry): Pick<ResubmitBody, 'heirs'> => {
  const heirs = heirsSaid(entry);
  return heirs ? { heirs } : {};
};

export const resubmissionOf = (entry: Entry): ResubmitBody => ({
  documents: [...entry.documents],
  costs: costsOf(entry),
  stmbDays: daysOf(entry),
  disabilities: claimedLosses(entry),
  ...heirsIn(entry),
  jasaRaharja: lettersIn(entry).map(letterOf),
  invoices: invoicesOf(invoicesIn(entry), entry.costs),
  payees: entry.payees.map(payeeOf),
  narrative: entry.narrative.trim(),
  ...(entry.programme === 'JKK' && entry.diagnosis.trim() ? { diagnosis: entry.diagnosis.trim() } : {}),
});

export const submissionOf = (entry: Entry): SubmitBody => ({
  ...resubmissionOf(entry),
  programme: entry.programme,
  outcome: entry.outcome,
  personId: entry.personId,
  eventDate: entry.eventDate,
  ...causeIn(entry),
});

const isCost = ({ reference, amount, referencePrice }: SubmitBody['costs'][number]): boolean =>
  amount > 0 && referencePrice !== 0 && REFERENCE.test(reference);
export const REFERENCE = /^(?!.*\d{16})[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

/** What can be asked about already: no names, no numbers of people, nothing half typed. */
export function previewOf(entry: Entry): PreviewBody {
  const { programme, outcome, documents } = entry;
  return {
    ...(entry.resubmits === null ? {} : { claimId: entry.resubmits }),
    ...{ programme, outcome, documents: [...documents] },
    ...(entry.personId ? { personId: entry.personId } : {}),
    ...(DATE.test(entry.eventDate) ? { eventDate: entry.eventDate } : {}),
    ...causeIn(entry),
    costs: costsOf(entry).filter(isCost),
    stmbDays: Math.min(daysOf(entry), 36_500),
    disabilities: claimedLosses({ ...entry, losses: entry.losses.filter(isFilledIn) }),
    ...heirsIn(entry),
    jasaRaharja: lettersFilledIn(lettersIn(entry)),
    invoices: invoicesFilledIn(invoicesIn(entry), costsOf(entry).filter(isCost)),
    payees: foreseenPayees(entry.payees),
  };
}
