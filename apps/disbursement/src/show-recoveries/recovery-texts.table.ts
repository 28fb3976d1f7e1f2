import type { BilingualText } from '#contracts';
import type { Proposal, Recovery } from '../recovery/recovery.state.js';

export const RECOVERY_STATUS_TEXTS: Readonly<Record<Recovery['status'], BilingualText>> = {
  Open: { id: 'Belum ada rencana pengembalian', en: 'No plan of repayment yet' },
  Planned: { id: 'Rencana disetujui, belum ada yang kembali', en: 'Planned, nothing came back yet' },
  Repaying: { id: 'Sedang dikembalikan', en: 'Being repaid' },
  Keeping: { id: 'Ditahan dari pembayaran berikutnya', en: 'Kept from later payments' },
  Repaid: { id: 'Sudah dikembalikan seluruhnya', en: 'Repaid in full' },
  Waived: { id: 'Sisanya dihapus', en: 'The rest was waived' },
  Lifted: { id: 'Ternyata bukan kelebihan bayar lagi', en: 'Found not to be owed any more' },
};

export const RECOVERY_STATUSES = Object.keys(RECOVERY_STATUS_TEXTS) as Recovery['status'][];

export const PROPOSAL_TEXTS: Readonly<Record<Proposal['kind'], BilingualText>> = {
  PLAN: { id: 'Rencana pengembalian', en: 'A plan of repayment' },
  OFFSET: { id: 'Pemotongan dari pembayaran berikutnya', en: 'Keeping it from later payments' },
  WAIVER: { id: 'Penghapusan sisanya', en: 'A waiver of the rest' },
  REPAYMENT: { id: 'Pengembalian dari suatu selisih', en: 'A repayment out of an exception' },
};

export const PROPOSAL_KINDS = Object.keys(PROPOSAL_TEXTS) as Proposal['kind'][];
