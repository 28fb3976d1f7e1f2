import { Alert, Button, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { problemIn } from '../api/client.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import { stepOf } from './faults.js';
import { placeOf } from './refusal-places.js';
import type { Wizard } from './use-wizard.js';

interface SendingProblemProps {
  readonly error: unknown;
  readonly forget: () => void;
  readonly wizard: Pick<Wizard, 'step' | 'go'>;
}

/** Why the draft could not be sent. Changed after it had been sent, it is another claim under the key of the first one. */
export function SendingProblem({ error, forget, wizard }: SendingProblemProps) {
  if (problemIn(error)?.code === 'IDEMPOTENCY_KEY_REUSED') return <AlreadySent forget={forget} />;
  return (
    <>
      <ProblemNotice error={error} />
      <ToItsField error={error} wizard={wizard} />
    </>
  );
}

/** Leads to the step of the field that would mend it. */
function ToItsField({ error, wizard: { step, go } }: Pick<SendingProblemProps, 'error' | 'wizard'>) {
  const { t } = useWords();
  const problem = problemIn(error);
  const place = problem && placeOf(problem);
  const mends = place ? stepOf(place) : step;
  if (mends === step) return null;
  return (
    <div>
      <Button variant="default" onClick={() => go(mends)}>
        {t('newClaim.toField', { step: t(`newClaim.steps.${mends}`) })}
      </Button>
    </div>
  );
}

function AlreadySent({ forget }: Pick<SendingProblemProps, 'forget'>) {
  const { t } = useWords();
  const navigate = useNavigate();
  const leave = () => {
    forget();
    void navigate({ to: '/claims', search: { tab: 'all', mine: true } });
  };
  return (
    <Alert color="yellow" role="alert" title={t('newClaim.alreadySent.title')}>
      <Text size="sm" mb="xs">
        {t('newClaim.alreadySent.about')}
      </Text>
      <Button variant="default" onClick={leave}>
        {t('newClaim.alreadySent.leave')}
      </Button>
    </Alert>
  );
}
