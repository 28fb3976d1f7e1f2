import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import { useWords } from '../words/words.js';
import { None } from './values.js';
import classes from './values.module.css';

/** Names of banks hardly change: they are read once, whatever happens to the claims meanwhile. */
const useBanks = () =>
  useQuery({
    queryKey: ['names of banks'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await answerOf(api.GET('/api/claims/choices'))).banks,
  }).data;

interface BankAccountProps {
  readonly bankCode: string | null;
  /** As much of its number as the service tells. */
  readonly account: string | null;
}

/** The name of a bank, or its code where the name is not known, and an account there. */
export function BankAccount({ bankCode, account }: BankAccountProps) {
  const { t } = useWords();
  const banks = useBanks();
  if (!bankCode || !account) return <None />;
  const name = banks?.find(({ code }) => code === bankCode)?.name ?? t('show.bank', { code: bankCode });
  return (
    <span>
      {name} <span className={classes.money}>{account}</span>
    </span>
  );
}
