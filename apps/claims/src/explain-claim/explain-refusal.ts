import { z } from 'zod';
import { bilingual } from '#contracts';
import type { Refusal } from '#kernel';
import { problemOf } from '#platform';
import { problems } from '../problems.js';

/** Why something was refused, inside an answer that is not itself a refusal. */
export const explainedRefusalSchema = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.unknown()),
  text: bilingual,
  fix: bilingual,
});

export function explainRefusal(refusal: Refusal): z.infer<typeof explainedRefusalSchema> {
  const { texts } = problemOf(refusal, problems, { language: 'id', correlationId: '' });
  return {
    code: refusal.code,
    values: { ...refusal.values },
    text: { id: texts.id.detail, en: texts.en.detail },
    fix: { id: texts.id.fix, en: texts.en.fix },
  };
}
