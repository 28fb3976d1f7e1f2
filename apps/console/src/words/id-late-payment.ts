import { latePayment } from './id/late-payment.js';

/** What is only said of a case that is paid late. */
export const idLatePayment = { latePayment };
