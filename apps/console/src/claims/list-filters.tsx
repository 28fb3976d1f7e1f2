import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useHasRole } from '../session/session.js';
import { useWords } from '../words/words.js';
import { ByReason } from './by-reason.js';
import classes from './claims.module.css';
import { keptOf } from './list-query.js';
import { ByOffice } from './offices/by-office.js';
import { OpenFilters } from './open-filters.js';
import { KIND_NAMES, KINDS, type Kind, type Listed, receiptStart } from './work-list.js';

const route = getRouteApi('/claims');

/** Which claims: by receipt, by what is claimed, by who submitted them. Each choice stands in the address. */
export function ListFilters({ shown }: { readonly shown: Listed }) {
  const isOfficer = useHasRole('claims-officer');
  return (
    <div className={classes.filters}>
      <ByReceipt shown={shown} />
      <ByKind shown={shown} />
      <OpenFilters shown={shown} />
      <OfOffice shown={shown} />
      <ByReason shown={shown} />
      {isOfficer ? <OnlyMine shown={shown} /> : null}
    </div>
  );
}

function OfOffice({ shown }: { readonly shown: Listed }) {
  const navigate = route.useNavigate();
  const { office: _before, ...kept } = keptOf(shown);
  const { tab } = shown;
  return (
    <ByOffice
      office={shown.office}
      choose={office =>
        void navigate({ search: office === 'mine' ? { ...kept, tab } : { ...kept, tab, office } })
      }
    />
  );
}

/** A receipt is looked for among all claims, wherever they stand. */
function ByReceipt({ shown: { search, kind } }: { readonly shown: Listed }) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search ?? '');
  const [refused, setRefused] = useState(false);
  useEffect(() => setTyped(search ?? ''), [search]);
  const kept = kind ? { kind } : {};
  const find = (event: FormEvent) => {
    event.preventDefault();
    const receipt = receiptStart(typed);
    const isEmpty = typed.trim() === '';
    setRefused(!receipt && !isEmpty);
    if (receipt) void navigate({ search: { ...kept, tab: 'all', search: receipt } });
    if (isEmpty) void navigate({ search: kept });
  };
  return (
    <form className={classes.filters} onSubmit={find}>
      <TextInput
        id="search"
        label={t('claims.list.search')}
        placeholder={t('claims.list.searchHint')}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        error={refused ? t('claims.list.searchRefused') : null}
        w="16rem"
      />
      <Button type="submit" variant="default">
        {t('claims.list.find')}
      </Button>
      {search === undefined ? null : (
        <Button variant="subtle" onClick={() => void navigate({ search: kept })}>
          {t('claims.list.clear')}
        </Button>
      )}
    </form>
  );
}

function ByKind({ shown }: { readonly shown: Listed }) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const nameOf = (name: Kind): string =>
    name === 'JKM'
      ? t('claims.programmes.JKM')
      : `${t('claims.programmes.JKK')}, ${t(`claims.outcomes.${KINDS[name].outcome}`)}`;
  return (
    <NativeSelect
      label={t('claims.list.kindFilter')}
      value={shown.kind ?? ''}
      onChange={event => {
        const chosen = KIND_NAMES.find(name => name === event.currentTarget.value);
        const { kind: _before, ...kept } = keptOf(shown);
        const { tab } = shown;
        void navigate({ search: chosen ? { ...kept, tab, kind: chosen } : { ...kept, tab } });
      }}
      data={[
        { value: '', label: t('claims.list.allKinds') },
        ...KIND_NAMES.map(name => ({ value: name, label: nameOf(name) })),
      ]}
    />
  );
}

function OnlyMine({ shown: { mine } }: { readonly shown: Listed }) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  return (
    <Checkbox
      label={t('claims.list.mine')}
      checked={mine}
      mb={8}
      onChange={event => {
        const { checked } = event.currentTarget;
        void navigate({ search: ({ after: _a, before: _b, ...kept }) => ({ ...kept, mine: checked }) });
      }}
    />
  );
}
