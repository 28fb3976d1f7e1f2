import { Injectable } from '@nestjs/common';
import { AddressThrottle } from '#platform';

/** A secret is not to be found by trying. */
@Injectable()
export class StatusThrottle extends AddressThrottle {
  protected readonly triesPerMinute = 10;
}
