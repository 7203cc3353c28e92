import { at } from './check';
import { scaleNamed } from './scale-names';
import { readFilledText, readNumber, readText, readWord, SHEET_ORIGIN, UNREAD, type Cell } from './sheet-cells';
import { tableCell, rowOrigin, type Draft } from './sheet-draft';
import type { SheetTable } from './sheet-layout';
import type { SheetLog } from './sheet-log';
import { SCALE_KIND_WORDS } from './sheet-words';

/** Scales by name while a sheet is read; a cell that could not be read leaves a hole that its fault explains. */
export type ScaleDrafts = Map<string, Draft>;

interface ScaleDraft {
  readonly kind: string | undefined;
  readonly max: number | undefined;
  readonly options: Draft[];
  readonly origin: Draft;
}

/** The optional table of scales: one row for a scale of numbers, one row per answer for a choice. */
export function readScalesTable(table: SheetTable | undefined, log: SheetLog): ScaleDrafts {
  const scales = new Map<string, ScaleDraft>();
  for (const row of table?.rows ?? []) {
    const name = readFilledText(tableCell(row, 'scale', ''), 'Skala', log);
    if (name === undefined) continue;
    const path = at('scales', name);
    log.mark(path, tableCell(row, 'scale', path).place);
    const draft = scales.get(name) ?? {
      kind: readWord(tableCell(row, 'kind', `${path}.kind`), SCALE_KIND_WORDS, 'number', log),
      max: readNumber(tableCell(row, 'max', `${path}.max`), log) ?? UNREAD,
      options: [],
      origin: rowOrigin(row, path, log),
    };
    scales.set(name, draft);
    if (draft.kind !== 'choice') continue;
    const option = `${path}.options[${draft.options.length}]`;
    draft.options.push({
      answer: readFilledText(tableCell(row, 'answer', `${option}.answer`), 'Jawaban', log),
      also: (readText(tableCell(row, 'also', `${option}.also`), log) ?? '')
        .split(';')
        .flatMap((word) => word.trim() || []),
      points: readNumber(tableCell(row, 'points', `${option}.points`), log) ?? UNREAD,
    });
  }
  return new Map(
    [...scales].map(([name, { kind, max, options, origin }]) => [
      name,
      kind === 'choice' ? { kind, max, options, ...origin } : { kind, max, ...origin },
    ]),
  );
}

/** The name of an indicator's scale: one of the table, or a usual name ("0-4", "ya/tidak"), which is then added. */
export function readScaleName(cell: Cell, scales: ScaleDrafts, log: SheetLog): string | undefined {
  const text = readFilledText(cell, 'Skala', log);
  if (text === undefined || scales.has(text)) return text;
  const named = scaleNamed(text);
  if (named === null) {
    log.fault('unreadable-scale', cell.path, cell.place, { found: text });
    return UNREAD;
  }
  if (!scales.has(named.name)) scales.set(named.name, { ...named.scale, ...SHEET_ORIGIN });
  return named.name;
}
