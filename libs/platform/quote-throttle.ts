import { Injectable } from '@nestjs/common';
import { AddressThrottle } from './address-throttle.js';

/** A quote costs computing and nothing else: enough for whoever tries one fact after the other. */
@Injectable()
export class QuoteThrottle extends AddressThrottle {
  protected readonly triesPerMinute = 60;
}
