/** Separator of the files we write: what Excel expects where the decimal sign is a comma. */
export const SEPARATOR = ';';
const SEPARATORS = [SEPARATOR, ',', '\t'] as const;

export type CsvReading =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  /** A quote that is never closed, or text after a closing quote; `line` counts from 1. */
  | { readonly ok: false; readonly line: number };

/** Records as CSV text: fields are quoted where they must be, lines end with CR LF. */
export function csvText(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(quoted).join(SEPARATOR)}\r\n`).join('');
}

function quoted(field: string): string {
  return /[;\t"\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Splits CSV text. The separator is the one that the first line uses: semicolon, comma or tab. */
export function readCsv(text: string): CsvReading {
  const separator = separatorOf(text);
  const records: string[][] = [];
  let record: string[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end < 0) return { ok: false, line };
      const raw = text.slice(at + 1, end);
      line += raw.split('\n').length - 1;
      field = raw.replaceAll('""', '"');
      at = end + 1;
    } else {
      const end = fieldEnd(text, at, separator);
      field = text.slice(at, end);
      at = end;
    }
    record.push(field);
    if (text[at] === separator) {
      at++;
      // A separator at the very end of the text still opens a field.
      if (at === text.length) record.push('');
      else continue;
    } else if (at < text.length && text[at] !== '\r' && text[at] !== '\n') return { ok: false, line };
    records.push(record);
    record = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
  }
  return { ok: true, records };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function fieldEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at++;
  return at;
}

function separatorOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}
