import { Choice, NumberField } from '../show/fields.js';
import { useWords } from '../words/words.js';
import { askedOf, type BodyPart, LOSS_KINDS, type LossField, type LossRow, SIDES } from './loss-row.js';

interface LossFieldsProps {
  readonly parts: readonly BodyPart[];
  readonly row: LossRow;
  readonly set: (part: Partial<LossRow>) => void;
  readonly errorOf: (field: LossField) => string | null;
}

/** A part of the body, then what the table asks of that part. */
export function LossFields(props: LossFieldsProps) {
  const { t } = useWords();
  const { row, set, errorOf } = props;
  const asked = askedOf(row);
  return (
    <>
      <Part {...props} />
      {asked.includes('kind') ? (
        <Choice
          label={t('losses.kind')}
          value={row.kind}
          values={LOSS_KINDS}
          wordOf={kind => t(`losses.kinds.${kind}`)}
          error={errorOf('kind')}
          change={kind => set({ kind })}
        />
      ) : null}
      {asked.includes('side') ? (
        <Choice
          label={t('losses.side')}
          value={row.side}
          values={SIDES}
          wordOf={side => t(`losses.sides.${side}`)}
          error={errorOf('side')}
          change={side => set({ side })}
        />
      ) : null}
      {asked.includes('functionLoss') ? (
        <NumberField
          label={t('losses.functionLoss')}
          value={row.functionLoss}
          error={errorOf('functionLoss')}
          change={functionLoss => set({ functionLoss })}
        />
      ) : null}
      {asked.includes('measured') ? <Measured {...props} /> : null}
    </>
  );
}

function Part({ parts, row, set, errorOf }: LossFieldsProps) {
  const { t, say } = useWords();
  const listed = parts.map(({ part }) => part);
  const inWords = (name: string) => {
    const found = parts.find(({ part }) => part === name);
    return found ? say(found.text) : name;
  };
  const asksOf = (name: string) => parts.find(({ part }) => part === name)?.asks ?? null;
  // One that was named under another table stands there until another is chosen.
  const isListed = row.part === '' || listed.includes(row.part);
  return (
    <Choice
      label={t('losses.part')}
      value={row.part}
      values={isListed ? listed : [row.part, ...listed]}
      wordOf={inWords}
      error={errorOf('part')}
      change={part => set({ part, asks: asksOf(part) })}
    />
  );
}

function Measured({ parts, row, set, errorOf }: LossFieldsProps) {
  const { t } = useWords();
  const asks = parts.find(({ part }) => part === row.part)?.asks;
  return (
    <NumberField
      label={t(`losses.measured.${asks === 'dB' || asks === '%' ? asks : 'RANGE'}`)}
      value={row.measured}
      error={errorOf('measured')}
      change={measured => set({ measured })}
    />
  );
}
