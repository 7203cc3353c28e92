import { readNumber, readOrigin, readScaled, readText, readWord, SHEET_ORIGIN, UNREAD, type Cell } from './sheet-cells';
import type { Draft } from './sheet-draft';
import type { KeyLine } from './sheet-layout';
import type { SheetLog } from './sheet-log';
import { INSTITUTION_WORDS, NOT_APPLICABLE_WORDS, plainWord, type Key } from './sheet-words';

/** What the key lines say; a sheet without them is an instrument of its own on a scale of 100. */
export interface KeysDraft {
  readonly identity: Draft;
  readonly title: Draft;
  readonly caveats: readonly Draft[];
  readonly rules: Draft;
  /** "Jumlah bobot", where the sheet states it. */
  readonly weightTotal: number | null;
}

const PRODUCT = /^([^:]+):\s*([0-9]{1,6})\s+per\s+(unit|instansi|institution)$/i;
const WINDOW = /^(\S+)\s+(?:s\.d\.|sampai|to)\s+(\S+)$/i;

export function readKeys(lines: readonly KeyLine[], log: SheetLog): KeysDraft {
  const line = (key: Key) => lines.find((candidate) => candidate.key === key);
  const cell = (key: Key, path: string): Cell | null => {
    const found = line(key);
    return found ? { value: found.value, place: { row: found.row, column: found.column }, path } : null;
  };
  const text = (key: Key, path: string, fallback: string) => {
    const found = cell(key, path);
    return found === null ? fallback : readText(found, log) || fallback;
  };
  const figure = <T>(key: Key, blank: T, read: (cell: Cell) => T | undefined): Draft => {
    const path = `rules.${key}`;
    const value = cell(key, `${path}.value`);
    const origin = line(key)?.origin ?? null;
    const place = { row: line(key)?.row ?? 0, column: (line(key)?.column ?? 0) + 2 };
    const { status, source } = readOrigin({ value: origin, place, path: `${path}.status` }, log) ?? SHEET_ORIGIN;
    return { value: value === null ? blank : read(value), status, source };
  };
  const total = cell('weightTotal', 'rules.weightTotal');
  return {
    identity: {
      id: text('id', 'id', 'instrumen-khusus'),
      version: text('version', 'version', '1'),
      edition: text('edition', 'edition', 'khusus'),
    },
    title: bilingual(line('title'), 'title', 'Instrumen khusus', log),
    caveats: lines
      .filter(({ key }) => key === 'caveat')
      .map((caveat, i) => bilingual(caveat, `caveats[${i}]`, '', log)),
    rules: {
      maximum: figure('maximum', 100, (found) => blankIs(readNumber(found, log), 100)),
      bandDecimals: figure('bandDecimals', 2, (found) => blankIs(readNumber(found, log), 2)),
      institution: figure('institution', 'mean-of-rounded-units', (found) =>
        readWord(found, INSTITUTION_WORDS, 'mean-of-rounded-units', log),
      ),
      notApplicable: figure('notApplicable', 'exclude', (found) =>
        readWord(found, NOT_APPLICABLE_WORDS, 'exclude', log),
      ),
      completenessThreshold: figure('completenessThreshold', 10_000, (found) =>
        blankIs(readScaled(found, 2, log), 10_000),
      ),
      products: figure<readonly Draft[]>('products', [], (found) => readProducts(found, log)),
      window: figure<Draft | null>('window', null, (found) => readWindow(found, log)),
      opinionSuffix: figure<string | null>('opinionSuffix', null, (found) => {
        const suffix = readText(found, log);
        return suffix === '' ? null : suffix;
      }),
    },
    weightTotal: total === null ? null : (readNumber(total, log) ?? null),
  };
}

function blankIs(read: number | null | undefined, blank: number): number | undefined {
  return read === null ? blank : read;
}

function bilingual(line: KeyLine | undefined, path: string, fallback: string, log: SheetLog): Draft {
  if (line === undefined) return { id: fallback, en: fallback };
  const at = (column: number) => ({ row: line.row, column });
  const id = readText({ value: line.value, place: at(line.column), path: `${path}.id` }, log);
  const en = readText({ value: line.english, place: at(line.column + 1), path: `${path}.en` }, log);
  const indonesian = id === '' ? fallback : id;
  return { id: indonesian, en: en === '' ? indonesian : en };
}

/** "pemda: 2 per unit; kementerian-lembaga: 5 per instansi". */
function readProducts(cell: Cell, log: SheetLog): Draft[] | undefined {
  const text = readText(cell, log);
  if (text === undefined) return UNREAD;
  const products: Draft[] = [];
  for (const part of text.split(';').filter((piece) => piece.trim() !== '')) {
    const [, kind, count, per] = PRODUCT.exec(part.trim()) ?? [];
    if (kind === undefined || per === undefined) {
      log.fault('not-an-option', cell.path, cell.place, { found: part.trim(), allowed: ['pemda: 2 per unit'] });
      return UNREAD;
    }
    products.push({
      kind: plainWord(kind).replace(/[ /]+/g, '-'),
      per: per.toLowerCase() === 'unit' ? 'unit' : 'institution',
      count: Number(count),
    });
  }
  return products;
}

/** "2023-07-01 s.d. 2023-10-31". */
function readWindow(cell: Cell, log: SheetLog): Draft | null | undefined {
  const text = readText(cell, log);
  if (text === undefined || text === '') return text === '' ? null : UNREAD;
  const [, from, to] = WINDOW.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { from, to };
  log.fault('bad-date', cell.path, cell.place, { found: text });
  return UNREAD;
}
