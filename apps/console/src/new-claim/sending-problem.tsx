import { Alert, Button, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { problemIn } from '../api/client.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';

interface SendingProblemProps {
  readonly error: unknown;
  readonly forget: () => void;
}

/** Why the draft could not be sent. Changed after it had been sent, it is another claim under the key of the first one. */
export function SendingProblem({ error, forget }: SendingProblemProps) {
  if (problemIn(error)?.code !== 'IDEMPOTENCY_KEY_REUSED') return <ProblemNotice error={error} />;
  return <AlreadySent forget={forget} />;
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
