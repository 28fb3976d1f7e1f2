import { crc32, deflateSync } from 'node:zlib';

export interface Scan {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture of one point, whole by ISO/IEC 15948; a note in it makes it another file. */
export const picture = (note: string, name = 'pindaian.png'): Scan => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
    chunk('tEXt', Buffer.from(`Comment\0${note}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND'),
  ]),
});

/** A picture behind whose end something else goes on. */
export function goingOn(note: string): Scan {
  const { buffer, ...scan } = picture(note);
  return { ...scan, buffer: Buffer.concat([buffer, Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`)]) };
}

export const notAPicture: Scan = {
  name: 'surat.png',
  mimeType: 'image/png',
  buffer: Buffer.from('Ini sebuah surat, bukan gambar.\n'.repeat(20)),
};

/** More than a document may have. */
export const tooLarge: Scan = {
  name: 'buku.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(11 * 1024 * 1024, 0x20)]),
};
