export interface OffsetTyped {
  readonly percent: string;
  readonly consentOn: string;
  readonly consentDocument: string;
}

export interface OffsetDraft {
  readonly mostPercent: number;
  readonly consentOn: string;
  readonly consentDocument: string;
}

const PERCENT = /^(?:[1-9]\d?|100)$/;
const NUMBER = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

/** What keeps an offset from being whole: at its field, the word for what is wrong with it. */
export const offsetFaults = ({ percent, consentOn, consentDocument }: OffsetTyped) => ({
  percent: PERCENT.test(percent) ? null : ('percentWrong' as const),
  consentOn: consentOn === '' ? ('consentOnMissing' as const) : null,
  consentDocument: NUMBER.test(consentDocument) ? null : ('consentDocumentWrong' as const),
});

/** An offset as it is typed; null until it is whole. */
export function offsetDraft(typed: OffsetTyped): OffsetDraft | null {
  const { percent, consentOn, consentDocument } = typed;
  const isWhole = Object.values(offsetFaults(typed)).every(fault => fault === null);
  return isWhole ? { mostPercent: Number(percent), consentOn, consentDocument } : null;
}
