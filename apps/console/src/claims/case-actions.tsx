import { Alert, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Bilingual } from '../api/client.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ActionButtons } from './action-buttons.js';
import type { Action } from './action-names.js';
import { nextStep, offersTo } from './actions.js';
import { forgetVerdict } from './appeals/verdict-draft.js';
import type { ClaimView } from './claim-types.js';
import { judgedOf } from './judged.js';
import { Panel } from './panel.js';
import { useScholarships } from './scholarships/use-scholarships.js';
import { useDecision } from './use-decision.js';

interface CaseActionsProps {
  readonly view: ClaimView;
  readonly open: Action | undefined;
  readonly isHeld: boolean;
}

/** The steps that this person may take now; a step opens in place, says what it does, and is confirmed there. */
export function CaseActions({ view, open, isHeld }: CaseActionsProps) {
  const { t } = useWords();
  const person = useSession();
  const [done, setDone] = useState<Bilingual | null>(null);
  const scholarships = useScholarships(view).data;
  const show = useShow();
  const deciding = useDecision(view, ({ explanation }) => {
    forgetVerdict(view.claimId, person?.name);
    setDone(explanation);
    show(undefined);
  });
  if (!person) return null;
  const judged = judgedOf(view, scholarships?.right ?? null);
  const offers = offersTo(person, judged);
  const opened = offers.find(({ action, hindrance }) => action === open && hindrance === null);
  const choose = (action: Action | undefined) => {
    setDone(null);
    deciding.reset();
    show(action);
  };
  return (
    <section aria-label={t('claims.actions.title')}>
      <Done text={done} />
      {offers.length > 0 ? (
        <ActionButtons
          claimId={view.claimId}
          offers={offers}
          next={nextStep(offers, judged)}
          open={opened?.action}
          choose={choose}
        />
      ) : (
        <Nothing isReader={!person.roles.some(role => /^(claims|medical|appeal)-/.test(role))} />
      )}
      {opened ? (
        <Panel
          key={opened.action}
          action={opened.action}
          step={{ view, deciding, isHeld, close: () => choose(undefined) }}
        />
      ) : null}
    </section>
  );
}

/** The open step stands in the address: a refresh and a new sign-in come back to it. */
function useShow() {
  const navigate = useNavigate({ from: '/claims/$claimId' });
  return (action: Action | undefined) =>
    void navigate({ search: action ? { do: action } : {}, replace: true, resetScroll: false });
}

function Nothing({ isReader }: { readonly isReader: boolean }) {
  const { t } = useWords();
  return isReader ? null : (
    <Text size="sm" c="dark.4">
      {t('claims.actions.none')}
    </Text>
  );
}

/** Where the case stands after the step; it takes the focus that the panel had. */
function Done({ text }: { readonly text: Bilingual | null }) {
  const { t, say } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text) notice.current?.focus();
  }, [text]);
  return text ? (
    <Alert ref={notice} tabIndex={-1} color="green" role="status" mb="sm" title={t('claims.actions.done')}>
      {say(text)}
    </Alert>
  ) : null;
}
