import type { PlanCell } from '../plan';
import { areaAddress, quoteSheetName } from '../../reference';
import { hasDefaultWeights } from './head';
import type { RecapInput } from './input';

/** Where the figures come from: a heading and lines of a label in the first and its content in the second column. */
export function provenanceRows(input: RecapInput): PlanCell[][] {
  const { instrument, result, blank, contents, words, version, writtenAt } = input;
  const { provenance: text } = words;
  const corrections = result.institution.overrides;
  const lines: readonly (readonly [label: string, value: string])[] = [
    [text.madeWith, text.product(version)],
    [text.written, writtenAt],
    [text.edition, instrument.edition],
    [text.instrument, text.instrumentIs(instrument.id, instrument.version)],
    [text.sources, sourcesOf(input)],
    [text.blanks, text.blank[blank]],
    [text.contents, text.content[contents]],
    ...(corrections > 0 ? [[text.corrections, String(corrections)] as const] : []),
    ...(hasDefaultWeights(input) ? [[text.weights, words.unofficial] as const] : []),
  ];
  return [
    [{ value: text.heading, style: 'section' }],
    ...lines.map(([label, value]): PlanCell[] => [
      { value: label, style: 'label' },
      { value, style: 'note' },
    ]),
  ];
}

/** "Penilaian!A6:J1036": from the header to the last row of each indicator sheet. */
function sourcesOf({ table, sourceFile }: RecapInput): string {
  const sheets = table.sources
    .map(({ grid, headerRow }) => {
      const right = grid.left + Math.max(1, ...grid.values.map((row) => row.length)) - 1;
      const area = { top: headerRow, left: grid.left, bottom: grid.top + grid.values.length - 1, right };
      return `${quoteSheetName(grid.sheet)}!${areaAddress(area)}`;
    })
    .join(', ');
  return sourceFile === undefined ? sheets : `${sourceFile}: ${sheets}`;
}
