import type { EChartsCoreOption } from 'echarts/core';
import { count, month as monthInWords, percent } from '../format/format.js';
import type { CoverOfMonth, CoverOfPayer } from './cover.js';

interface Told {
  readonly covered: string;
  readonly notCovered: string;
}

const INK = '#2e2e2e';
const COVERED = '#0b5d63';
const NOT_COVERED = '#e8a33d';
const PLAIN = { animation: false, textStyle: { color: INK, fontFamily: 'system-ui, Arial, sans-serif' } };
// Beside their colours the two are told apart by a pattern.
const HATCHED = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [3, 4],
  rotation: -Math.PI / 4,
  color: '#7a4a00',
};

/** Bars of the members of each payer, covered and not, the first payer at the top. */
export function barsOf(payers: readonly CoverOfPayer[], told: Told): EChartsCoreOption {
  const ratios = payers.map(({ perMille }) => (perMille === null ? '' : percent(perMille)));
  const bar = { type: 'bar', stack: 'members', barMaxWidth: 16 } as const;
  return {
    ...PLAIN,
    legend: { top: 0, left: 0, selectedMode: false, textStyle: { color: INK } },
    grid: { top: 28, left: 0, right: 56, bottom: 4, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: INK, formatter: count } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: payers.map(({ payerName }) => payerName),
      axisLabel: { color: INK, width: 150, overflow: 'truncate', ellipsis: '…' },
      axisTick: { show: false },
    },
    series: [
      { ...bar, name: told.covered, data: payers.map(({ paid }) => paid), itemStyle: { color: COVERED } },
      {
        ...bar,
        name: told.notCovered,
        data: payers.map(({ notPaid }) => notPaid),
        itemStyle: { color: NOT_COVERED, decal: HATCHED },
        label: {
          show: true,
          position: 'right',
          color: INK,
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => ratios[dataIndex] ?? '',
        },
      },
    ],
  };
}

interface ToldOfMonths {
  readonly members: string;
  readonly covered: string;
  readonly language: string;
}

/** Lines of the members and of those covered, month by month. */
export function linesOf(months: readonly CoverOfMonth[], told: ToldOfMonths): EChartsCoreOption {
  const line = { type: 'line', symbolSize: 6 } as const;
  return {
    ...PLAIN,
    legend: { top: 0, left: 0, selectedMode: false, textStyle: { color: INK } },
    grid: { top: 28, left: 0, right: 24, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => monthInWords(month, told.language)),
      axisLabel: { color: INK },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: INK, formatter: count } },
    series: [
      {
        ...line,
        name: told.members,
        symbol: 'rect',
        data: months.map(({ members }) => members),
        lineStyle: { color: '#7a4a00', type: 'dashed', width: 2 },
        itemStyle: { color: '#7a4a00' },
      },
      {
        ...line,
        name: told.covered,
        symbol: 'circle',
        data: months.map(({ paid }) => paid),
        lineStyle: { color: COVERED, width: 2 },
        itemStyle: { color: COVERED },
      },
    ],
  };
}
