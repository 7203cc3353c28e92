import type { FigureStatus } from '../../instrument/types';
import { PALETTE } from '../looks';
import type { PlanCell, SheetPlan } from '../plan';
import { formula } from './formulas';
import { SETTING, SHEET, type ReviewerParts } from './layout';

const own = (setting: string): string => setting.slice(setting.indexOf('!') + 1);

/** Weights with status and source, and the few figures that turn shares into points. */
export function weightsSheet({ instrument, figures, words }: ReviewerParts): SheetPlan {
  const { plan, factor } = figures;
  const { weights } = words;
  const { maximum, weightTotal, completenessThreshold } = instrument.rules;
  const common = `GCD(${own(SETTING.maximum)}*100,${own(SETTING.total)})`;
  const label = (value: string): PlanCell => ({ value, style: 'label' });
  const heading = (value: string): PlanCell => ({ value, style: 'heading' });
  const origin = (status: FigureStatus, source: string): PlanCell[] => [
    { value: words.figureStatus[status], style: 'text' },
    { value: source, style: 'text' },
  ];
  const unofficial = [...instrument.dimensions, ...instrument.indicators].some(
    ({ weight }) => weight.status === 'default',
  );
  const rows: PlanCell[][] = [
    [{ value: weights.title, style: 'title' }],
    unofficial ? [{ value: words.unofficial, style: 'warning' }] : [],
    [label(weights.factor), { value: factor, style: 'figure' }],
    [
      label(weights.maximum),
      { value: maximum.value, style: 'figure' },
      null,
      null,
      null,
      null,
      ...origin(maximum.status, maximum.source),
    ],
    [label(weights.total), { value: weightTotal, style: 'figure' }],
    [label(weights.numerator), formula(`${own(SETTING.maximum)}*100/${common}`, plan.numerator)],
    [label(weights.denominator), formula(`${own(SETTING.total)}/${common}`, plan.denominator)],
    [
      label(weights.threshold),
      { value: completenessThreshold.value, style: 'figure' },
      null,
      null,
      null,
      null,
      ...origin(completenessThreshold.status, completenessThreshold.source),
    ],
    [],
    weights.dimensions.map(heading),
  ];
  for (const { code, name, weight } of instrument.dimensions) {
    rows.push([
      { value: code, style: 'text' },
      { value: name[words.language], style: 'text' },
      { value: weight.value, style: 'figure' },
      null,
      null,
      null,
      ...origin(weight.status, weight.source),
    ]);
  }
  rows.push([], weights.indicators.map(heading));
  for (const { code, dimension, name, weight, scale } of instrument.indicators) {
    const row = rows.length + 1;
    const { max } = instrument.scales[scale]!;
    rows.push([
      { value: code, style: 'text' },
      { value: name[words.language], style: 'text' },
      { value: weight.value, style: 'figure' },
      { value: dimension, style: 'text' },
      { value: max, style: 'figure' },
      formula(`ROUND(E${row}*${own(SETTING.factor)},0)`, Math.floor(max * factor + 0.5)),
      ...origin(weight.status, weight.source),
    ]);
  }
  return {
    name: SHEET.weights,
    rows,
    columns: [36, 60, 10, 10, 12, 20, 14, 14].map((width) => ({ width })),
    tabColor: PALETTE.silver,
    protection: { unlocked: [] },
    page: { orientation: 'landscape' },
  };
}
