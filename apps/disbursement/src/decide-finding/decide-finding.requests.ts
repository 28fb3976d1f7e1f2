import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { IsPlainDate, OptionalNotNull } from '#platform';

const FINDINGS = ['EXECUTED', 'NOT_EXECUTED'] as const;

export class ProposeFindingRequest {
  @ApiProperty({
    enum: FINDINGS,
    description:
      'EXECUTED: bank membayar tepat yang diperintahkan, sekali; NOT_EXECUTED: tidak ada yang dibayar atau sudah diambilnya kembali · EXECUTED: the bank paid exactly what was ordered, once; NOT_EXECUTED: it paid nothing, or has taken it back',
  })
  @IsIn(FINDINGS)
  readonly finding!: (typeof FINDINGS)[number];

  @ApiProperty({
    example: 'BANK/2026/0117',
    description: 'Nomor surat bank · number of the paper of the bank',
  })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/)
  readonly evidenceDocument!: string;

  @ApiProperty({ format: 'date', description: 'Tanggal surat itu · day of that paper' })
  @IsPlainDate()
  readonly evidenceOn!: string;

  @ApiProperty({
    required: false,
    description: 'Nomor transaksi bank, bila dilaksanakan · the number of the bank, where it was executed',
  })
  @OptionalNotNull()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/)
  readonly bankReference?: string;

  @ApiProperty({
    required: false,
    format: 'date',
    description: 'Hari pelaksanaannya · the day of its execution',
  })
  @OptionalNotNull()
  @IsPlainDate()
  readonly executedOn?: string;
}

export class FindingShownRequest {
  @ApiProperty({ description: 'Dari usulan yang diperlihatkan · from the proposal that was shown' })
  @Matches(/^[0-9a-f]{64}$/)
  readonly shownHash!: string;
}
