import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { bilingual, eventId, instant, latestContract, uuid } from '#contracts';
import { rows } from '#event-store';
import type { PayeeId } from '#kernel';
import { IdPipe, Read } from '#platform';
import { claimRow } from '../explain-claim/claim-answer.js';
import { READERS } from '../readers.js';
import { DROPPED, DROPPED_WORDS, type DroppedBecause } from './notice-words.table.js';
import { OF_CLAIM } from './notices.sql.js';
import { TOLD, type Told } from './notices-due.js';

const noticeSchema = z.strictObject({
  event: eventId,
  type: z.enum(TOLD),
  text: bilingual,
  payeeId: uuid<PayeeId>(),
  queuedAt: instant,
  attempts: z.int().nonnegative(),
  sentAt: instant.nullable(),
  dropped: z.strictObject({ at: instant, because: z.enum(DROPPED), text: bilingual }).nullable(),
});
const listSchema = z.strictObject({ items: z.array(noticeSchema) });

interface NoticeRow {
  readonly event: string;
  readonly type: Told;
  readonly payeeId: PayeeId;
  readonly attempts: number;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly droppedAt: string | null;
  readonly droppedBecause: DroppedBecause | null;
}

@ApiTags('claims')
@Controller('claims')
export class NoticesController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: ':claimId/notices',
    roles: READERS,
    summary: {
      id: 'Pemberitahuan surel suatu klaim, dan apa jadinya',
      en: 'The notices by e-mail of a claim, and what became of them',
    },
    answer: listSchema,
  })
  async list(@Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string) {
    await claimRow(this.database.manager, claimId);
    const found = await rows<NoticeRow>(this.database, OF_CLAIM, [claimId]);
    return { items: found.map(shown) };
  }
}

const shown = ({ droppedAt, droppedBecause, ...notice }: NoticeRow) => ({
  ...notice,
  text: latestContract(notice.type).meaning,
  dropped:
    droppedAt && droppedBecause
      ? { at: droppedAt, because: droppedBecause, text: DROPPED_WORDS[droppedBecause] }
      : null,
});
