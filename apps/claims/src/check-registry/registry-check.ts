import { z } from 'zod';
import { rows } from '#event-store';
import { isOpenToFacts, type KnownClaim } from '../claim/claim.state.js';
import { registryAnswerSchema } from '../find-claim/claim-description.schema.js';
import type { Unchanging } from '../find-claim/unchanging.js';
import { OF_CLAIM, TRIES_UNTIL_NOT_CHECKED } from './registry-question.sql.js';

const asked = z.strictObject({
  standing: z
    .enum(['WAITING', 'NOT_CHECKED', 'ANSWERED'])
    .describe(
      'NOT_CHECKED: Dukcapil tidak menjawab sejak `since`, dan ditanya lagi selama klaim terbuka · no answer since then, asked again while the claim is open',
    ),
  since: z.iso.datetime(),
  answers: z.array(registryAnswerSchema),
});

export const registryCheckSchema = z.strictObject({
  check: asked.nullable().describe('null: tidak ada Dukcapil yang ditanya · no civil registry is asked'),
});
type RegistryCheck = Unchanging<z.infer<typeof registryCheckSchema>>;
type Asked = NonNullable<RegistryCheck['check']>;

interface QuestionRow {
  readonly tries: number;
  readonly since: string;
  readonly answeredAt: string | null;
}

/** Whether the registry was heard on a case, since when it stands so, and the last that it said of each. */
export async function registryCheckOf(
  database: Parameters<typeof rows>[0],
  state: KnownClaim,
): Promise<Asked | null> {
  const { file, registry } = state;
  const [question] = await rows<QuestionRow>(database, OF_CLAIM, [file.claimId]);
  if (!question) return null;
  const people: readonly string[] = [file.personId, ...file.payees.map(({ payeeId }) => payeeId)];
  const answers = registry.filter(({ subject }) => people.includes(subject));
  return { standing: standingOf(question, isOpenToFacts(state)), since: question.since, answers };
}

/** A case that went on without an answer is asked about no more. */
function standingOf({ tries, answeredAt }: QuestionRow, isOpen: boolean): Asked['standing'] {
  if (tries >= TRIES_UNTIL_NOT_CHECKED) return 'NOT_CHECKED';
  if (answeredAt !== null) return 'ANSWERED';
  return isOpen ? 'WAITING' : 'NOT_CHECKED';
}
