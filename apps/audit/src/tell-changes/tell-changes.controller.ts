import { Controller, Headers, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { decodeJwt } from 'jose';
import type { Observable } from 'rxjs';
import { z } from 'zod';
import { ROLES } from '#kernel';
import { EventStream } from './event-stream.js';
import { changeHint, highestNumber } from './hints.js';
import { Listeners } from './listeners.js';

@ApiTags('audit')
@Controller('audit')
export class TellChangesController {
  constructor(private readonly listeners: Listeners) {}

  @EventStream({
    path: 'changes',
    roles: ROLES,
    message: z.union([changeHint, highestNumber]),
    summary: {
      id: 'Isyarat langsung bahwa sesuatu berubah: hello, change, reset',
      en: 'Live hints that something changed: hello, change, reset',
    },
  })
  changes(@Headers() headers: Record<string, string | undefined>): Promise<Observable<MessageEvent>> {
    return this.listeners.listen(headers['last-event-id'], expiryOf(headers['authorization']));
  }
}

/** The guard has verified the token; here only its end is read. */
function expiryOf(authorization = ''): number {
  const { exp = 0 } = decodeJwt(authorization.replace(/^Bearer /, ''));
  return exp * 1000;
}
