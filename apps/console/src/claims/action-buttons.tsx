import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.js';
import type { Action } from './action-names.js';
import type { Offer } from './actions.js';
import classes from './case.module.css';

interface ActionButtonsProps {
  readonly claimId: string;
  readonly offers: readonly Offer[];
  readonly next: Action | null;
  readonly open: Action | undefined;
  readonly choose: (action: Action | undefined) => void;
}

/** One button for each step; those that this person may not take say why. */
export function ActionButtons({ claimId, offers, next, open, choose }: ActionButtonsProps) {
  return (
    <>
      <Group gap="xs">
        {offers.map(offer => {
          const isNext = offer.action === next;
          return offer.action === 'resubmit' && offer.hindrance === null ? (
            <Resubmit key="resubmit" claimId={claimId} isNext={isNext} />
          ) : (
            <Step key={offer.action} offer={offer} isNext={isNext} open={open} choose={choose} />
          );
        })}
      </Group>
      <Hindrances offers={offers} />
    </>
  );
}

interface StepProps extends Pick<ActionButtonsProps, 'open' | 'choose'> {
  readonly offer: Offer;
  readonly isNext: boolean;
}

function Step({ offer: { action, hindrance }, isNext, open, choose }: StepProps) {
  const { t } = useWords();
  const isOpen = open === action;
  return (
    <Button
      variant={isNext ? 'filled' : 'default'}
      size="sm"
      id={`step-${action}`}
      disabled={hindrance !== null}
      data-next-step={isNext || undefined}
      aria-expanded={hindrance === null ? isOpen : undefined}
      aria-describedby={hindrance ? `hindrance-${action}` : undefined}
      onClick={() => choose(isOpen ? undefined : action)}
    >
      {t(`claims.actions.${action}`)}
    </Button>
  );
}

function Resubmit({ claimId, isNext }: { readonly claimId: string; readonly isNext: boolean }) {
  const { t } = useWords();
  return (
    <Button
      renderRoot={props => <Link {...props} to="/claims/new" search={{ resubmit: claimId }} />}
      size="sm"
      data-next-step={isNext || undefined}
    >
      {t('claims.actions.resubmit')}
    </Button>
  );
}

function Hindrances({ offers }: Pick<ActionButtonsProps, 'offers'>) {
  const { t } = useWords();
  const held = offers.filter(({ hindrance }) => hindrance !== null);
  if (held.length === 0) return null;
  return (
    <ul className={classes.hindrances}>
      {held.map(({ action, hindrance, holder }) => (
        <li key={action} id={`hindrance-${action}`}>
          {t(`claims.actions.${action}`)}:{' '}
          {hindrance ? t(`claims.hindrances.${hindrance}`, { holder: holder ?? '' }) : null}
        </li>
      ))}
    </ul>
  );
}
