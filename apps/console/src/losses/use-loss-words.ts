import { useWords } from '../words/words.js';
import type { Loss } from './loss-row.js';
import { useBodyParts } from './use-body-parts.js';

/** A loss in words: its part, its side, and how much of it. */
export function useLossWords(): (loss: Loss) => string {
  const { t, say } = useWords();
  const parts = useBodyParts();
  const partOf = (name: string) => parts.find(({ part }) => part === name);
  const sideOf = ({ side, handedness }: Loss): string | null => {
    if (side === undefined) return null;
    const word = t(`losses.said.sides.${side}`);
    if (handedness === undefined) return word;
    return t(side === handedness ? 'losses.said.writing' : 'losses.said.other', { side: word });
  };
  const amountOf = ({ part, functionLoss, measured }: Loss): string | null => {
    if (functionLoss !== undefined) return t('losses.said.functional', { percent: functionLoss });
    if (measured === undefined) return null;
    return t(partOf(part)?.asks === 'dB' ? 'losses.said.decibels' : 'losses.said.percent', { measured });
  };
  return loss => {
    const text = partOf(loss.part)?.text;
    return [text ? say(text) : loss.part, sideOf(loss), amountOf(loss)]
      .filter(words => words !== null)
      .join(', ');
  };
}
