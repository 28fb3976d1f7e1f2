import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import classes from './chart.module.css';
import type { DrawnChart } from './chart-kit.js';

interface ChartProps {
  /** What the chart says, in a sentence; the table beside it says it in numbers. */
  readonly label: string;
  readonly height: number;
  readonly option: EChartsCoreOption;
}

/** A picture of numbers that also stand in a table; the library comes when the page is already there. */
export function Chart({ label, height, option }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<DrawnChart | null>(null);
  const wanted = useRef(option);
  wanted.current = option;
  useEffect(() => {
    let gone = false;
    void import('./chart-kit.js').then(({ drawChart }) => {
      if (gone || !place.current) return;
      chart.current = drawChart(place.current);
      chart.current.draw(wanted.current);
    });
    return () => {
      gone = true;
      chart.current?.end();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.draw(option), [option]);
  return <div ref={place} role="img" aria-label={label} className={classes.chart} style={{ height }} />;
}
