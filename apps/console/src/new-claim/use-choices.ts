import { reads } from '../api/client.js';
import type { Choices } from '../claims/claim-types.js';
import { useWords } from '../words/words.js';
import type { Entry } from './entry.js';

type Choice = Choices['relations'][number];

/** What the forms offer, as options of a list and in words. */
export function useChoices() {
  const { say } = useWords();
  const query = reads.useQuery('get', '/api/claims/choices', {}, { staleTime: Number.POSITIVE_INFINITY });
  const { data } = query;
  const listed = (choices: readonly Choice[] = []) =>
    choices.map(({ code, text }) => ({ value: code, label: say(text) }));
  const relations = listed(data?.relations);
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
    kinds: listed(data?.costKinds),
    heirProofs: listed(data?.heirProofs),
    heirOrder: data?.heirRanks.order ?? [],
    guardianBases: listed(data?.guardianBases),
    documentsFor,
    conditional: data?.conditionalDocuments ?? [],
    documentOf: (code: string) => documentWords.get(code) ?? code,
  };
}
