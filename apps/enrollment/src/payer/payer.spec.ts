import { describe, it } from '@jest/globals';
import type { PayerId } from '#kernel';
import { scenario } from '#testing';
import { type RegisterPayer } from './payer.commands.js';
import { payerDecider } from './payer.decide.js';
import type { PayerEvent } from './payer.events.js';

const payer = scenario(payerDecider);

const village: RegisterPayer = {
  payerId: '018f3c00-0000-7000-8000-000000000001' as PayerId,
  payerCode: 'DESA-5106042001',
  kind: 'APBDES',
  name: 'Desa Contoh 01',
  regionCode: '5106042001',
  decree: { number: 'SK-1/2025', date: Temporal.PlainDate.from('2025-05-20') },
  today: Temporal.PlainDate.from('2025-06-01'),
};
const registered: PayerEvent = {
  type: 'PayerRegistered',
  data: {
    payerId: village.payerId,
    payerCode: 'DESA-5106042001',
    kind: 'APBDES',
    name: 'Desa Contoh 01',
    regionCode: '5106042001',
    decree: { number: 'SK-1/2025', date: '2025-05-20' },
  },
};

describe('a payer', () => {
  it('is registered with its decree', () => {
    payer.given().when(village).thenEvents(registered);
  });

  it('registered twice with the same facts changes nothing', () => {
    payer.given(registered).when(village).thenEvents();
  });

  it('keeps its code to itself', () => {
    payer
      .given(registered)
      .when({ ...village, name: 'Desa Lain' })
      .thenRefused('PAYER_CODE_TAKEN', { payerCode: 'DESA-5106042001' });
  });

  it.each(['APBD', 'APBDES', 'DESA_ADAT', 'CSR'] as const)('of kind %s needs a decree', kind => {
    payer
      .given()
      .when({ ...village, kind, decree: null })
      .thenRefused('DECREE_REQUIRED', { kind });
    payer
      .given()
      .when({ ...village, kind })
      .thenTypes('PayerRegistered');
  });

  it.each(['WADAH', 'EMPLOYER', 'PROJECT'] as const)('of kind %s has no decree', kind => {
    payer
      .given()
      .when({ ...village, kind })
      .thenRefused('DECREE_NOT_EXPECTED', { kind });
    payer
      .given()
      .when({ ...village, kind, decree: null })
      .thenTypes('PayerRegistered');
  });

  it('has no decree of tomorrow', () => {
    const tomorrow = { number: 'SK-2/2025', date: village.today.add({ days: 1 }) };
    payer
      .given()
      .when({ ...village, decree: tomorrow })
      .thenRefused('DECREE_IN_FUTURE');
    payer
      .given()
      .when({ ...village, decree: { ...tomorrow, date: village.today } })
      .thenTypes('PayerRegistered');
  });

  it('who is a person is not named, and one that is a body is', () => {
    const self: RegisterPayer = { ...village, kind: 'SELF', decree: null };
    payer.given().when(self).thenRefused('SELF_PAYER_NAMED');
    payer
      .given()
      .when({ ...self, name: null })
      .thenTypes('PayerRegistered');
    payer
      .given()
      .when({ ...village, name: null })
      .thenRefused('PAYER_NAME_REQUIRED');
  });
});
