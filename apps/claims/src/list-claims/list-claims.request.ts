import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { IsPlainDate, OptionalNotNull } from '#platform';
import type { Outcome, Programme } from '../claim/claim.events.js';
import type { KnownStage } from '../claim/claim.state.js';
import { SIGNALS, type Signal } from '../claim/signals.table.js';
import { openMatter } from '../explain-claim/claim-answer.js';
import { STAGES } from '../explain-claim/explanation.js';
import { WHO_ACTS } from '../explain-claim/who-acts.table.js';
import { OUTCOMES } from '../submit-claim/claimed-fields.js';

export const SORTS = ['submittedAt', 'dueOn', 'award'] as const;
export type Sort = (typeof SORTS)[number];
export type Order = 'asc' | 'desc';

/** Held for a person's decision on any signal, or on this one. */
export const HELD_FOR = ['any', ...SIGNALS] as const;

export const CLOCKS = ['running', 'standing'] as const;
/** Why a claim may wait; each has words and somebody who acts. */
export const WAITING_REASONS = Object.keys(WHO_ACTS);

const text = { required: false, type: String };

/** Which claims; the same for the list and for its counts. */
export class ClaimsQuery {
  @ApiProperty({ ...text, enum: ['JKK', 'JKM'] })
  @OptionalNotNull()
  @IsIn(['JKK', 'JKM'])
  readonly programme?: Programme;

  @ApiProperty({ ...text, enum: OUTCOMES })
  @OptionalNotNull()
  @IsIn(OUTCOMES)
  readonly outcome?: Outcome;

  @ApiProperty({
    ...text,
    description: 'me, atau nama masuk petugas · me, or the sign-in name of an officer',
  })
  @OptionalNotNull()
  @Matches(/^(?!.*\d{16})[\w.@+-]{1,100}$/)
  readonly submittedBy?: string;

  @ApiProperty({ ...text, description: 'Awal nomor resi · the beginning of a receipt number', minLength: 4 })
  @OptionalNotNull()
  @Length(4, 30)
  readonly search?: string;

  @ApiProperty(text)
  @OptionalNotNull()
  @Matches(/^JK[KM]-\d{4}-[0-9A-Z]{10}$/)
  readonly receiptNumber?: string;

  @ApiProperty({ ...text, format: 'uuid' })
  @OptionalNotNull()
  @IsUUID()
  readonly personId?: string;

  @ApiProperty({
    ...text,
    format: 'date',
    description: 'Batas bayar sebelum tanggal ini · due before this day',
  })
  @OptionalNotNull()
  @IsPlainDate()
  readonly dueBefore?: string;

  @ApiProperty({
    ...text,
    format: 'date',
    description: 'Diajukan pada hari ini atau sesudahnya · submitted on this day or after it',
  })
  @OptionalNotNull()
  @IsPlainDate()
  readonly submittedFrom?: string;

  @ApiProperty({
    ...text,
    format: 'date',
    description: 'Diajukan sebelum hari ini · submitted before this day',
  })
  @OptionalNotNull()
  @IsPlainDate()
  readonly submittedBefore?: string;

  @ApiProperty({
    ...text,
    enum: CLOCKS,
    description:
      'running: batas bayar berjalan; standing: belum berjalan atau berhenti · running: the time limit runs; standing: it has not begun or stands still',
  })
  @OptionalNotNull()
  @IsIn(CLOCKS)
  readonly clock?: (typeof CLOCKS)[number];

  @ApiProperty({
    ...text,
    enum: WAITING_REASONS,
    description: 'Menunggu karena alasan ini · waits for this reason',
  })
  @OptionalNotNull()
  @IsIn(WAITING_REASONS)
  readonly reason?: string;

  @ApiProperty({
    ...text,
    enum: HELD_FOR,
    description: 'Tertahan karena tanda ini, atau karena tanda apa pun · held by this signal, or by any',
  })
  @OptionalNotNull()
  @IsIn(HELD_FOR)
  readonly signal?: 'any' | Signal;

  @ApiProperty({
    ...text,
    enum: openMatter.shape.waitsFor.options,
    description:
      'Keberatan, pembetulan, rekening, atau beasiswa yang menunggu peran ini · an appeal, a correction, an account or a scholarship waits for this role',
  })
  @OptionalNotNull()
  @IsIn(openMatter.shape.waitsFor.options)
  readonly waitsFor?: string;

  @ApiProperty({
    ...text,
    description:
      'mine: milik kantor Anda, dialihkan ke sana, atau bukan milik satu kantor; none: bukan milik satu kantor; atau kode kantor · mine: of your office, routed to it, or of no office; none: of no office; or the code of an office',
  })
  @OptionalNotNull()
  @Matches(/^(mine|none|[A-Z0-9-]{1,20})$/)
  readonly office?: string;
}

export class ListClaimsQuery extends ClaimsQuery {
  @ApiProperty({ required: false, enum: STAGES, isArray: true })
  @OptionalNotNull()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(STAGES.length)
  @IsIn(STAGES, { each: true })
  readonly state?: KnownStage[];

  @ApiProperty({ required: false, enum: SORTS, default: 'submittedAt' })
  @IsIn(SORTS)
  readonly sort: Sort = 'submittedAt';

  @ApiProperty({ required: false, enum: ['asc', 'desc'], default: 'desc' })
  @IsIn(['asc', 'desc'])
  readonly order: Order = 'desc';

  @ApiProperty({ ...text, description: 'next dari halaman sebelumnya · next of the page before' })
  @OptionalNotNull()
  @Length(1, 200)
  readonly after?: string;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}
