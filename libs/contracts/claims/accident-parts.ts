import { z } from 'zod';
import { recordRef } from '../fields.js';

/** What happened, by the kinds of the table of work accidents. */
export const accidentCategory = z.enum([
  'AT_WORK',
  'BECAUSE_OF_WORK',
  'COMMUTING',
  'DUTY_TRIP',
  'URGENT_MATTER_WITH_PERMISSION',
  'SUDDEN_DEATH_AT_WORK',
  'VIOLENCE_AT_WORKPLACE',
  'OCCUPATIONAL_DISEASE',
]);
export const accidentReporter = z.enum(['EMPLOYER', 'WORKER', 'VILLAGE', 'HOSPITAL']);
export const reportChannel = z.enum(['COUNTER', 'PHONE', 'WHATSAPP', 'EMAIL']);
export const accidentConclusion = z.enum(['WORK_ACCIDENT', 'NOT_A_WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE']);

/** By the clock of the region, to the minute. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Who says so, and how it reached the office; the words are a personal record. */
export const told = {
  reporter: accidentReporter,
  channel: reportChannel,
  wordsRecord: recordRef,
};
