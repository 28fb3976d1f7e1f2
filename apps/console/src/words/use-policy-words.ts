import { useTranslation } from 'react-i18next';
import type { Words } from './words.js';

type Policy = keyof Words['policies'];

export interface ReadingInWords {
  readonly question: string;
  readonly reading: string;
}

/** An open question of the law and the reading chosen; what has no words here is shown as it is called. */
export function usePolicyWords(): (policy: string, reading: string) => ReadingInWords {
  const { t, i18n } = useTranslation();
  const isPolicy = (name: string): name is Policy => i18n.exists(`policies.${name}`);
  return (policy, reading) => {
    if (!isPolicy(policy)) return { question: policy, reading };
    const words = t(`policies.${policy}`, { returnObjects: true });
    const readings: Readonly<Record<string, string>> = words.readings;
    return { question: words.question, reading: readings[reading] ?? reading };
  };
}
