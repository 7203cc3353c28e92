import { cellAt, hasText, rawText } from '../cells';
import { placeOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { countedColumn } from '../overrides';
import { CellKind } from '../table';

type EvidenceMissing = IssueOf<'evidence-missing', { readonly found: string; readonly from: number }>;

/** A level for which the instrument asks for evidence, and no evidence is named. */
export const evidenceMissing: Check<EvidenceMissing> = {
  about: { 'evidence-missing': 'data' },
  find({ table, instrument }, raise) {
    const levels = Float64Array.from(instrument.indicators, ({ evidenceFrom }) => evidenceFrom.value ?? Infinity);
    for (const source of table.sources) {
      const { grid, columns } = source;
      if (columns.evidence < 0) continue;
      let lastRow = -1;
      for (let row = source.start; row < source.end; row++) {
        const indicator = table.indicator[row]!;
        const sheetRow = table.row[row]!;
        if (indicator < 0 || table.kind[row] !== CellKind.value || sheetRow === lastRow) continue;
        const from = levels[indicator]!;
        if (table.level[row]! < from || hasText(grid, sheetRow, columns.evidence)) continue;
        lastRow = sheetRow;
        const found = rawText(cellAt(grid, sheetRow, countedColumn(table, source, row)));
        const place = placeOf(table, instrument, source, row, indicator, columns.evidence);
        raise(issueAt('evidence-missing', 'cek', place, { found, from }));
      }
    }
  },
};
