import { crc32, deflateSync } from 'node:zlib';

/** Files made by hand, byte by byte: the smallest that are whole, and ways to put something into them. */
export type Content = Buffer<ArrayBuffer>;

const chunk = (type: string, data: Uint8Array | string = ''): Content => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string, 'latin1')]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** One grey point; further chunks stand between its header and its points. */
export const png = (...between: readonly (readonly [string, string])[]): Content =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
    ...between.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND'),
  ]);

export const segment = (code: number, data: Uint8Array | string): Content => {
  const body = Buffer.from(data as string, 'latin1');
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

const FRAME = segment(0xc0, Buffer.from('080001000101011100', 'hex'));
const SCAN = segment(0xda, Buffer.from('010100003f00', 'hex'));
const CODED = Buffer.from('12ff00ffd034ffffd15600', 'hex');

/** One point, with a restart and a byte FF in its code; segments stand before its frame. */
export const jpeg = (segments: readonly Buffer[] = [], coded: Buffer = CODED): Content =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...segments,
    FRAME,
    SCAN,
    coded,
    Buffer.from([0xff, 0xd9]),
  ]);

export const comment = (text: string): Content => segment(0xfe, text);

interface PdfParts {
  /** Further objects, each as it stands between `obj` and `endobj`. */
  readonly objects?: readonly (string | Buffer)[];
  readonly trailer?: string;
}

/** An empty page. */
export function pdf({ objects = [], trailer = '' }: PdfParts = {}): Content {
  const all: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [] >>',
    ...objects,
  ];
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  for (const [index, object] of all.entries())
    parts.push(
      Buffer.concat([
        Buffer.from(`${index + 1} 0 obj\n`),
        Buffer.from(object as string, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    );
  const table = Buffer.concat(parts).length;
  parts.push(Buffer.from(`xref\n0 1\n0000000000 65535 f \n`));
  parts.push(
    Buffer.from(`trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF`),
  );
  return Buffer.concat(parts);
}

/** Objects that are packed into a stream, by compression unless it is said otherwise. */
export const packed = (
  content: string,
  {
    data = deflateSync(Buffer.from(content, 'latin1')) as Content,
    filter = '/FlateDecode',
    type = '/ObjStm',
  } = {},
): Content =>
  Buffer.concat([
    Buffer.from(`<< /Type ${type} /N 1 /First 4 /Length ${data.length} /Filter ${filter} >>\nstream\r\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

/** A later version of a document, as a signature or a remark adds it. */
export const updated = (original: Buffer): Content =>
  Buffer.concat([
    original,
    Buffer.from(
      `\n4 0 obj\n<< /Type /Annot >>\nendobj\nxref\n0 0\ntrailer\n<< /Prev 1 >>\nstartxref\n${original.length}\n%%EOF\n`,
    ),
  ]);

/** The record at the end of an archive, which is all that makes it one. */
export const ZIP_END = `PK\x05\x06${'\0'.repeat(18)}`;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
};
export const typeOfName = (name: string): string => MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? '';

/** A document as a browser sends it; the type follows from the name unless it is given. */
export function documentForm(
  document: string,
  content: Content,
  { name = 'scan.pdf', type = typeOfName(name) } = {},
): FormData {
  const form = new FormData();
  form.set('document', document);
  form.set('file', new Blob([content], { type }), name);
  return form;
}
