import { Choice, Rows } from '../show/fields.js';
import { useWords } from '../words/words.js';
import { LossFields } from './loss-fields.js';
import { asksHand, type BodyPart, type LossesTyped, NO_LOSS, SIDES } from './loss-row.js';

interface LossRowsProps extends LossesTyped {
  readonly parts: readonly BodyPart[];
  readonly least?: number;
  readonly about?: string;
  readonly change: (part: Partial<LossesTyped>) => void;
  /** By the path of the field: `losses.0.part`, `hand`. */
  readonly errorOf: (path: string) => string | null;
}

/** The parts of the body that are disabled, and the hand that writes where the table turns on it. */
export function LossRows({ parts, losses, hand, least = 0, about, change, errorOf }: LossRowsProps) {
  const { t } = useWords();
  return (
    <>
      <Rows
        title={t('losses.title')}
        about={about}
        rows={losses}
        least={least}
        empty={NO_LOSS}
        change={rows => change({ losses: rows })}
        addWord={t('losses.add')}
        nameOf={number => t('losses.one', { number })}
        removeWordOf={number => t('losses.removeOne', { number })}
      >
        {(row, at, set) => (
          <LossFields parts={parts} row={row} set={set} errorOf={field => errorOf(`losses.${at}.${field}`)} />
        )}
      </Rows>
      {asksHand(losses) ? (
        <Choice
          label={t('losses.hand')}
          value={hand}
          values={SIDES}
          wordOf={side => t(`losses.hands.${side}`)}
          error={errorOf('hand')}
          change={side => change({ hand: side })}
        />
      ) : null}
    </>
  );
}
