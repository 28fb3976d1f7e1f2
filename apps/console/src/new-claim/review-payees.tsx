import { Facts } from '../show/facts.js';
import { Section } from '../show/page.js';
import { Code, Day } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Entry } from './entry.js';
import { heirsSaid, ranksOf } from './heirs-row.js';
import type { PayeeRow } from './payee-row.js';
import { useChoices } from './use-choices.js';

type Part = { readonly entry: Entry };

/** Who is paid, by which proof, and through whom. */
export function ReviewPayees({ entry }: Part) {
  const { t } = useWords();
  const { relationOf } = useChoices();
  return (
    <Section title={t('newClaim.steps.payees')}>
      <Heirs entry={entry} />
      <Facts
        facts={entry.payees.map((payee, index) => [
          `${index + 1}. ${payee.name} (${relationOf(payee.relation)})`,
          <Payee key={payee.accountNumber} payee={payee} />,
        ])}
      />
    </Section>
  );
}

function Heirs({ entry }: Part) {
  const { t, say } = useWords();
  const { heirProofs, heirOrder } = useChoices();
  const said = heirsSaid(entry);
  if (!said) return null;
  const ranks = ranksOf(heirOrder, entry);
  const inWords = (rank: number | undefined) =>
    ranks
      .find(one => one.rank === rank)
      ?.kinships.map(({ text }) => say(text))
      .join(', ');
  const { proof, rank, emptyRanks = [] } = said;
  return (
    <Facts
      facts={[
        [t('newClaim.heirs.proof'), heirProofs.find(({ value }) => value === proof)?.label ?? proof],
        [t('newClaim.heirs.rank'), rank === undefined ? null : `${rank}. ${inWords(rank) ?? ''}`],
        [t('newClaim.heirs.empty'), emptyRanks.map(empty => inWords(empty) ?? empty).join('; ')],
      ]}
    />
  );
}

function Payee({ payee }: { readonly payee: PayeeRow }) {
  const { t } = useWords();
  const { banks, guardianBases } = useChoices();
  const { guardian } = payee;
  const basis = guardianBases.find(({ value }) => value === guardian.basis)?.label ?? '';
  return (
    <span>
      {banks.find(({ value }) => value === payee.bankCode)?.label ?? payee.bankCode}{' '}
      <Code>{payee.accountNumber}</Code> {payee.accountName}; {t('newClaim.payees.weight')} {payee.weight}
      {payee.birthDate === '' ? null : (
        <>
          ; {t('newClaim.guardian.birthDate')} <Day date={payee.birthDate} />
        </>
      )}
      {payee.email.trim() === '' ? null : `; ${payee.email}`}
      {payee.isMinor ? `; ${t('newClaim.guardian.through', { name: guardian.name, basis })}` : null}
    </span>
  );
}
