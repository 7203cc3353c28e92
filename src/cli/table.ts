import { plain } from './screen';

export interface Column {
  readonly title: string;
  readonly right?: boolean;
  /** Longest line of a cell; longer text is wrapped at spaces. */
  readonly width?: number;
}

/** A text table with wrapped cells. A row `null` is a rule across the table. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[] | null)[]): string {
  const cells = rows.map((row) => row?.map((text, at) => wrap(plain(text), columns[at]?.width ?? 120)) ?? null);
  const head = columns.map((column) => wrap(column.title, column.width ?? 120));
  const widths = columns.map((_, at) =>
    [head, ...cells].reduce((most, row) => Math.max(most, ...(row?.[at] ?? ['']).map((line) => line.length)), 0),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const lines = (row: readonly string[][]): string[] =>
    Array.from({ length: Math.max(...row.map((cell) => cell.length)) }, (_, line) =>
      row
        .map((cell, at) => {
          const text = cell[line] ?? '';
          return columns[at]?.right ? text.padStart(widths[at]!) : text.padEnd(widths[at]!);
        })
        .join('  ')
        .trimEnd(),
    );
  return [...lines(head), rule, ...cells.flatMap((row) => (row === null ? [rule] : lines(row)))].join('\n') + '\n';
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
