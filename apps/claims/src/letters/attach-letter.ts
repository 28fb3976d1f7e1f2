import { StreamableFile } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { PrintedLetter } from './print-letter.js';

const PDF = 'application/pdf';

export const AnswersPdf = () =>
  ApiResponse({
    status: 200,
    description: 'Sebagai lampiran · as an attachment',
    headers: {
      'Repr-Digest': {
        description: 'sha-256=:<base64>: (RFC 9530)',
        schema: { type: 'string' },
      },
    },
    content: { [PDF]: { schema: { type: 'string', format: 'binary' } } },
  });

export function attached(
  reply: FastifyReply,
  number: string,
  { bytes, sha256 }: PrintedLetter,
): StreamableFile {
  void reply.header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
  const disposition = `attachment; filename="${number}.pdf"`;
  return new StreamableFile(bytes, { type: PDF, disposition, length: bytes.length });
}
