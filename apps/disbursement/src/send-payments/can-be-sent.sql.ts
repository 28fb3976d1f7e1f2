import { HAS_OPEN_EXCEPTION } from '../bank-answers/bank-exceptions.sql.js';
import { NOT_IN_DISPUTE } from '../hold-disputed/disputed-cases.js';

/** Whether a row of `payment` may go to the bank, by whichever channel: released, held by nobody, and of a share of which the bank says nothing that does not fit. */
export const CAN_BE_SENT = `state = 'Released'
  AND NOT ${HAS_OPEN_EXCEPTION}
  AND ${NOT_IN_DISPUTE} AND NOT EXISTS (SELECT FROM payout_halt WHERE is_halted)`;
