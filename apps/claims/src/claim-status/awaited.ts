import { z } from 'zod';
import { type BilingualText, bilingual, plainDate } from '#contracts';
import type { Law } from '#statutory';
import type { ClaimEvent, Reason } from '../claim/claim.events.js';
import { whyAskedLater } from '../claim/further-document.rules.js';
import { dateInWords, monthInWords } from '../explain-claim/dates-in-words.js';
import { hasEnded } from '../explain-claim/days-left.js';
import { lackingFor } from '../explain-claim/lacking.js';
import { type Lacking, WHO, WHO_IN_WORDS } from '../explain-claim/who-acts.table.js';
import { type Recorded, reasonSince, type Waiting } from './since-when.js';
import { WITH_THE_OFFICER } from './status-texts.js';

export const awaitedSchema = z.strictObject({
  text: bilingual,
  named: z.array(bilingual).describe('Dokumen atau bulan iuran · papers, or months of contributions'),
  who: z.enum(WHO),
  since: plainDate,
  whoSince: bilingual,
});
export type Awaited = z.infer<typeof awaitedSchema>;

interface Wait {
  readonly lacking: Lacking;
  readonly named: readonly BilingualText[];
  readonly since: string;
}

/** What a claim waits for: what it is, who must act, and since when. What is said alike of one day is said once. */
export function awaitedBy(waiting: Waiting, events: readonly Recorded[], law: Law): Awaited[] {
  if (hasEnded(waiting.row.stage)) return [];
  const waits = [
    ...papersOf(waiting, law),
    ...askedOnAppeal(events, waiting.row).map(reason => waitOf(reason, waiting, law)),
    ...standingReasons(waiting).map(reason => waitOf(reason, waiting, law)),
    ...inDispute(waiting).map(reason => waitOf(reason, waiting, law)),
    ...withTheOfficer(waiting),
  ];
  return [...Map.groupBy(waits, ({ lacking, since }) => `${lacking.id} ${since}`).values()].map(toldOnce);
}

/** By the checklist as it is now, each since it was asked for; what was asked for later is a reason of its own. */
const papersOf = ({ row, papers }: Waiting, law: Law): Wait[] =>
  row.missing
    .filter(document => !row.later.open.includes(document))
    .map(document => {
      const reason = { code: 'DOCUMENTS_MISSING', values: { documents: [document] }, evidence: [] };
      const { lacking, papers: named } = lackingFor(reason, law);
      return { lacking, named, since: papers.get(document) ?? '' };
    });

const standingReasons = ({ row: { stage, reasons } }: Waiting): Reason[] =>
  stage === 'NeedsAttention' ? reasons.filter(({ code }) => code !== 'DOCUMENTS_MISSING') : [];

/** Before the approval a dispute is among the reasons. */
const inDispute = ({ row: { stage, inDispute: isOpen }, disputedOn }: Waiting): Reason[] =>
  isOpen && disputedOn !== null && stage !== 'NeedsAttention'
    ? [{ code: 'HEIRS_IN_DISPUTE', values: { since: disputedOn }, evidence: [] }]
    : [];

/** What who hears the appeal asked for is no reason of the claim; the appeal waits for it. */
export const askedOnAppeal = (events: readonly Recorded[], { later, stage }: Waiting['row']): Reason[] =>
  stage === 'NeedsAttention'
    ? []
    : (events as readonly unknown[] as readonly ClaimEvent[]).flatMap(({ type, data }) =>
        type === 'FurtherDocumentAsked' &&
        data.askedAs === 'appeal-decider' &&
        later.open.includes(data.document)
          ? [whyAskedLater(data)]
          : [],
      );

const withTheOfficer = ({ row: { stage }, returnedOn }: Waiting): Wait[] =>
  stage === 'ReturnedToOfficer' && returnedOn !== null
    ? [{ lacking: WITH_THE_OFFICER, named: [], since: returnedOn }]
    : [];

/** A reason that knows its own day says it; of the others it is the day of the check that first named them. */
function waitOf(reason: Reason, waiting: Waiting, law: Law): Wait {
  const { since, month } = reason.values;
  const { lacking, papers } = lackingFor(reason, law);
  return {
    lacking,
    named: [...papers, ...(typeof month === 'string' ? [contributionOf(month)] : [])],
    since: typeof since === 'string' ? since : reasonSince(waiting, reason),
  };
}

function contributionOf(month: string): BilingualText {
  const { id, en } = monthInWords(month);
  return { id: `Iuran ${id}`, en: `Contribution of ${en}` };
}

function toldOnce(alike: readonly Wait[]): Awaited {
  const [{ lacking, since }] = alike as [Wait];
  const { who, id, en } = lacking;
  const on = dateInWords(since);
  return {
    text: { id, en },
    named: alike.flatMap(({ named }) => named),
    ...{ who, since },
    whoSince: {
      id: `Yang harus bertindak: ${WHO_IN_WORDS[who].id}, sejak ${on.id}.`,
      en: `Who must act: ${WHO_IN_WORDS[who].en}, since ${on.en}.`,
    },
  };
}
