import { setTimeout as sleep } from 'node:timers/promises';
import {
  Body,
  ConflictException,
  Controller,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { crashPoint, rows, Together } from '#event-store';
import {
  drawBehaviours,
  type ToDraw,
  takeBehaviour,
  type WhatIsSet,
  whatIsSet,
} from '../behaviours/behaviours.js';
import type { Behaviour } from '../behaviours/kinds.js';
import { database } from '../database.js';
import { doWhatIsDue } from '../notices/do-what-is-due.js';
import { type Asked, executeTransfers, type Processed } from './execute-transfers.js';
import { type TransferAnswer, TransferRequest } from './transfer.request.js';
import * as sql from './transfer.sql.js';

const MOST_TOGETHER = 200;

@Controller('transfers')
export class TransfersController {
  private readonly together: Together<Asked, Processed>;
  private readonly looking: Together<TransferRequest, WhatIsSet>;
  private readonly drawing: Together<ToDraw, Behaviour | null>;

  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {
    this.together = new Together(asked => this.bank.transaction(tx => executeTransfers(tx, asked)), {
      most: MOST_TOGETHER,
    });
    this.looking = new Together(
      async requests => {
        const set = await whatIsSet(this.bank);
        return requests.map(() => set);
      },
      { most: MOST_TOGETHER },
    );
    this.drawing = new Together(asked => drawBehaviours(this.bank, asked), { most: MOST_TOGETHER });
  }

  @Post()
  @HttpCode(200)
  async transfer(
    @Body() request: TransferRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransferAnswer | string | undefined> {
    const behaviour = await this.behaviourTowards(request);
    if (behaviour?.kind === 'LOSE_REQUEST') return neverAnswer(reply);
    if (behaviour && behaviour.kind !== 'LATE_NOTICE') await sleep(behaviour.delay_ms);
    const processed = await this.together.do({ request, behaviour });
    crashPoint('bank.after-execution', () => [request.instructionId]);
    if (processed.outcome === 'other-body') throw new ConflictException(otherBody);
    return deliver(reply, processed.answer, behaviour);
  }

  @Get(':instructionId')
  async inquire(@Param('instructionId', ParseUUIDPipe) instructionId: string): Promise<TransferAnswer> {
    await doWhatIsDue(this.bank);
    const asked = [instructionId];
    const [returned] = await rows<TransferAnswer>(this.bank, sql.RETURNED, asked);
    const [executed] = returned ? [returned] : await rows<TransferAnswer>(this.bank, sql.EXECUTED, asked);
    if (executed) return executed;
    const [known] = await rows<{ answer: TransferAnswer }>(this.bank, sql.KNOWN, [asked]);
    if (known) return known.answer;
    throw new NotFoundException({ status: 'NOT_FOUND' });
  }

  /** What somebody set for this transfer comes before what is drawn. */
  private async behaviourTowards(request: TransferRequest): Promise<Behaviour | null> {
    const { isWaiting, seeded } = await this.looking.do(request);
    const taken = isWaiting ? await takeBehaviour(this.bank, request.accountNumber) : null;
    if (taken || !seeded) return taken;
    return this.drawing.do({ instructionId: request.instructionId, seeded });
  }
}

function deliver(reply: FastifyReply, answer: TransferAnswer, behaviour: Behaviour | null) {
  if (behaviour?.kind === 'EXECUTE_THEN_TIME_OUT') return neverAnswer(reply);
  if (behaviour?.kind === 'EXECUTE_THEN_NONSENSE') return '<html>504 not a bank</html>';
  return answer;
}

/** The connection stays open until the caller gives up. */
function neverAnswer(reply: FastifyReply): undefined {
  reply.hijack();
  return undefined;
}

const otherBody = {
  code: 'INSTRUCTION_ID_REUSED',
  id: 'instructionId sudah dipakai untuk instruksi lain',
  en: 'This instructionId was used for another instruction',
};
