import { useEffect, useMemo, useRef, useState } from 'react';
import { type Bilingual, type Problem, problemIn } from '../api/client.js';
import { today } from '../format/format.js';
import { useWords } from '../words/words.js';
import type { Draft } from './draft.js';
import type { DraftStore } from './draft-store.js';
import type { Entry } from './entry.js';
import type { Faults } from './fault.js';
import { faultsOf, type Step, samePath, stepOf, stepsOf } from './faults.js';
import { placeOf } from './refusal-places.js';
import { type Preview, usePreview } from './use-preview.js';
import { useSending } from './use-sending.js';

/** The wizard: what was typed, where one is, what is wrong, and the way on. Every change is kept at once. */
export function useWizard(first: Draft, store: DraftStore) {
  const [draft, setDraft] = useState(first);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const sending = useSending(draft, store, key => setDraft(now => ({ ...now, key })));
  const { entry, step } = draft;
  const faults = useMemo(() => faultsOf(entry, today()), [entry]);
  const steps = stepsOf(entry);
  const preview = usePreview(entry);
  const foreseen = preview.isPlaceholderData ? null : (preview.data?.refusal ?? null);
  const errorOf = useFieldErrors(faults, touched, { refused: sending.error, foreseen });
  const { elsewhere, write } = store;
  useEffect(() => {
    const typed = draft !== first;
    if (typed && elsewhere === 'no' && !sending.sent) write(draft);
  }, [draft, first, elsewhere, write, sending.sent]);

  const go = (to: Step) => setDraft(now => ({ ...now, step: to, savedAt: new Date().toISOString() }));
  const change = (part: Partial<Entry>) => {
    sending.forgetError();
    setDraft(now => ({ ...now, entry: { ...now.entry, ...part }, savedAt: new Date().toISOString() }));
  };
  const touch = (path: string) => setTouched(now => new Set(now).add(path));
  /** Shows what is wrong on a step; says whether nothing is. */
  const passes = (at: Step): boolean => {
    const wrong = Object.keys(faults).filter(path => stepOf(path) === at);
    setTouched(now => new Set([...now, ...wrong]));
    if (wrong.length > 0) focusFirstError();
    return wrong.length === 0;
  };
  const sendAll = () => {
    const failing = steps.find(one => Object.keys(faults).some(path => stepOf(path) === one));
    if (!failing) return sending.send(entry);
    go(failing);
    passes(failing);
  };
  const next = () => {
    if (step === 'review') return sendAll();
    if (passes(step)) go(steps[steps.indexOf(step) + 1] ?? step);
  };
  const back = () => go(steps[steps.indexOf(step) - 1] ?? step);
  return { entry, step, steps, go, next, back, change, touch, errorOf, sending, preview: preview.data };
}

export type Wizard = ReturnType<typeof useWizard>;

interface Refusals {
  /** Why the service did not take what was sent. */
  readonly refused: unknown;
  /** Why it would not take it as it is now. */
  readonly foreseen: Preview['refusal'];
}

/** What is wrong with a field, in words: found here, or said by the service about what was sent or would be. */
function useFieldErrors(faults: Faults, touched: ReadonlySet<string>, { refused, foreseen }: Refusals) {
  const { t, say } = useWords();
  const problem = problemIn(refused);
  const said = new Map(
    [...placedOf(foreseen), ...placedOf(problem && asForeseen(problem)), ...errorsIn(problem)].map(
      ([path, text]) => [path, say(text)] as const,
    ),
  );
  return (path: string): string | null => {
    const fault = touched.has(path) ? faults[path] : undefined;
    return fault ? t(`newClaim.faults.${fault}`) : (said.get(path) ?? null);
  };
}

type Said = readonly [path: string, text: Bilingual];

const errorsIn = (problem: Problem | null): Said[] =>
  (problem?.errors ?? []).map(error => [samePath(error.field), error]);

function placedOf(refusal: Preview['refusal']): Said[] {
  const place = refusal && placeOf(refusal);
  if (!place) return [];
  const { text, fix } = refusal;
  return [[place, { id: `${text.id} ${fix.id}`, en: `${text.en} ${fix.en}` }]];
}

/** A refusal has the same words, whether it was foreseen or given. */
const asForeseen = ({ code, values, texts: { id, en } }: Problem): Preview['refusal'] => ({
  ...{ code, values },
  text: { id: id.detail, en: en.detail },
  fix: { id: id.fix, en: en.fix },
});

/** A group of radio buttons is not marked as invalid by itself. */
const FIRST_WRONG = ':is([data-wrong] input, [aria-invalid="true"])';

const focusFirstError = () => setTimeout(() => document.querySelector<HTMLElement>(FIRST_WRONG)?.focus());

/** The heading of a step takes the focus when the step changes, but not when the page opens. */
export function useStepFocus(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}
