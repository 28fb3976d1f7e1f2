import { reads } from '../api/client.js';
import { useWords } from '../words/words.js';
import type { Entry } from './entry.js';

/** What the forms offer, as options of a list and in words. */
export function useChoices() {
  const { say } = useWords();
  const query = reads.useQuery('get', '/api/claims/choices', {}, { staleTime: Number.POSITIVE_INFINITY });
  const { data } = query;
  const relations = (data?.relations ?? []).map(({ code, text }) => ({ value: code, label: say(text) }));
  const documentsFor = ({ programme, outcome }: Pick<Entry, 'programme' | 'outcome'>) =>
    data?.documents.find(
      one => one.programme === programme && one.outcome === outcome && one.hasCosts === (programme === 'JKK'),
    )?.documents ?? [];
  const documentWords = new Map(
    [
      ...(data?.documents.flatMap(({ documents }) => documents) ?? []),
      ...(data?.conditionalDocuments ?? []),
    ].map(({ code, text }) => [code, say(text)]),
  );
  return {
    query,
    relations,
    relationOf: (code: string) => relations.find(({ value }) => value === code)?.label ?? code,
    banks: (data?.banks ?? []).map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    kinds: (data?.costKinds ?? []).map(({ code, text }) => ({ value: code, label: say(text) })),
    documentsFor,
    conditional: data?.conditionalDocuments ?? [],
    documentOf: (code: string) => documentWords.get(code) ?? code,
  };
}
