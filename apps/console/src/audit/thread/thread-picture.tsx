import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { useEventWords } from './event-words.js';
import { type Box, LANE, type Line, layThread, type Picture, ROW } from './lay-thread.js';
import type { ThreadEvent } from './thread-events.js';
import classes from './thread-picture.module.css';

export interface Choosing {
  readonly events: readonly ThreadEvent[];
  readonly chosen: number;
  readonly choose: (number: number) => void;
}

/** Lanes of services, from the first event down to the last, with lines from cause to effect. */
export function ThreadPicture({ events, chosen, choose }: Choosing) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const picture = layThread(events);
  useEffect(() => keepInSight(box.current, chosen), [chosen]);
  const { width, height } = picture;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside
    <div ref={box} className={classes.box} onKeyDown={event => step(event, { events, chosen, choose })}>
      <div className={classes.sheet} style={{ width, height }}>
        <Lanes picture={picture} />
        <Lines picture={picture} chosen={chosen} />
        <ol className={classes.events} aria-label={t('audit.thread.label')}>
          {picture.boxes.map(placed => (
            <EventBox
              key={placed.event.number}
              placed={placed}
              isChosen={placed.event.number === chosen}
              choose={choose}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

function Lanes({ picture }: { readonly picture: Picture }) {
  const { service } = useEventWords();
  return (
    <div className={classes.heads} style={{ height: LANE.head }}>
      {picture.lanes.map(lane => (
        <span key={lane.service} className={classes.head} style={{ left: lane.x, width: LANE.width }}>
          {service(lane.service)}
        </span>
      ))}
    </div>
  );
}

const isAbout = ({ from, to }: Line, chosen: number): boolean => from === chosen || to === chosen;

function Lines({ picture, chosen }: { readonly picture: Picture; readonly chosen: number }) {
  const { width, height, lanes } = picture;
  // Those of the chosen event are drawn last and lie above the others.
  const lines = picture.lines.toSorted(
    (left, right) => Number(isAbout(left, chosen)) - Number(isAbout(right, chosen)),
  );
  return (
    <svg width={width} height={height} className={classes.lines} aria-hidden="true">
      <defs>
        {(['plain', 'about'] as const).map(kind => (
          <marker
            key={kind}
            id={`arrow-${kind}`}
            className={classes[kind]}
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" />
          </marker>
        ))}
      </defs>
      {lanes.map(({ service, x }) => (
        <rect key={service} x={x - 4} y={0} width={LANE.width + 8} height={height} className={classes.lane} />
      ))}
      {lines.map(line => (
        <path
          key={`${line.from} ${line.to}`}
          d={line.path}
          className={classes.line}
          data-kind={line.kind}
          data-about={isAbout(line, chosen) || undefined}
          markerEnd={`url(#arrow-${isAbout(line, chosen) ? 'about' : 'plain'})`}
        />
      ))}
    </svg>
  );
}

interface EventBoxProps {
  readonly placed: Box;
  readonly isChosen: boolean;
  readonly choose: (number: number) => void;
}

function EventBox({ placed, isChosen, choose }: EventBoxProps) {
  const { meaning, who } = useEventWords();
  const { event, x, y } = placed;
  return (
    <li>
      <button
        type="button"
        className={classes.event}
        style={{ left: x, top: y, width: LANE.width, height: ROW.box }}
        data-number={event.number}
        aria-pressed={isChosen}
        tabIndex={isChosen ? 0 : -1}
        title={meaning(event)}
        onClick={() => choose(event.number)}
      >
        <span className={classes.small}>
          <b>#{event.number}</b> <Moment at={event.at} />
        </span>
        <span className={classes.meaning}>{meaning(event)}</span>
        <span className={classes.small}>{who(event.actor)}</span>
      </button>
    </li>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from event to event; Home and End to the first and the last. */
function step(event: KeyboardEvent<HTMLElement>, { events, chosen, choose }: Choosing): void {
  const here = events.findIndex(({ number }) => number === chosen);
  const ends: Readonly<Record<string, number>> = { Home: 0, End: events.length - 1 };
  const there = ends[event.key] ?? (STEPS[event.key] ? here + (STEPS[event.key] ?? 0) : null);
  const next = there === null ? undefined : events[there];
  if (!next) return;
  event.preventDefault();
  choose(next.number);
  event.currentTarget.querySelector<HTMLElement>(`[data-number="${next.number}"]`)?.focus();
}

/** Scrolls the box, never the page. */
function keepInSight(box: HTMLElement | null, number: number): void {
  const event = box?.querySelector<HTMLElement>(`[data-number="${number}"]`);
  if (!box || !event) return;
  const [top, bottom] = [event.offsetTop, event.offsetTop + event.offsetHeight];
  const isInSight = top > box.scrollTop + LANE.head && bottom < box.scrollTop + box.clientHeight;
  if (!isInSight) box.scrollTop = top - box.clientHeight / 3;
}
