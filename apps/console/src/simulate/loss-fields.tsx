import { useWords } from '../words/words.js';
import { askedOfLoss, LOSS_KINDS, type LossRow, SIDES } from './benefit-entry.js';
import { askedOf, BODY_PARTS } from './body-parts.js';
import { Choice, NumberField } from './fields.js';

interface LossFieldsProps {
  readonly row: LossRow;
  readonly set: (part: Partial<LossRow>) => void;
  readonly errorOf: (field: keyof LossRow) => string | null;
}

/** A part of the body, then what the table asks of that part. */
export function LossFields({ row, set, errorOf }: LossFieldsProps) {
  const { t, say } = useWords();
  const asked = askedOfLoss(row);
  const asks = askedOf(row.part);
  const inWords = (name: string) => {
    const found = BODY_PARTS.find(({ part }) => part === name);
    return found ? say(found.text) : name;
  };
  return (
    <>
      <Choice
        label={t('simulate.losses.part')}
        value={row.part}
        values={BODY_PARTS.map(({ part }) => part)}
        wordOf={inWords}
        error={errorOf('part')}
        change={part => set({ part })}
      />
      {asked.includes('kind') ? (
        <Choice
          label={t('simulate.losses.kind')}
          value={row.kind}
          values={LOSS_KINDS}
          wordOf={kind => t(`simulate.losses.kinds.${kind}`)}
          error={errorOf('kind')}
          change={kind => set({ kind })}
        />
      ) : null}
      {asked.includes('side') ? (
        <Choice
          label={t('simulate.losses.side')}
          value={row.side}
          values={SIDES}
          wordOf={side => t(`simulate.losses.sides.${side}`)}
          error={errorOf('side')}
          change={side => set({ side })}
        />
      ) : null}
      {asked.includes('functionLoss') ? (
        <NumberField
          label={t('simulate.losses.functionLoss')}
          value={row.functionLoss}
          error={errorOf('functionLoss')}
          change={functionLoss => set({ functionLoss })}
        />
      ) : null}
      {asks === 'RANGE' || asks === 'dB' || asks === '%' ? (
        <NumberField
          label={t(`simulate.losses.measured.${asks}`)}
          value={row.measured}
          error={errorOf('measured')}
          change={measured => set({ measured })}
        />
      ) : null}
    </>
  );
}
