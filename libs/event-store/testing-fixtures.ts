import { eventStoreSchema } from './schema.sql.js';

/** The smallest service there is: only the tables of the event store. */
export class EventStoreOnly1763700000001 {
  name = 'EventStoreOnly1763700000001';

  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query(eventStoreSchema('claims_app'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

export const eventStoreOnly = { service: 'claims', migrations: [EventStoreOnly1763700000001] };

export const aFact = (payerId: string) => ({
  type: 'PayerRegistered',
  data: {
    payerId,
    payerCode: 'DESA-5106042001',
    kind: 'APBDES',
    name: 'Desa Contoh',
    regionCode: '5106042001',
    decree: { number: 'SK-1/2025', date: '2025-05-02' },
  },
});

export const aPayment = (invoiceId: string, payerId: string) => ({
  type: 'InvoicePaid',
  data: {
    invoiceId,
    payerId,
    month: '2025-11',
    amount: 1_680_000,
    receivedOn: '2025-11-10',
    reference: 'BPD-2025-11-001',
  },
});

export const byOfficer = (correlationId: string) => ({
  actor: 'petugas-iuran',
  correlationId,
  causationId: null,
  traceparent: null,
});
