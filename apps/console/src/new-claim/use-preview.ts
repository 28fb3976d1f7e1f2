import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { type Entry, previewOf } from './entry.js';

export type Preview = paths['/api/claims/preview']['post']['responses']['200']['content']['application/json'];

const PAUSE_MS = 400;

/** What would become of the entry now, asked after a pause in typing; the last answer stays meanwhile. */
export function usePreview(entry: Entry) {
  const asked = useMemo(() => JSON.stringify(previewOf(entry)), [entry]);
  const [body] = useDebouncedValue(asked, PAUSE_MS);
  return useQuery({
    queryKey: ['post', '/api/claims/preview', body],
    queryFn: (): Promise<Preview> => answerOf(api.POST('/api/claims/preview', { body: JSON.parse(body) })),
    placeholderData: keepPreviousData,
  });
}
