import { z } from 'zod';
import type { MembershipId, PayerId, PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { code, plainDate, programme, rupiahField, sector, segment, uuid } from '../fields.js';

export const membershipStartedV1 = defineEvent({
  type: 'MembershipStarted',
  version: 1,
  topic: 'enrollment.events',
  meaning: { id: 'Kepesertaan seseorang dimulai', en: 'The membership of a person started' },
  schema: z.strictObject({
    membershipId: uuid<MembershipId>(),
    personId: uuid<PersonId>(),
    payerId: uuid<PayerId>(),
    segment,
    programmes: z.array(programme).min(1),
    startsOn: plainDate,
    nominatedOn: plainDate,
    incomeBase: rupiahField,
    occupation: code,
    sector,
  }),
});

export type MembershipStarted = EventOf<typeof membershipStartedV1>;
