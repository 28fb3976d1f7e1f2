import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../session/session.js';
import { view } from '../testing-view.js';
import { kindOfFile, nameOfFile } from './file-name.js';
import type { FiledFile } from './filed-types.js';
import { mayFile } from './may-file.js';

const file: FiledFile = {
  ...{ document: 'KTP_HEIR', sha256: 'ab'.repeat(32), bytes: 1200, mediaType: 'image/jpeg' },
  ...{ filedBy: 'wayan', filedAt: view.submittedAt, text: { id: 'KTP', en: 'Identity card' } },
  alsoOn: { claims: 0, first: [] },
};

describe('A file that is downloaded', () => {
  it('is named after its receipt, document and digest, and by what it is', () => {
    expect(nameOfFile('JKM-2026-269NKKYKNW', file)).toBe('JKM-2026-269NKKYKNW-KTP_HEIR-abababab.jpg');
    expect(kindOfFile(file)).toBe('JPG');
  });

  it('of a kind that nobody knows has no ending', () => {
    expect(nameOfFile('R', { ...file, mediaType: 'image/x-new' })).toBe('R-KTP_HEIR-abababab');
    expect(kindOfFile({ mediaType: 'image/x-new' })).toBe('IMAGE/X-NEW');
  });
});

describe('Files are added', () => {
  const may = (name: string, role: Role, over: Partial<typeof view> = {}) =>
    mayFile({ name, roles: [role] }, { ...view, ...over });

  it('by officers, also to a returned claim, until it is decided', () => {
    expect(may('wayan', 'claims-officer')).toBe(true);
    expect(may('nyoman', 'claims-officer', { stage: 'ReturnedToOfficer' })).toBe(true);
    expect(may('wayan', 'claims-officer', { stage: 'Approved' })).toBe(false);
    const open = { matter: 'APPEAL', since: view.submittedAt, waitsFor: 'appeal-decider' } as const;
    expect(may('wayan', 'claims-officer', { stage: 'Approved', open })).toBe(true);
    expect(may('komang', 'claims-approver')).toBe(false);
    expect(mayFile(null, view)).toBe(false);
  });

  it('by nobody who judges the case, or once did', () => {
    expect(may('made', 'claims-officer')).toBe(false);
    const former = [{ duty: 'approver' as const, actor: 'komang' }];
    expect(may('komang', 'claims-officer', { state: { ...view.state, former } })).toBe(false);
  });
});
