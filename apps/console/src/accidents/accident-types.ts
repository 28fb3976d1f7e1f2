import type { components, paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type ListedAccident = Answer<'/api/accidents'>['items'][number];
export type AccidentView = Answer<'/api/accidents/{accidentId}'>;
export type Victim = AccidentView['victims'][number];
export type ReportBody = components['schemas']['claims.ReportAccidentRequest'];
export type VictimBody = components['schemas']['claims.AddVictimRequest'];
export type ConcludeBody = components['schemas']['claims.ConcludeAccidentRequest'];
export type Waiting = AccidentView['waitsFor'][number];
