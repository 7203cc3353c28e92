import type { Area } from '../../grid';
import { formatHundredths } from '../../number/format';
import { CHART_COLORS, ZONE_COLORS, ZONES } from '../looks';
import type { ChartPlan, SeriesPlan } from '../plan';
import type { ChartData } from './chart-data';
import type { RecapInput } from './input';
import type { RecapTable } from './table';

/** Rows the charts lie over, and the last column. */
interface ChartSite {
  readonly top: number;
  readonly bottom: number;
  readonly last: number;
}

/** Last column under the chart of the units. */
const SPLIT = 3;

/** Scores of the units in the colours of their zones, and how far the dimensions came; none while nothing is scored. */
export function recapCharts(input: RecapInput, content: RecapTable, data: ChartData, site: ChartSite): ChartPlan[] {
  if (!content.units.some(({ outcome }) => outcome.scored)) return [];
  return [unitChart(input, content, data, site), dimensionChart(input, data, site)];
}

function unitChart(input: RecapInput, { units }: RecapTable, data: ChartData, { top, bottom }: ChartSite): ChartPlan {
  const { words, cells, sheet, instrument } = input;
  const parts = units.map(({ name, outcome, band }) => {
    if (!outcome.scored) return words.listed(name, cells.statuses['tidak-dinilai']);
    const zone = band === null ? '' : `, ${cells.zones[band.zone]}`;
    return words.listed(name, `${formatHundredths(outcome.hundredths, words.language)}${zone}`);
  });
  return {
    kind: 'bar',
    stacked: true,
    title: words.unitChart,
    altText: parts.join('; '),
    series: ZONES.map((zone, at): SeriesPlan => ({
      name: cells.zones[zone],
      color: ZONE_COLORS[zone].chart,
      sheet,
      values: beside(data.units, 1 + at),
      categories: data.units,
    })),
    place: { top, left: 0, bottom, right: SPLIT },
    legend: 'bottom',
    axis: { minimum: 0, maximum: instrument.rules.maximum.value },
  };
}

function dimensionChart({ words, sheet, instrument }: RecapInput, data: ChartData, site: ChartSite): ChartPlan {
  const names = instrument.dimensions.map(({ name }) => name[words.language]);
  return {
    kind: 'column',
    title: words.dimensionChart,
    altText: `${words.dimensionChart}: ${names.join(', ')}`,
    series: [words.highest, words.mean, words.lowest].map((name, at): SeriesPlan => ({
      name,
      color: CHART_COLORS.spread[at]!,
      sheet,
      values: beside(data.dimensions, 1 + at),
      categories: data.dimensions,
    })),
    place: { top: site.top, left: SPLIT + 1, bottom: site.bottom, right: site.last },
    legend: 'bottom',
    axis: { minimum: 0, maximum: 100 },
  };
}

function beside({ top, bottom, left }: Area, columns: number): Area {
  return { top, bottom, left: left + columns, right: left + columns };
}
