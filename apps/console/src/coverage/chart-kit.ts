import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridSimpleComponent, LegendPlainComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// The plain grid and legend: nothing here points along an axis, and no legend is turned page by page.
use([BarChart, LineChart, GridSimpleComponent, LegendPlainComponent, AriaComponent, SVGRenderer]);

export interface DrawnChart {
  readonly draw: (option: EChartsCoreOption) => void;
  readonly end: () => void;
}

/** Draws into an element as SVG and follows its width. */
export function drawChart(place: HTMLElement): DrawnChart {
  const chart = init(place, null, { renderer: 'svg' });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(place);
  return {
    draw: option => chart.setOption(option, { notMerge: true }),
    end: () => {
      watch.disconnect();
      chart.dispose();
    },
  };
}
