import { Body, Controller, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsIn, IsInt, Matches, Max, Min, ValidateIf } from 'class-validator';
import { DataSource } from 'typeorm';
import { database } from '../database.js';
import { type BehaviourKind, behaviourKinds } from './kinds.js';

export class SetBehaviour {
  @IsIn(behaviourKinds)
  readonly kind!: BehaviourKind;

  @IsInt()
  @Min(1)
  @Max(1_000_000)
  times = 1;

  @ValidateIf((_object, value) => value !== undefined)
  @Matches(/^\d{5,34}$/)
  accountNumber?: string;

  @IsInt()
  @Min(0)
  @Max(600_000)
  delayMs = 0;
}

const SET = 'INSERT INTO behaviour (kind, times_left, account_number, delay_ms) VALUES ($1, $2, $3, $4)';

@Controller('sandbox/behaviours')
export class BehavioursController {
  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  @Post()
  async set(@Body() behaviour: SetBehaviour): Promise<SetBehaviour> {
    const { kind, times, accountNumber, delayMs } = behaviour;
    await this.bank.query(SET, [kind, times, accountNumber ?? null, delayMs]);
    return behaviour;
  }
}
