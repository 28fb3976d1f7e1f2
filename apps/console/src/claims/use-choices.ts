import { reads } from '../api/client.js';
import { useWords } from '../words/words.js';
import type { Choices } from './claim-types.js';

/** Everything that forms about claims offer; it changes only with the services. */
export const useChoices = () =>
  reads.useQuery('get', '/api/claims/choices', {}, { staleTime: Number.POSITIVE_INFINITY });

type Coded =
  | 'relations'
  | 'heirProofs'
  | 'guardianBases'
  | 'costKinds'
  | 'returnReasons'
  | 'withdrawalReasons'
  | 'rejectionRules'
  | 'signals'
  | 'accountReasons'
  | 'billDeclineReasons'
  | 'signalDecisions'
  | 'appealGrounds'
  | 'causes'
  | 'inspectorOffices'
  | 'appealDecisionGrounds';

/** The words of a code; a code of which no form knows is shown as it is. */
export function useChoiceWords() {
  const { say } = useWords();
  const { data } = useChoices();
  const wordsOf = (list: Coded, code: string): string => {
    const found = data?.[list].find(choice => choice.code === code);
    return found ? say(found.text) : code;
  };
  const documentOf = (code: string): string => {
    const found = allDocuments(data).find(choice => choice.code === code);
    return found ? say(found.text) : code;
  };
  const bankOf = (code: string): string => data?.banks.find(bank => bank.code === code)?.name ?? code;
  return { wordsOf, documentOf, bankOf };
}

/** The words of a reason or a rule that stands against a claim. */
export function useRuleWords(): (code: string) => string {
  const { say } = useWords();
  const { data } = useChoices();
  return code => {
    const known = data ? [...data.rejectionRules, ...data.overrulable, ...data.signals] : [];
    const found = known.find(rule => rule.code === code);
    return found ? say(found.text) : code;
  };
}

const allDocuments = (choices: Choices | undefined) =>
  choices
    ? [...choices.documents.flatMap(({ documents }) => documents), ...choices.conditionalDocuments]
    : [];
