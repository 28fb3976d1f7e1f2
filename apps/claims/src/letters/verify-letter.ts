import { z } from 'zod';
import { bilingual, plainDate } from '#contracts';
import { readStream, rows } from '#event-store';
import { guaranteeFacts } from '../guarantee-treatment/guarantee-facts.js';
import { guaranteeByNumber } from '../guarantee-treatment/guarantee-rows.js';
import { type LetterCodes, NO_LETTER } from './letter-codes.js';
import { NOT_GENUINE, STANDING_WORDS, TITLES } from './letter-words.table.js';
import {
  CODED_KINDS,
  CODED_STANDINGS,
  type CodedStanding,
  type LetterFacts,
  lettersOf,
  receiptOf,
} from './letters-of-claim.js';

/** What anybody who holds a letter may compare with it: nothing of a person, and nothing that does not stand on it. */
export const verificationSchema = z.strictObject({
  genuine: z.boolean(),
  text: bilingual,
  letter: z
    .strictObject({
      number: z.string(),
      kind: z.enum(CODED_KINDS),
      title: bilingual,
      receiptNumber: z.string(),
      date: plainDate,
      amount: z.int().nonnegative().nullable(),
      standing: z.enum(CODED_STANDINGS),
    })
    .nullable(),
});
export type Verification = z.infer<typeof verificationSchema>;
type Vouched = LetterFacts & { readonly standing: CodedStanding };

const BY_RECEIPT = 'SELECT claim_id AS "claimId" FROM claim WHERE receipt_number = $1';
const NO_CLAIM = '00000000-0000-4000-8000-000000000000';

/** Whether a letter is ours. Whatever is wrong gets the same answer, after the same work. */
export async function verifyLetter(
  database: Parameters<typeof rows>[0],
  codes: LetterCodes,
  said: { readonly number: string; readonly code: string },
): Promise<Verification> {
  const number = said.number.trim().toUpperCase();
  const [guarantee] = await guaranteeByNumber(database, number);
  const [claim] = await rows<{ claimId: string }>(database, BY_RECEIPT, [receiptOf(number)]);
  const events = await readStream(database, claim?.claimId ?? NO_CLAIM);
  const letters: Vouched[] = [...(guarantee ? [guaranteeFacts(guarantee)] : []), ...lettersOf(events)];
  const letter = letters.find(one => one.number === number);
  const isGenuine = codes.isOf(letter ?? NO_LETTER, said.code);
  return letter && isGenuine ? genuine(letter) : { genuine: false, text: NOT_GENUINE, letter: null };
}

const genuine = ({ number, kind, receiptNumber, date, amount, standing }: Vouched): Verification => ({
  genuine: true,
  text: STANDING_WORDS[standing],
  letter: { number, kind, title: TITLES[kind], receiptNumber, date, amount, standing },
});
