import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refused } from '#event-store';
import type { Refusal } from '#kernel';
import { examineFile } from './examine-file.js';
import {
  type Content,
  comment,
  jpeg,
  packed,
  pdf,
  png,
  segment,
  typeOfName,
  updated,
  ZIP_END,
} from './testing-files.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'santunan-examine-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The type of a file, or why it is refused. */
async function examined(content: Content, name: string, type = typeOfName(name)): Promise<string | Refusal> {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const extension = name.split('.').at(-1) ?? '';
  try {
    return await examineFile({ path, sha256: '', bytes: content.length }, { mediaType: type, extension });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

const bytes = (...parts: readonly (string | Content)[]): Content =>
  Buffer.concat(parts.map(part => Buffer.from(part as string, 'latin1')));
const whole: [string, Content][] = [
  ['a.pdf', pdf()],
  ['a.jpg', jpeg()],
  ['a.png', png()],
];

describe('A file', () => {
  const accepted: [string, string, Content, string][] = [
    ['a PDF of one page', 'a.pdf', pdf(), 'application/pdf'],
    ['one with white space after its end', 'a.pdf', bytes(pdf(), '\r\n\0 \t\f\n'), 'application/pdf'],
    ['one that was added to', 'a.pdf', updated(pdf()), 'application/pdf'],
    ['one with packed objects', 'a.pdf', pdf({ objects: [packed('4 0 << /S /URI >>')] }), 'application/pdf'],
    ['one with links', 'a.pdf', pdf({ objects: ['<< /S /URI /URI (https://x) >>'] }), 'application/pdf'],
    [
      'one with packed objects that others go on with',
      'a.pdf',
      pdf({ objects: [packed('4 0 << >>', { filter: '[ /FlateDecode ] /Extends 9 0 R' })] }),
      'application/pdf',
    ],
    ['a JPEG of one point', 'a.jpg', jpeg(), 'image/jpeg'],
    ['one by its longer name', 'a.jpeg', jpeg(), 'image/jpeg'],
    ['one with a small picture of itself', 'a.jpg', jpeg([segment(0xe1, jpeg())]), 'image/jpeg'],
    ['one with fill bytes', 'a.jpg', jpeg([bytes('\xff\xff', segment(0xdb, 'x'))]), 'image/jpeg'],
    ['a PNG of one point', 'a.png', png(), 'image/png'],
    ['one with words', 'a.png', png(['tEXt', 'Title\0Kartu keluarga']), 'image/png'],
  ];

  it.each(accepted)('%s is taken', async (_what, name, content, type) => {
    expect(await examined(content, name, type)).toBe(type);
  });

  it.each(whole)('like %s is refused wherever it is cut off', async (name, content) => {
    for (let length = 0; length < content.length; length += 1)
      expect([length, await examined(content.subarray(0, length), name)]).toEqual([
        length,
        expect.objectContaining({
          code: expect.stringMatching(/^DOCUMENT_(EMPTY|TYPE_NOT|TRUNCATED|BROKEN)/),
        }),
      ]);
  });

  it.each(whole)('like %s is refused when anything comes after its end', async (name, content) => {
    const end = content.length;
    for (const [more, length] of [
      ['x', 1],
      [`${ZIP_END}`, 22],
      [png(), png().length],
    ] as const)
      expect(await examined(bytes(content, more), name)).toMatchObject({
        code: 'DOCUMENT_GOES_ON_AFTER_ITS_END',
        values: { end, more: length },
      });
  });

  const other: [string, string, Content][] = [
    ['zip', 'a.pdf', bytes('PK\x03\x04', '\0'.repeat(60))],
    ['gif', 'a.png', bytes('GIF89a', '\0'.repeat(20))],
    ['heic', 'a.jpg', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['exe', 'a.pdf', bytes('MZ', '\0'.repeat(100))],
    ['apng', 'a.png', png(['acTL', '\0'.repeat(8)])],
    ['unknown', 'a.pdf', bytes('Surat keterangan kematian')],
    ['unknown', 'a.pdf', bytes('\n', pdf())],
  ];

  it.each(other)(
    'of the type %s is refused by its content, whatever its name',
    async (found, name, content) => {
      expect(await examined(content, name)).toEqual({
        code: 'DOCUMENT_TYPE_NOT_ACCEPTED',
        values: { found },
      });
    },
  );

  const disagreeing: [string, string, Content, object][] = [
    ['a.pdf', 'image/jpeg', pdf(), { format: 'PDF', declared: 'image/jpeg', extension: 'pdf' }],
    ['a.png', 'application/pdf', pdf(), { format: 'PDF', declared: 'application/pdf', extension: 'png' }],
    ['a.pdf', 'application/pdf', jpeg(), { format: 'JPEG', declared: 'application/pdf', extension: 'pdf' }],
    ['a.exe', 'text/html', png(), { format: 'PNG', declared: 'other', extension: 'other' }],
    ['', 'image/png', png(), { format: 'PNG', declared: 'image/png', extension: 'other' }],
  ];

  it.each(disagreeing)(
    '%s sent as %s is refused where its content says something else',
    async (name, type, content, values) => {
      expect(await examined(content, name, type)).toEqual({ code: 'DOCUMENT_TYPE_DISAGREES', values });
    },
  );
});

describe('A PNG', () => {
  it('of which any byte was changed is refused', async () => {
    const content = png(['tEXt', 'a\0b']);
    for (let at = 0; at < content.length; at += 1) {
      const changed = Buffer.from(content);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      expect([at, await examined(changed, 'a.png')]).toEqual([
        at,
        expect.objectContaining({ code: expect.any(String) }),
      ]);
    }
  });

  it('without points, or with a second header, is broken there', async () => {
    const header = png().subarray(8, 33);
    const empty = bytes(png().subarray(0, 33), png().subarray(-12));
    expect(await examined(empty, 'a.png')).toMatchObject({ code: 'DOCUMENT_BROKEN', values: { at: 33 } });
    const twice = bytes(png().subarray(0, 33), header, png().subarray(33));
    expect(await examined(twice, 'a.png')).toEqual({
      code: 'DOCUMENT_BROKEN',
      values: { format: 'PNG', at: 33 },
    });
  });

  it('is read to its end however large its chunks are', async () => {
    const large = png(['teSt', 'x'.repeat(200_000)]);
    expect(await examined(large, 'a.png')).toBe('image/png');
    large[150_000] = 0;
    expect(await examined(large, 'a.png')).toEqual({
      code: 'DOCUMENT_BROKEN',
      values: { format: 'PNG', at: 33 },
    });
  });
});

describe('A JPEG', () => {
  const broken: [string, Content][] = [
    ['a second beginning', jpeg([bytes('\xff\xd8')])],
    ['something between its segments', jpeg([bytes('x')])],
    ['no picture', bytes('\xff\xd8', segment(0xe0, 'JFIF\0'), '\xff\xd9')],
    ['a frame without a scan', bytes('\xff\xd8', segment(0xc0, 'frame'), '\xff\xd9')],
  ];

  it.each(broken)('with %s is broken', async (_what, content) => {
    expect(await examined(content, 'a.jpg')).toMatchObject({
      code: 'DOCUMENT_BROKEN',
      values: { format: 'JPEG' },
    });
  });

  it.each([65_533, 65_534, 65_535, 65_536, 131_071])(
    'of %d coded bytes ends where it ends, and not before',
    async length => {
      const coded = bytes('\xff\x00'.repeat(length >> 1), length % 2 ? 'x' : '');
      expect(await examined(jpeg([], coded), 'a.jpg')).toBe('image/jpeg');
      expect(await examined(bytes(jpeg([], coded), 'x'), 'a.jpg')).toMatchObject({
        code: 'DOCUMENT_GOES_ON_AFTER_ITS_END',
        values: { more: 1 },
      });
    },
  );
});

describe('A file that is two', () => {
  const two: [string, string, Content][] = [
    ['PDF', 'a.jpg', jpeg([comment('%PDF-1.4')])],
    ['PDF', 'a.png', png(['tEXt', '%PDF-1.4'])],
    ['PDF', 'a.pdf', pdf({ objects: ['(%PDF-1.4)'] })],
    ['ZIP', 'a.pdf', pdf({ objects: [`(${ZIP_END})`] })],
    ['ZIP', 'a.png', png(['teSt', ZIP_END])],
    ['RAR', 'a.jpg', jpeg([comment('Rar!\x1a\x07\x01')])],
    ['7z', 'a.png', png(['teSt', '7z\xbc\xaf\x27\x1c'])],
    ['HTML', 'a.jpg', jpeg([comment('<ScRiPt>')])],
    ['HTML', 'a.png', png(['tEXt', 'x\0<!DOCTYPE html>'])],
    ['PHP', 'a.png', png(['tEXt', 'x\0<?php 1;'])],
    ['PHP', 'a.jpg', jpeg([comment('__HALT_COMPILER();')])],
    ['TAR', 'a.jpg', jpeg([comment(`${'x'.repeat(257 - 24)}ustar`)])],
  ];

  it.each(two)('is refused as a hidden %s in %s', async (hidden, name, content) => {
    const refusal = await examined(content, name);
    expect(refusal).toMatchObject({ code: 'DOCUMENT_HIDES_ANOTHER_FORMAT', values: { hidden } });
  });

  it('is refused where one lies across two parts that are read', async () => {
    for (let before = 65_400; before < 65_540; before += 3) {
      const content = png(['teSt', `${'x'.repeat(before)}%PDF-1.4`]);
      expect(await examined(content, 'a.png')).toMatchObject({ values: { hidden: 'PDF', at: 41 + before } });
    }
  });

  it('is not one that only mentions a sign where nobody reads it', async () => {
    const far = `${ZIP_END}${'x'.repeat(70_000)}`;
    expect(await examined(png(['teSt', far]), 'a.png')).toBe('image/png');
    expect(await examined(png(['tEXt', 'ustar CD001']), 'a.png')).toBe('image/png');
  });
});

describe('A PDF', () => {
  const forbidden: [string, string, object][] = [
    ['Encrypt', 'PDF_ENCRYPTED', {}],
    ['EmbeddedFile', 'PDF_WITH_ATTACHMENT', {}],
    ['EmbeddedFiles', 'PDF_WITH_ATTACHMENT', {}],
    ['FileAttachment', 'PDF_WITH_ATTACHMENT', {}],
    ['RichMedia', 'PDF_WITH_ATTACHMENT', {}],
    ['JavaScript', 'PDF_WITH_ACTIVE_CONTENT', { what: 'script' }],
    ['Rendition', 'PDF_WITH_ACTIVE_CONTENT', { what: 'script' }],
    ['XFA', 'PDF_WITH_ACTIVE_CONTENT', { what: 'script' }],
    ['Launch', 'PDF_WITH_ACTIVE_CONTENT', { what: 'launch' }],
    ['GoToE', 'PDF_WITH_ACTIVE_CONTENT', { what: 'launch' }],
    ['SubmitForm', 'PDF_WITH_ACTIVE_CONTENT', { what: 'submit' }],
    ['ImportData', 'PDF_WITH_ACTIVE_CONTENT', { what: 'submit' }],
  ];
  const written = (name: string): string[] => [
    `/${name}`,
    `/#${name.charCodeAt(0).toString(16)}${name.slice(1)}`,
    `/${name.slice(0, -1)}#${name
      .charCodeAt(name.length - 1)
      .toString(16)
      .toUpperCase()}`,
  ];

  it.each(forbidden)('with %s is refused, however it is written', async (name, code, values) => {
    for (const text of written(name)) {
      const plain = pdf({ objects: [`<< /S ${text}>>`] });
      const at = plain.indexOf(text);
      expect(await examined(plain, 'a.pdf')).toEqual({ code, values: { ...values, at } });
      expect(await examined(pdf({ trailer: `${text} 4 0 R ` }), 'a.pdf')).toMatchObject({ code });
      const inside = pdf({ objects: [packed(`4 0 << /S ${text} >>`)] });
      expect(await examined(inside, 'a.pdf')).toMatchObject({ code, values });
    }
  });

  it.each(forbidden)('may have names that only begin or end like %s', async name => {
    const alike = `<< /${name}ed 1 /x${name} 2 /S (${name}) >>`;
    expect(await examined(pdf({ objects: [alike, packed(alike)] }), 'a.pdf')).toBe('application/pdf');
  });

  it('may have names that only begin like one of these where a part that is read ends', async () => {
    for (let before = 65_700; before < 65_960; before += 1) {
      const content = pdf({ objects: [`<<${' '.repeat(before)}/JavaScripted 1>>`] });
      expect([before, await examined(content, 'a.pdf')]).toEqual([before, 'application/pdf']);
    }
  });

  it('is searched across the parts that are read, packed or not', async () => {
    for (let before = 65_100; before < 65_540; before += 7) {
      const space = ' '.repeat(before);
      expect(await examined(pdf({ objects: [`<<${space}/S /JavaScript>>`] }), 'a.pdf')).toMatchObject({
        values: { what: 'script' },
      });
      const inside = packed(`${' '.repeat(before - 49_152)}/JavaScript `);
      expect(await examined(pdf({ objects: [inside] }), 'a.pdf')).toMatchObject({
        values: { what: 'script' },
      });
    }
  });

  const unreadable: [string, Content][] = [
    [
      'in another way than compression',
      packed('', { data: bytes('2f4a'), filter: '[/ASCIIHexDecode /FlateDecode]' }),
    ],
    ['in another way, written otherwise', packed('', { data: bytes('x'), filter: '/LZW#44ecode' })],
    [
      'twice',
      packed('', {
        data: deflateSync(deflateSync('4 0 << /S /JavaScript >>')),
        filter: '[/FlateDecode /FlateDecode]',
      }),
    ],
    ['in another way, by a short name', packed('4 0 << >>', { filter: '[/FlateDecode /AHx]' })],
    ['behind a remark', packed('4 0 << >>', { filter: '[/FlateDecode /AHx] %stream\r\n' })],
    ['so that it cannot be unpacked', packed('', { data: bytes('nothing compressed') })],
    ['and cut off', packed('', { data: deflateSync(Buffer.alloc(500, 'ab c')).subarray(0, 12) as Content })],
    [
      'to unpack to more than fits',
      packed('', { data: deflateSync(Buffer.alloc(33 * 1024 * 1024)) as Content }),
    ],
  ];

  it.each(unreadable)('with objects that are packed %s is refused', async (_how, object) => {
    const content = pdf({ objects: [object] });
    const at = content.indexOf('stream\r\n');
    expect(await examined(content, 'a.pdf')).toEqual({ code: 'PDF_NOT_CHECKABLE', values: { at } });
  });

  it('is refused where its packed objects do not fit together', async () => {
    const large = packed('', { data: deflateSync(Buffer.alloc(20 * 1024 * 1024)) });
    const content = pdf({ objects: [large, large] });
    const at = content.lastIndexOf('stream\r\n');
    expect(await examined(content, 'a.pdf')).toEqual({ code: 'PDF_NOT_CHECKABLE', values: { at } });
    expect(await examined(pdf({ objects: [large] }), 'a.pdf')).toBe('application/pdf');
  });

  it('may hold pictures in any packing', async () => {
    const picture = packed('', { data: bytes('2f4a'), filter: '/ASCIIHexDecode', type: '/XObject' });
    const content = pdf({ objects: [picture, packed('4 0 << >>'), picture] });
    expect(await examined(content, 'a.pdf')).toBe('application/pdf');
  });

  const ending: [string, Content, object][] = [
    [
      'a version that is none',
      bytes('%PDF-x', pdf().subarray(8)),
      { code: 'DOCUMENT_BROKEN', values: { at: 0 } },
    ],
    [
      'no place of its table',
      bytes(pdf().toString('latin1').replace('startxref', 'startxxxx')),
      { code: 'DOCUMENT_TRUNCATED' },
    ],
    [
      'a place beyond its end',
      bytes(
        pdf()
          .toString('latin1')
          .replace(/startxref\n\d+/, 'startxref\n99999'),
      ),
      { code: 'DOCUMENT_BROKEN' },
    ],
    [
      'an addition that is cut off',
      updated(pdf()).subarray(0, -8) as Content,
      { code: 'DOCUMENT_TRUNCATED' },
    ],
  ];

  it.each(ending)('with %s is refused', async (_what, content, refusal) => {
    expect(await examined(content, 'a.pdf')).toMatchObject(refusal);
  });
});
