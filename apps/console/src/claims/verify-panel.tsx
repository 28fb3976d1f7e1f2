import { useWords } from '../words/words.js';
import { StepPanel, type StepProps } from './step-panel.js';

export function VerifyPanel(step: StepProps) {
  const { t } = useWords();
  return (
    <StepPanel
      step={step}
      title={t('claims.verify.title')}
      what={t('claims.verify.what')}
      confirm={t('claims.verify.confirm')}
      onConfirm={() => step.deciding.decide({ action: 'verify' })}
    />
  );
}
