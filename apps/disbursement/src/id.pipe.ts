import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refused } from '#event-store';
import { isUuid } from '#kernel';

/** What is not an id names nothing: the same answer as for an id that nobody has. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    if (isUuid(text)) return text;
    throw new Refused({ code: 'NOT_FOUND', values: {} });
  }
}
