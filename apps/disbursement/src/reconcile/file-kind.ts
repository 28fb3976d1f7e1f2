/** camt.053, camt.054 or pain.002: each tells of the same movement, and is matched for itself. */
export const FILE_KINDS = ['STATEMENT', 'NOTIFICATION', 'REPORT'] as const;

export type FileKind = (typeof FILE_KINDS)[number];
