import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../api/client.js';
import type { components, paths } from '../api/schema.js';

export type PersonPage =
  paths['/api/persons/search']['post']['responses']['200']['content']['application/json'];
export type FoundPerson = PersonPage['items'][number];
type Body = components['schemas']['enrollment.SearchPersonsRequest'];

export interface PersonSearch {
  /** As it was typed. */
  readonly term: string;
  readonly body: Body | null;
  readonly before: readonly string[];
  readonly after: string;
}

export const NO_SEARCH: PersonSearch = { term: '', body: null, before: [], after: '' };

/** The last search, for whoever comes back to it. Names and numbers of people stay in the memory of this page alone. */
let kept = NO_SEARCH;

export function useKeptSearch() {
  const [search, setSearch] = useState(kept);
  const change = (next: PersonSearch) => {
    kept = next;
    setSearch(next);
  };
  return [search, change] as const;
}

const PAGE = 25;

export function usePersonSearch({ body, after }: PersonSearch) {
  const asked = { ...body, ...(after ? { after } : {}), limit: PAGE };
  return useQuery({
    queryKey: ['post', '/api/persons/search', asked],
    queryFn: () => answerOf(api.POST('/api/persons/search', { body: asked })),
    enabled: body !== null,
    placeholderData: keepPreviousData,
  });
}
