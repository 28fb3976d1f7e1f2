import type { ExplainedNo } from '../benefits/benefit.types.js';
import { explainedNo } from '../explain/explained-no.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BilingualText, LawReference, Programme } from '../law/terms.js';
import type { EntitledHeir, StatedHeirs, Survivor } from './heir.types.js';
import { heirsByRank } from './heirs-by-rank.js';

type RankRow = RowOf<'heirRanks'>;

/** What was said of the heirs, held against the order of the day. */
interface Held {
  readonly rows: readonly RankRow[];
  readonly stated: StatedHeirs;
  /** Of the payees; `null` where the proof says that nobody is left. */
  readonly rank: number | null;
  readonly payees: number;
}

/** Practice, remembered and in no source. */
const practice = (row: RankRow): LawReference => ({
  ...row,
  article: 'pasal belum diperiksa',
  mark: 'UNCONFIRMED',
});

/**
 * Why the payees of a death are not shown to be those whom the law pays, by the law of its day; `null` where they are.
 * Where nobody is left, no payee is an heir. Throws on a day without an order of heirs.
 */
export function heirsMustBeProved(
  today: LawOfTheDay,
  programme: Programme,
  stated: StatedHeirs,
  payees: readonly Survivor[],
): ExplainedNo | null {
  const rows = today.rows.heirRanks.filter(row => row.programme === programme);
  if (stated.proof === 'NO_HEIRS') return provedBy({ rows, stated, rank: null, payees: payees.length });
  const found = heirsByRank(today, programme, payees);
  if (found.outcome !== 'heirs') return payeesMustBeInTheOrder(rows, payees);
  const held = { rows, stated, rank: found.rank, payees: payees.length };
  return lowerRanksReceiveNothing(held, found.excluded) ?? provedBy(held);
}

function provedBy(held: Held): ExplainedNo | null {
  return (
    statedRankIsThatOfThePayees(held) ??
    everyHigherRankIsShownToBeEmpty(held) ??
    onlyHigherRanksAreSaidToBeEmpty(held) ??
    aWillIsTheProofOfThoseItNames(held) ??
    coheirsConsentToOnePayee(held)
  );
}

/** PP 44/2015 Art. 37 and 40 name who inherits, and nobody else. */
function payeesMustBeInTheOrder(rows: readonly RankRow[], payees: readonly Survivor[]): ExplainedNo {
  const known = new Set(rows.map(({ kinship }) => kinship));
  const others = payees.map(({ kinship }) => kinship).filter(kinship => !known.has(kinship));
  const named = others.length > 0 ? others.join(', ') : '–';
  return no('payeesMustBeInTheOrder', theRow(rows), {
    id: `Tidak ada dalam urutan ahli waris: ${named}`,
    en: `Not in the order of heirs: ${named}`,
  });
}

/** PP 44/2015 Art. 37 and 40: a later rank inherits only in default of those before it. */
function lowerRanksReceiveNothing(
  { rows, rank }: Held,
  excluded: readonly EntitledHeir<Survivor>[],
): ExplainedNo | null {
  const [first] = excluded;
  if (first === undefined) return null;
  const lower = inWords(excluded.map(({ text }) => text));
  const paid = namesOf(rows, rank);
  return no('lowerRanksReceiveNothing', first.law, {
    id: `Selama ada ${paid.id}, yang ini tidak menerima: ${lower.id}`,
    en: `While there is ${paid.en}, these receive nothing: ${lower.en}`,
  });
}

function statedRankIsThatOfThePayees({ rows, stated, rank }: Held): ExplainedNo | null {
  if (stated.rank === rank) return null;
  const [said, found] = [stated.rank ?? '–', rank ?? '–'];
  return no('statedRankIsThatOfThePayees', theRow(rows), {
    id: `Peringkat yang disebut ${said}, sedangkan penerimanya peringkat ${found}`,
    en: `The rank stated is ${said}, but that of the payees is ${found}`,
  });
}

/** PP 44/2015 Art. 37 and 40: without it, somebody of a higher rank could be passed over. */
function everyHigherRankIsShownToBeEmpty({ rows, stated, rank }: Held): ExplainedNo | null {
  const open = ranksAbove(rows, rank).filter(above => !stated.emptyRanks.includes(above));
  if (open.length === 0) return null;
  const names = inWords(open.map(above => namesOf(rows, above)));
  const ranks = open.join(', ');
  return no('everyHigherRankIsShownToBeEmpty', theRow(rows), {
    id: `Belum dinyatakan tidak ada: peringkat ${ranks} (${names.id})`,
    en: `Not shown to be empty: rank ${ranks} (${names.en})`,
  });
}

function onlyHigherRanksAreSaidToBeEmpty({ rows, stated, rank }: Held): ExplainedNo | null {
  const above = ranksAbove(rows, rank);
  const wrong = stated.emptyRanks.filter(empty => !above.includes(empty)).join(', ');
  if (wrong === '') return null;
  return no('onlyHigherRanksAreSaidToBeEmpty', theRow(rows), {
    id: `Bukan peringkat di atas penerima, jadi tidak dinyatakan kosong: ${wrong}`,
    en: `No rank above the payees, so not to be said empty: ${wrong}`,
  });
}

function aWillIsTheProofOfThoseItNames({ rows, stated, rank }: Held): ExplainedNo | null {
  const named = rows.find(({ kinship }) => kinship === 'NAMED_IN_WILL');
  if (named === undefined || (stated.proof === 'WILL') === (named.rank === rank)) return null;
  return no('aWillIsTheProofOfThoseItNames', named, {
    id: 'Pihak yang ditunjuk dalam wasiat dibuktikan dengan wasiat, dan hanya mereka',
    en: 'A will is the proof of those whom it names, and of them alone',
  });
}

function coheirsConsentToOnePayee({ rows, stated, payees }: Held): ExplainedNo | null {
  if (stated.proof !== 'COHEIRS_CONSENT' || payees === 1) return null;
  return no('coheirsConsentToOnePayee', practice(theRow(rows)), {
    id: `Persetujuan para ahli waris menunjuk satu penerima, bukan ${payees}`,
    en: `The consent of the co-heirs authorises one payee, not ${payees}`,
  });
}

/** All ranks above one, in order; every rank where there is none. */
const ranksAbove = (rows: readonly RankRow[], rank: number | null): number[] =>
  [...new Set(rows.map(row => row.rank))]
    .filter(other => rank === null || other < rank)
    .toSorted((left, right) => left - right);

const namesOf = (rows: readonly RankRow[], rank: number | null): BilingualText =>
  inWords(rows.filter(row => row.rank === rank).map(({ text }) => text));

const inWords = (texts: readonly BilingualText[]): BilingualText => ({
  id: texts.map(({ id }) => id).join(', '),
  en: texts.map(({ en }) => en).join(', '),
});

const no = (rule: string, law: LawReference, text: BilingualText): ExplainedNo =>
  explainedNo({ rule, text, law });
