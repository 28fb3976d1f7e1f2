import { Alert, Checkbox, Radio, Stack, Text } from '@mantine/core';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import { HEIR_PROOFS, type HeirRank, type HeirsRow, higherRanks, provedBy, ranksOf } from './heirs-row.js';
import { NO_PAYEE } from './payee-row.js';
import { useChoices } from './use-choices.js';
import type { Wizard } from './use-wizard.js';

/** Of which rank those are who receive, what shows it, and that nobody of a higher rank is left. */
export function HeirsPart({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { heirOrder } = useChoices();
  const { entry, change } = wizard;
  const { heirs } = entry;
  const ranks = ranksOf(heirOrder, entry);
  const set = (now: HeirsRow) => change({ heirs: now });
  return (
    <Section title={t('newClaim.heirs.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('newClaim.heirs.about')}</Text>
        <Proof wizard={wizard} ranks={ranks} />
        {heirs.proof === '' || heirs.proof === 'NO_HEIRS' ? null : (
          <Rank {...{ wizard, ranks, heirs, set }} />
        )}
        <EmptyRanks {...{ wizard, ranks, heirs, set }} />
        <Advice heirs={heirs} />
      </Stack>
    </Section>
  );
}

interface PartProps {
  readonly wizard: Wizard;
  readonly ranks: readonly HeirRank[];
}

interface SetProps extends PartProps {
  readonly heirs: HeirsRow;
  readonly set: (heirs: HeirsRow) => void;
}

/** Where nobody is left, whoever arranged the burial is the only payee that is typed in. */
function Proof({ wizard: { entry, change, errorOf }, ranks }: PartProps) {
  const { t } = useWords();
  const { heirProofs } = useChoices();
  const wrong = errorOf('heirs.proof');
  const choose = (code: string) => {
    const proof = HEIR_PROOFS.find(one => one === code);
    if (!proof) return;
    const [first = NO_PAYEE, ...others] = entry.payees;
    const arranger = { ...first, relation: first.relation || 'FUNERAL_ARRANGER' };
    change({
      heirs: provedBy(proof, entry.heirs, ranks),
      ...(proof === 'NO_HEIRS' ? { payees: [arranger, ...others] } : {}),
    });
  };
  return (
    <Radio.Group
      label={t('newClaim.heirs.proof')}
      value={entry.heirs.proof}
      onChange={choose}
      error={wrong}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        {heirProofs.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Rank({ wizard, ranks, heirs, set }: SetProps) {
  const { t } = useWords();
  const wrong = wizard.errorOf('heirs.rank');
  const [first] = ranks;
  return (
    <Radio.Group
      label={t('newClaim.heirs.rank')}
      description={first && t('newClaim.heirs.law', { regulation: first.regulation, article: first.article })}
      value={`${heirs.rank ?? ''}`}
      onChange={chosen => set({ ...heirs, rank: Number(chosen) })}
      error={wrong}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        {ranks.map(rank => (
          <RankChoice key={rank.rank} rank={rank} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function RankChoice({ rank }: { readonly rank: HeirRank }) {
  const kinshipsOf = useKinships();
  return <Radio value={`${rank.rank}`} label={`${rank.rank}. ${kinshipsOf(rank)}`} />;
}

/** Each higher rank by itself, so that nobody is passed over by a single tick. */
function EmptyRanks({ wizard, ranks, heirs, set }: SetProps) {
  const { t } = useWords();
  const kinshipsOf = useKinships();
  const above = higherRanks(ranks, heirs);
  if (above.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('newClaim.heirs.empty')}
      description={t('newClaim.heirs.emptyHint')}
      value={heirs.emptyRanks.map(String)}
      onChange={ticked => set({ ...heirs, emptyRanks: ticked.map(Number) })}
      error={wizard.errorOf('heirs.emptyRanks')}
    >
      <Stack gap={6} my={4}>
        {above.map(rank => (
          <Checkbox
            key={rank.rank}
            value={`${rank.rank}`}
            label={t('newClaim.heirs.nobody', { kinships: kinshipsOf(rank) })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function useKinships() {
  const { say } = useWords();
  return ({ kinships }: HeirRank): string => kinships.map(({ text }) => say(text)).join(', ');
}

/** Whom to enter below, where it is not simply all heirs. */
function Advice({ heirs: { proof } }: { readonly heirs: HeirsRow }) {
  const { t } = useWords();
  if (proof !== 'NO_HEIRS' && proof !== 'COHEIRS_CONSENT') return null;
  return (
    <Alert color="sea" p="xs">
      {t(`newClaim.heirs.advice.${proof}`)}
    </Alert>
  );
}
