import type { ChartPlan, WorkbookPlan } from '../../src/core/report/plan';
import { openPort } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const column = (at: number) => ({ top: 1, left: at, bottom: 3, right: at });

const CHART: ChartPlan = {
  kind: 'line',
  title: 'Nilai dan batas',
  altText: 'Nilai tiap tahun beserta batas hijau.',
  series: [
    { name: 'Nilai', color: '0F6CBD', sheet: 'Tren', values: column(1), categories: column(0), labelled: true },
    { name: 'Variasi', color: '5F5500', sheet: 'Tren', values: column(2), categories: column(0), look: 'marks' },
    { name: 'Batas', color: '107C10', sheet: 'Tren', values: column(3), categories: column(0), look: 'limit' },
  ],
  place: { top: 5, left: 0, bottom: 20, right: 6 },
  legend: 'bottom',
};

const PLAN: WorkbookPlan = {
  title: '',
  styles: {},
  sheets: [
    {
      name: 'Tren',
      rows: [
        ['Tahun', 'Nilai', 'Variasi', 'Batas'],
        ['2022', 75, 70, 78],
        ['2023', null, 71, 78],
        ['2024', 80, 72, 78],
      ],
      charts: [CHART],
    },
  ],
};

it('a line chart has lines: solid with marks, marks on a hairline, a dashed limit, and gaps where cells are blank', async () => {
  const { port, host } = openPort();
  await port.putSheets(PLAN);
  const sheet = host.grid.findSheet('Tren')!;
  const [id] = host.g.getChartIds(sheet);
  expect(host.g.getChartDefinition(id!)).toMatchObject({
    type: 'line',
    title: { text: 'Nilai dan batas' },
    legendPosition: 'bottom',
    dataSource: { labelRange: 'Tren!A2:A4', dataSets: [{ dataRange: 'B2:B4' }, {}, {}] },
    dataSetStyles: {
      0: { label: 'Nilai', backgroundColor: '#0F6CBD' },
      1: { label: 'Variasi', backgroundColor: '#5F5500' },
      2: { label: 'Batas', backgroundColor: '#107C10' },
    },
  });
  expect(host.side.get('charts', id!)).toMatchObject({ blanks: 'NotPlotted' });
  const looks = [0, 1, 2].map((index) => host.side.get('seriesLooks', `${id}|${index}`));
  expect(looks).toEqual([
    {
      weight: 2.25,
      markerStyle: 'Circle',
      markerBackgroundColor: '#0F6CBD',
      markerForegroundColor: '#0F6CBD',
      hasDataLabels: true,
      labelPosition: 'Top',
    },
    {
      weight: 0.25,
      markerStyle: 'Circle',
      markerBackgroundColor: '#5F5500',
      markerForegroundColor: '#5F5500',
    },
    { weight: 1.5, lineStyle: 'Dash', markerStyle: 'None' },
  ]);
});
