import type { Link, ThreadEvent } from './thread-events.js';

/** Sizes in CSS pixels. */
export const LANE = { width: 208, gutter: 40, head: 30 } as const;
export const ROW = { height: 74, box: 66 } as const;
const CORNER = 6;
/** Where in the gutter the lines of each kind run, counted from the lane to its right. */
const TRACK = { cause: 12, evidence: 24 } as const;

const SERVICES = ['enrollment', 'billing', 'claims', 'disbursement'];

export interface Lane {
  readonly service: string;
  readonly x: number;
}
export interface Box {
  readonly event: ThreadEvent;
  readonly x: number;
  readonly y: number;
}
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly kind: Link['kind'];
  readonly path: string;
}
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/**
 * One lane per service, one row per event in the order of the log. A line leaves its cause in the cause's own row, where
 * nothing else stands, goes along the gutter before the lane of its effect, and enters the effect from that side.
 */
export function layThread(events: readonly ThreadEvent[]): Picture {
  const lanes = lanesOf(events);
  const boxes = events.map((event, row) => ({
    event,
    x: laneX(lanes.indexOf(event.service)),
    y: LANE.head + row * ROW.height + (ROW.height - ROW.box) / 2,
  }));
  const placed = new Map(boxes.map(box => [box.event.number, box]));
  const lines = boxes.flatMap(to =>
    to.event.because.flatMap(({ number, kind }): Line[] => {
      const from = placed.get(number);
      return from ? [{ from: number, to: to.event.number, kind, path: pathBetween(from, to, kind) }] : [];
    }),
  );
  return {
    width: laneX(lanes.length),
    height: LANE.head + events.length * ROW.height,
    lanes: lanes.map((service, index) => ({ service, x: laneX(index) })),
    boxes,
    lines,
  };
}

const laneX = (index: number): number => LANE.gutter + index * (LANE.width + LANE.gutter);

function lanesOf(events: readonly ThreadEvent[]): string[] {
  const present = new Set(events.map(({ service }) => service));
  const known = SERVICES.filter(service => present.has(service));
  return [...known, ...[...present].filter(service => !SERVICES.includes(service)).sort()];
}

/** Across, along the gutter, across; its two corners are rounded. */
function pathBetween(from: Box, to: Box, kind: Link['kind']): string {
  const goesLeft = to.x < from.x;
  const isSameLane = to.x === from.x;
  const track = goesLeft ? to.x + LANE.width + LANE.gutter - TRACK[kind] : to.x - TRACK[kind];
  const start = goesLeft || isSameLane ? from.x : from.x + LANE.width;
  const end = goesLeft ? to.x + LANE.width : to.x;
  const [y1, y2] = [middle(from), middle(to)];
  const down = Math.sign(y2 - y1);
  const towards = Math.sign(track - start);
  const into = Math.sign(end - track);
  return [
    `M${start} ${y1}`,
    `H${track - towards * CORNER}`,
    `Q${track} ${y1} ${track} ${y1 + down * CORNER}`,
    `V${y2 - down * CORNER}`,
    `Q${track} ${y2} ${track + into * CORNER} ${y2}`,
    `H${end}`,
  ].join('');
}

const middle = ({ y }: Box): number => y + ROW.box / 2;
