import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { DataSource } from 'typeorm';
import { rows } from '#event-store';

export class After {
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after = 0;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit = 200;
}

export interface Page {
  readonly items: readonly { readonly seq: number }[];
  /** Where the next page starts; the same as before when there is nothing new. */
  readonly next: number;
}

export async function pageOf(
  database: DataSource,
  statement: string,
  { after, limit }: After,
): Promise<Page> {
  const found = await rows<{ seq: string }>(database, statement, [after, limit]);
  const items = found.map(item => ({ ...item, seq: Number(item.seq) }));
  return { items, next: items.at(-1)?.seq ?? after };
}
