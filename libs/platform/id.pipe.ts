import type { PipeTransform } from '@nestjs/common';
import { Refused } from '#event-store';
import { isUuid } from '#kernel';

/** What is not an id names nothing: the same refusal as for an id that nobody has. */
export class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly code: string) {}

  transform(text: string): string {
    if (isUuid(text)) return text;
    throw new Refused({ code: this.code, values: {} });
  }
}
