import { NOT_IN_DISPUTE } from '../hold-disputed/disputed-cases.js';

/** Whether a row of `payment` may go to the bank, by whichever channel: released, and held by nobody. */
export const CAN_BE_SENT = `state = 'Released'
  AND NOT EXISTS (SELECT FROM bank_exception WHERE bank_exception.payment_id = payment.payment_id)
  AND ${NOT_IN_DISPUTE} AND NOT EXISTS (SELECT FROM payout_halt WHERE is_halted)`;
