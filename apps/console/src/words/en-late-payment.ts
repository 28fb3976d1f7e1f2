import { latePayment } from './en/late-payment.js';

export const enLatePayment = { latePayment };
