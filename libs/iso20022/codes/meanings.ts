import { REASONS, type ReasonRow } from './reasons.table.js';
import { STATUSES, type StatusMeaning, type StatusRow } from './statuses.table.js';

const statuses = new Map(STATUSES.map(row => [row.code, row]));
const reasons = new Map(REASONS.map(row => [row.code, row]));

/** The row of a status, or `null` where it is not known: then it decides nothing. */
export const statusRow = (code: string): StatusRow | null => statuses.get(code) ?? null;

/** What a status means for a payment, or `null` where it is not known. */
export const meaningOf = (code: string): StatusMeaning | null => statusRow(code)?.meaning ?? null;

/** The row of a reason for a rejection or a return, or `null` where it is a bank's own. */
export const reasonRow = (code: string): ReasonRow | null => reasons.get(code) ?? null;
