import type { Bilingual } from '../../api/client.js';
import { useWords } from '../../words/words.js';

const SERVICES = ['enrollment', 'billing', 'claims', 'disbursement'] as const;

/** Words for what an event is; one that is not ours is called by its type, and a service by its name. */
export function useEventWords() {
  const { t, say } = useWords();
  return {
    meaning: (event: { readonly meaning: Bilingual | null; readonly type: string }): string =>
      event.meaning ? say(event.meaning) : event.type,
    service: (name: string): string => {
      const known = SERVICES.find(service => service === name);
      return known ? t(`audit.services.${known}`) : name;
    },
    who: (actor: string | null): string => actor ?? t('audit.system'),
  };
}
