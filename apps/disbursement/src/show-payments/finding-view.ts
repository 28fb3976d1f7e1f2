import { z } from 'zod';
import { bilingual, instant } from '#contracts';
import type { StoredEvent } from '#event-store';
import { fold } from '#kernel';
import { findingHash } from '../payment/finding.rules.js';
import type { ProposedFinding } from '../payment/finding.state.js';
import { paymentDecider } from '../payment/payment.decide.js';
import type { PaymentEvent } from '../payment/payment.events.js';

const FINDING_TEXTS = {
  EXECUTED: {
    id: 'Bank membayar tepat yang diperintahkan, sekali',
    en: 'The bank paid exactly what was ordered, once',
  },
  NOT_EXECUTED: {
    id: 'Bank tidak membayar, atau sudah mengambil kembali semuanya',
    en: 'The bank paid nothing, or has taken all of it back',
  },
} as const satisfies Readonly<Record<ProposedFinding['finding'], z.infer<typeof bilingual>>>;

export const findingSchema = z
  .strictObject({
    finding: z.enum(['EXECUTED', 'NOT_EXECUTED']),
    text: bilingual,
    evidenceDocument: z.string(),
    evidenceOn: z.iso.date(),
    bankReference: z.string().nullable(),
    executedAt: instant.nullable(),
    proposedBy: z.string(),
    proposedAt: instant,
    shownHash: z.string().describe('Yang disetujui · what an approval is bound to'),
  })
  .describe('Menunggu orang kedua · waits for a second person');

/** What was proposed and nobody has approved or declined. */
export function findingView(events: readonly StoredEvent[]): z.infer<typeof findingSchema> | null {
  const state = fold(paymentDecider, events as unknown as PaymentEvent[]);
  if (state.status === 'None' || state.proposed === null) return null;
  const { words: _words, ...proposed } = state.proposed;
  const shownHash = findingHash(state, state.proposed);
  return { ...proposed, text: FINDING_TEXTS[proposed.finding], shownHash };
}
