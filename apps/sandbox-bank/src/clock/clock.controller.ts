import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsInt, Max, Min } from 'class-validator';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { database } from '../database.js';
import { doWhatIsDue } from '../notices/do-what-is-due.js';

export class MoveClock {
  @IsInt()
  @Min(1)
  @Max(366)
  forwardDays = 1;
}

const MOVE = 'INSERT INTO clock_move (forward) VALUES (make_interval(days => $1::int))';
const NOW = `SELECT to_char(bank_now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`;

@Controller('sandbox/clock')
export class ClockController {
  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  /** Days pass for the bank's books: what was to come in them has come when this is answered. */
  @Post()
  @HttpCode(200)
  async moveOn(@Body() { forwardDays }: MoveClock): Promise<{ now: string } | undefined> {
    await this.bank.query(MOVE, [forwardDays]);
    await doWhatIsDue(this.bank);
    return (await rows<{ now: string }>(this.bank, NOW))[0];
  }
}
