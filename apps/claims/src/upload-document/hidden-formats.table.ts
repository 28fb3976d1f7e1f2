export interface HiddenFormat {
  readonly name: string;
  /** What its readers look for, as Latin-1 text; at most 32 bytes, small letters where their case does not count. */
  readonly sign: string;
  readonly anyCase?: true;
  /** Where they look for it in a file of a size. */
  readonly isRead: (at: number, size: number) => boolean;
}

const anywhere = (): boolean => true;

/** A ZIP is read from its end: the record there has 22 bytes and a remark of up to 65,535. */
const WITHIN_ZIP_END = 65_557;
const TAR_MARK_AT = 257;
const ISO_MARK_AT = 32_769;

/** Formats that are read although their header is not at the start of the file. Any other format must begin with its own. */
export const HIDDEN_FORMATS: readonly HiddenFormat[] = [
  { name: 'PDF', sign: '%PDF-', isRead: at => at > 0 },
  { name: 'ZIP', sign: 'PK\x05\x06', isRead: (at, size) => at >= size - WITHIN_ZIP_END },
  { name: 'RAR', sign: 'Rar!\x1a\x07', isRead: anywhere },
  { name: '7z', sign: '7z\xbc\xaf\x27\x1c', isRead: anywhere },
  { name: 'TAR', sign: 'ustar', isRead: at => at === TAR_MARK_AT },
  { name: 'ISO', sign: 'CD001', isRead: at => at === ISO_MARK_AT },
  { name: 'HTML', sign: '<html', anyCase: true, isRead: anywhere },
  { name: 'HTML', sign: '<script', anyCase: true, isRead: anywhere },
  { name: 'HTML', sign: '<!doctype html', anyCase: true, isRead: anywhere },
  { name: 'PHP', sign: '<?php', anyCase: true, isRead: anywhere },
  { name: 'PHP', sign: '__halt_compiler', anyCase: true, isRead: anywhere },
];
