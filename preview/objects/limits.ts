import { HostError, invalidArgument } from '../protocol/host-error';
import type { Host, SheetObject } from './host';

/** What Excel refuses (support.microsoft.com, "Excel specifications and limits"; docs/preview.md has what is not verified). */
export const LIMITS = {
  cellText: 32_767,
  formula: 8_192,
  formulaText: 255,
  footer: 255,
  rowHeight: 409.5,
  ruleTitle: 32,
  ruleHint: 255,
  ruleError: 225,
  list: 255,
  name: 255,
} as const;

export function checkLength(text: string, most: number, where: string): string {
  if (text.length > most) throw invalidArgument(where, `${text.length} > ${most}`);
  return text;
}

/** A text or a formula as it is typed into a cell. */
export function checkTyped(content: unknown, where: string): void {
  if (typeof content !== 'string') return;
  if (!content.startsWith('=')) {
    checkLength(content.replace(/^'/, ''), LIMITS.cellText, where);
    return;
  }
  checkLength(content, LIMITS.formula, where);
  for (const [text] of content.matchAll(/"(?:[^"]|"")*"/g)) {
    checkLength(text.slice(1, -1).replaceAll('""', '"'), LIMITS.formulaText, where);
  }
}

/** What begins with a sign is a formula to Excel where it is no number, and "-Unit A" is none; cells of text format take it. */
export function checkSigns(
  contents: readonly (readonly unknown[])[],
  formats: () => readonly (readonly unknown[])[],
  where: string,
): void {
  const isFormula = (content: unknown): content is string =>
    typeof content === 'string' && /^[+-]/.test(content) && Number.isNaN(Number(content.replace(',', '.')));
  if (!contents.some((row) => row.some(isFormula))) return;
  const known = formats();
  contents.forEach((row, r) =>
    row.forEach((content, c) => {
      if (isFormula(content) && known[r]?.[c] !== '@') throw invalidArgument(where, content.slice(0, 40));
    }),
  );
}

/** Panes, gridlines and pages belong to a window: some builds refuse them on a sheet that has none. */
export function checkShown({ sheetId }: SheetObject, { g }: Host, where: string): void {
  if (!g.isSheetVisible(sheetId)) {
    throw new HostError('GeneralException', 'There was an internal error while processing the request.', where);
  }
}
