import { SegmentedControl, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { Read } from '../show/notice.js';
import { filled } from '../show/search-params.js';
import { useWords } from '../words/words.js';
import type { Claim, LogEntry, Replay } from './answers.js';
import classes from './history.module.css';
import { StateAt } from './moments/state-at.js';
import { TimeSlider } from './moments/time-slider.js';
import { type HistorySearch, VIEWS, type View } from './search/addresses.js';
import { EventPanel } from './thread/event-panel.js';
import { type ThreadEvent, threadEvents } from './thread/thread-events.js';
import { ThreadList } from './thread/thread-list.js';
import { ThreadPicture } from './thread/thread-picture.js';

const route = getRouteApi('/audit/cases/$claimId');

interface HistoryOfProps {
  readonly entries: readonly LogEntry[];
  readonly replay: UseQueryResult<Replay, unknown>;
  readonly claim: Claim | undefined;
}

/** One cursor goes through the case: the slider, the picture, the table and the state all show the same event. */
export function HistoryOf({ entries, replay, claim }: HistoryOfProps) {
  const { t } = useWords();
  const search = route.useSearch();
  const change = useChange();
  const events = useMemo(() => threadEvents(entries), [entries]);
  const choose = useCallback((number: number) => change({ event: number }), [change]);
  const chosen = search.event ?? entries.find(({ eventId }) => eventId === search.id)?.number;
  const event = events.find(({ number }) => number === chosen) ?? firstOfClaim(events);
  const entry = entries.find(({ number }) => number === event?.number);
  if (!event || !entry) return null;
  const choosing = { events, chosen: event.number, choose };
  const view = search.view ?? 'picture';
  return (
    <Stack gap="sm">
      <TimeSlider {...choosing} />
      <SegmentedControl
        className={classes.views}
        aria-label={t('audit.views.label')}
        value={view}
        onChange={value => change({ view: VIEWS.find(one => one === value) ?? 'picture' })}
        data={VIEWS.map(value => ({ value, label: t(`audit.views.${value}`) }))}
      />
      {view === 'state' ? (
        <Read query={replay}>
          {({ moments }) => (
            <StateAt
              moments={moments}
              chosen={event.number}
              against={search.with ?? null}
              compareWith={number => change({ with: number ?? undefined })}
              claim={claim}
            />
          )}
        </Read>
      ) : (
        <div className={classes.columns}>
          <Thread view={view} {...choosing} />
          <EventPanel entry={entry} event={event} {...choosing} />
        </div>
      )}
    </Stack>
  );
}

/** Where a reader begins: what came before the claim is what it rests on. */
const firstOfClaim = (events: readonly ThreadEvent[]): ThreadEvent | undefined =>
  events.find(({ service }) => service === 'claims') ?? events[0];

/** Moving through a case is no new page: back leads out of it. */
function useChange() {
  const navigate = route.useNavigate();
  return useCallback(
    (changed: { [Name in keyof HistorySearch]?: HistorySearch[Name] | undefined }) =>
      void navigate({
        search: before => filled({ ...before, ...changed }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
}

interface ThreadProps {
  readonly view: Exclude<View, 'state'>;
  readonly events: readonly ThreadEvent[];
  readonly chosen: number;
  readonly choose: (number: number) => void;
}

/** Where the chosen event stands below the list and not beside it. */
const BESIDE_NOTHING = '(max-width: 75em)';

/** On a narrow screen the lanes do not fit beside each other: there it is always the table. */
function Thread({ view, ...choosing }: ThreadProps) {
  const { t } = useWords();
  const chooseAndShow = (number: number) => {
    choosing.choose(number);
    if (matchMedia(BESIDE_NOTHING).matches) document.getElementById('chosen-event')?.focus();
  };
  const list = <ThreadList {...choosing} choose={chooseAndShow} />;
  if (view === 'list') return list;
  return (
    <div className={classes.thread}>
      <div className={classes.wide}>
        <Text size="sm" c="dark.4" mb={4}>
          {t('audit.thread.how')}
        </Text>
        <ThreadPicture {...choosing} />
      </div>
      <div className={classes.narrow}>{list}</div>
    </div>
  );
}
