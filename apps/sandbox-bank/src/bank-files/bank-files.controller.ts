import { Readable } from 'node:stream';
import {
  BadRequestException,
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { BankFileRefused } from '#iso20022';
import { database } from '../database.js';
import { answerOrders } from './answer-orders.js';
import { statementOfDay } from './statement-of-day.js';

export class OfDay {
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  day = '';
}

const MOST_BYTES = 8 * 1024 * 1024;

/** The bank as files: orders in, an answer out, and the statement of a day. */
@Controller()
export class BankFilesController {
  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  @Post('files/pain.001')
  @HttpCode(200)
  @Header('content-type', 'application/xml')
  async orders(@Body() body: unknown): Promise<string> {
    if (!(body instanceof Readable)) throw new BadRequestException(noFile);
    const bytes = await bytesOf(body);
    try {
      return await answerOrders(this.bank, bytes);
    } catch (error) {
      throw error instanceof BankFileRefused
        ? new BadRequestException({ code: error.code, ...error.told })
        : error;
    }
  }

  @Get('statement.camt053')
  async statement(@Query() { day }: OfDay): Promise<StreamableFile> {
    const parts = await statementOfDay(this.bank, day);
    return new StreamableFile(Readable.from(parts, { objectMode: false }), { type: 'application/xml' });
  }
}

async function bytesOf(body: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new BadRequestException(noFile);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const noFile = {
  code: 'NOT_A_FILE_OF_ORDERS',
  id: 'Kirim satu berkas pain.001.001.09, paling besar 8 MB',
  en: 'Send one pain.001.001.09 file of at most 8 MB',
};
