import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

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
