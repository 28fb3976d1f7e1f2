import type { DataSource } from 'typeorm';
import type { Tx } from '#event-store';
import { rows } from '#event-store';
import { drawBehaviour, type Seeded } from './draw.js';
import type { Behaviour, BehaviourKind } from './kinds.js';

/** An account's own behaviour comes before one for whichever transfer is next. */
const TAKE = `
UPDATE behaviour SET times_left = times_left - 1 WHERE id = (
  SELECT id FROM behaviour
  WHERE times_left > 0 AND (account_number IS NULL OR account_number = $1)
  ORDER BY account_number NULLS LAST, id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING kind, delay_ms`;

const WHAT_IS_SET = `
SELECT EXISTS (SELECT FROM behaviour WHERE times_left > 0) AS "isWaiting",
  (SELECT json_build_object('seed', seed, 'rates', rates) FROM misbehaviour ORDER BY seq DESC LIMIT 1) AS seeded`;

/** An instruction that was answered without misbehaving stays honest, whatever has been set since. */
const MET_BEFORE = `
SELECT instruction_id AS id, met.kind, met.delay_ms FROM unnest($1::text[]) AS asked (instruction_id)
LEFT JOIN met_behaviour met USING (instruction_id) LEFT JOIN instruction USING (instruction_id)
WHERE met.kind IS NOT NULL OR instruction.answer IS NOT NULL`;

const KEEP = `
INSERT INTO met_behaviour (instruction_id, kind, delay_ms)
SELECT * FROM unnest($1::text[], $2::text[], $3::int[]) ON CONFLICT DO NOTHING`;

/** What waits to be used up, and what is drawn by seed. */
export interface WhatIsSet {
  readonly isWaiting: boolean;
  readonly seeded: Seeded | null;
}

export async function whatIsSet(database: Tx | DataSource): Promise<WhatIsSet> {
  const [found] = await rows<WhatIsSet>(database, WHAT_IS_SET);
  return found ?? { isWaiting: false, seeded: null };
}

/** Each is used up once per transfer. */
export async function takeBehaviour(
  database: Tx | DataSource,
  accountNumber: string,
): Promise<Behaviour | null> {
  const [taken] = await rows<Behaviour>(database, TAKE, [accountNumber]);
  return taken ?? null;
}

export interface ToDraw {
  readonly instructionId: string;
  readonly seeded: Seeded;
}

interface MetBefore {
  readonly id: string;
  readonly kind: BehaviourKind | null;
  readonly delay_ms: number;
}

/** Draws a behaviour for each new instruction and keeps it, so that one that comes again meets the same. */
export async function drawBehaviours(
  database: Tx | DataSource,
  asked: readonly ToDraw[],
): Promise<(Behaviour | null)[]> {
  const ids = asked.map(({ instructionId }) => instructionId);
  const before = new Map(
    (await rows<MetBefore>(database, MET_BEFORE, [ids])).map(({ id, kind, delay_ms }) => [
      id,
      kind && { kind, delay_ms },
    ]),
  );
  const drawn = new Map(
    asked.flatMap(({ instructionId, seeded }) => {
      const one = before.has(instructionId) ? null : drawBehaviour(seeded, instructionId);
      return one ? [[instructionId, one] as const] : [];
    }),
  );
  if (drawn.size > 0) await rows(database, KEEP, columnsOf(drawn));
  return ids.map(id => before.get(id) ?? drawn.get(id) ?? null);
}

const columnsOf = (drawn: ReadonlyMap<string, Behaviour>) => [
  [...drawn.keys()],
  [...drawn.values()].map(({ kind }) => kind),
  [...drawn.values()].map(({ delay_ms }) => delay_ms),
];
