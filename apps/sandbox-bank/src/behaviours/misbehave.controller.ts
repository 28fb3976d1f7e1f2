import { BadRequestException, Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsInt, IsObject, Max, Min } from 'class-validator';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { database } from '../database.js';
import { faultOfRates, type Rates } from './draw.js';

export class Misbehave {
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  seed = 0;

  @IsObject()
  rates: Record<string, unknown> = {};
}

const SET = 'INSERT INTO misbehaviour (seed, rates) VALUES ($1, $2)';

const MET = `
SELECT (SELECT seed::float8 FROM misbehaviour ORDER BY seq DESC LIMIT 1) AS seed,
  COALESCE((SELECT rates FROM misbehaviour ORDER BY seq DESC LIMIT 1), '{}') AS rates,
  (SELECT count(*)::int FROM instruction) AS instructions,
  (SELECT COALESCE(json_object_agg(kind, met), '{}')
    FROM (SELECT kind, count(*)::int AS met FROM met_behaviour GROUP BY kind) AS each) AS met,
  (SELECT count(*)::int FROM later) AS later`;

/** What the bank was told to do by seed, and how often it did. */
export interface Met {
  readonly seed: number | null;
  readonly rates: Rates;
  readonly instructions: number;
  readonly met: Rates;
  /** Notices and returns that are still to come. */
  readonly later: number;
}

@Controller('sandbox')
export class MisbehaveController {
  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  @Post('misbehave')
  @HttpCode(200)
  async misbehave(@Body() { seed, rates }: Misbehave): Promise<Misbehave> {
    const fault = faultOfRates(rates);
    if (fault) throw new BadRequestException(fault);
    await this.bank.query(SET, [String(seed), JSON.stringify(rates)]);
    return { seed, rates };
  }

  @Get('misbehaviours')
  async met(): Promise<Met | undefined> {
    return (await rows<Met>(this.bank, MET))[0];
  }
}
