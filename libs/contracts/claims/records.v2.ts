import { z } from 'zod';
import { defineRecord } from '../define.js';
import { payeeRecordV1 } from './records.v1.js';

/** An e-mail address of plain letters, with a domain that has a dot: nothing in it can end a line or begin a header. */
export const EMAIL =
  /^(?=.{6,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

export const payeeRecordV2 = defineRecord({
  ...payeeRecordV1,
  version: 2,
  schema: payeeRecordV1.schema.extend({
    /** Where notices go. Left out where there is none, so that a record of the first version is one of this. */
    email: z.string().regex(EMAIL).optional(),
  }),
});

export type PayeeRecord = z.infer<typeof payeeRecordV2.schema>;
