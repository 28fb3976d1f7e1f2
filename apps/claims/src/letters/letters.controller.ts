import { Controller, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { bilingual, digest, plainDate } from '#contracts';
import { IdPipe, Read } from '#platform';
import { READERS } from '../readers.js';
import { AnswersPdf, attached } from './attach-letter.js';
import { LetterDesk } from './letter-desk.js';
import { STANDING_WORDS, TITLES } from './letter-words.table.js';
import { LETTER_KINDS, type Letter, STANDINGS } from './letters-of-claim.js';

const listSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      number: z.string(),
      kind: z.enum(LETTER_KINDS),
      title: bilingual,
      date: plainDate,
      amount: z.int().nonnegative().nullable(),
      standing: z.enum(STANDINGS),
      standingText: bilingual,
      bytes: z.int().positive(),
      sha256: digest.describe('Dari berkas PDF-nya · of the PDF file'),
    }),
  ),
});
type Item = z.infer<typeof listSchema>['items'][number];

@ApiTags('claims')
@Controller('claims')
export class LettersController {
  constructor(private readonly desk: LetterDesk) {}

  @Read({
    path: ':claimId/letters',
    roles: READERS,
    summary: {
      id: 'Surat-surat suatu klaim, menurut urutannya',
      en: 'The letters of a claim, in their order',
    },
    answer: listSchema,
  })
  async list(@Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string): Promise<{ items: Item[] }> {
    const items: Item[] = [];
    for (const letter of await this.desk.lettersOf(claimId)) {
      const { bytes, sha256 } = await this.desk.print(letter);
      items.push({ ...listed(letter), bytes: bytes.length, sha256 });
    }
    return { items };
  }

  @AnswersPdf()
  @Read({
    path: ':claimId/letters/:number',
    roles: READERS,
    summary: { id: 'Unduh satu surat (PDF)', en: 'Download one letter (PDF)' },
  })
  async download(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Param('number') number: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const letter = await this.desk.letter(claimId, number);
    return attached(reply, letter.number, await this.desk.print(letter));
  }
}

const listed = ({ number, kind, date, amount, standing }: Letter) => ({
  ...{ number, kind, date, amount, standing },
  title: TITLES[kind],
  standingText: STANDING_WORDS[standing],
});
