import { reads } from '../api/client.js';
import { useWords } from '../words/words.js';

/** What a relation is called; one that no form knows is shown as it is. */
export function useRelations(): (code: string) => string {
  const { say } = useWords();
  const { data } = reads.useQuery('get', '/api/claims/choices', {}, { staleTime: Number.POSITIVE_INFINITY });
  return code => {
    const known = data?.relations.find(relation => relation.code === code);
    return known ? say(known.text) : code;
  };
}
