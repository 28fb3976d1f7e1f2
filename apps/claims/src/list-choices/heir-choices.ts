import { z } from 'zod';
import { bilingual, programme } from '#contracts';
import type { HeirProof, Law } from '#statutory';
import { SETTLING_PAPERS } from '../dispute-heirs/settling-papers.table.js';
import type { GuardianBasis } from '../submit-claim/heir-fields.js';
import type { Choice } from './choices.table.js';

const HEIR_PROOFS: Readonly<Record<HeirProof, Choice['text']>> = {
  HEIR_CERTIFICATE: {
    id: 'Surat keterangan ahli waris: satu peringkat dengan semua anggotanya',
    en: 'Heir certificate: one rank with all its members',
  },
  COHEIRS_CONSENT: {
    id: 'Persetujuan para ahli waris kepada satu penerima',
    en: 'Consent of the co-heirs to one payee',
  },
  WILL: { id: 'Surat wasiat', en: 'Will' },
  NO_HEIRS: {
    id: 'Tidak ada ahli waris dan tidak ada wasiat',
    en: 'There are no heirs and no will',
  },
};

const GUARDIAN_BASES: Readonly<Record<GuardianBasis, Choice['text']>> = {
  PARENT: { id: 'Orang tua', en: 'Parent' },
  DECREE: { id: 'Wali dengan penetapan', en: 'Guardian by decree' },
};

const choice = z.strictObject({ code: z.string(), text: bilingual });
const rankOfHeirs = z.strictObject({
  programme,
  rank: z.int().positive(),
  kinships: z.array(choice),
  regulation: z.string(),
  article: z.string(),
});

/** What a form about heirs offers; ranks are those of the day on which it is asked. */
export const heirChoicesShape = {
  heirProofs: z.array(choice),
  heirRanks: z.strictObject({ order: z.array(rankOfHeirs) }),
  guardianBases: z.array(choice),
  settlingPapers: z.array(choice),
};

const listed = (texts: Readonly<Record<string, Choice['text']>>): Choice[] =>
  Object.entries(texts).map(([code, text]) => ({ code, text }));

export const heirChoices = (law: Law, date: Temporal.PlainDate) => ({
  heirProofs: listed(HEIR_PROOFS),
  heirRanks: { order: orderOf(law, date) },
  guardianBases: listed(GUARDIAN_BASES),
  settlingPapers: listed(SETTLING_PAPERS),
});

function orderOf(law: Law, date: Temporal.PlainDate): z.infer<typeof rankOfHeirs>[] {
  const rows = law.rowsOn(date).heirRanks;
  const byRank = Map.groupBy(rows, row => `${row.programme} ${row.rank}`);
  return [...byRank.values()].flatMap(ofRank =>
    ofRank.slice(0, 1).map(({ programme: of, rank, regulation, article }) => ({
      ...{ programme: of, rank, regulation, article },
      kinships: ofRank.map(({ kinship: code, text }) => ({ code, text })),
    })),
  );
}
