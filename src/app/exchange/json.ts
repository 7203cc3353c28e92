import { isCellError, type CellValue } from '../../core/grid';
import { anyText, listOf, nullable, objectOf, oneOf, type Check } from '../../core/instrument/check';
import { reportTo, type Fault } from '../../core/instrument/fault';
import { parseInstrument } from '../../core/instrument/lint';
import type { Instrument } from '../../core/instrument/types';
import { isPublished, publishedVersion, settledInstrument } from '../editions';
import { entered, settledDocument, type ExchangeDocument, type ExchangeRow } from './document';
import { isoOfCell, looksLikeIsoDay, serialOfIso } from './iso-day';

export const JSON_FORMAT = 'kepatuhan-penilaian';
export const FORMAT_VERSION = 1;

/** Names of a row's fields in JSON. Those of a correction are absent where they are blank. */
export const JSON_FIELDS = {
  unit: 'unit',
  product: 'produk',
  code: 'kode',
  name: 'indikator',
  respondent: 'responden',
  value: 'nilai',
  evidence: 'bukti',
  note: 'catatan',
  assessor: 'penilai',
  date: 'tanggal',
  override: 'koreksi',
  overrideReason: 'alasanKoreksi',
} as const satisfies Readonly<Record<keyof ExchangeRow, string>>;

export type ExchangeProblem =
  | { readonly code: 'faults'; readonly faults: readonly Fault[] }
  | { readonly code: 'unknown-instrument'; readonly id: string; readonly version: string };

export type ExchangeReading =
  | { readonly ok: true; readonly document: ExchangeDocument; readonly result: unknown }
  | { readonly ok: false; readonly problem: ExchangeProblem };

/** The document as JSON data; `result` is what it was scored to, for readers that do not score. */
export function exchangeJson({ info, instrument, rows }: ExchangeDocument, result?: object): object {
  return {
    format: JSON_FORMAT,
    versiFormat: FORMAT_VERSION,
    instansi: info.institution,
    jenis: info.kind,
    edisi: info.edition,
    instrumen: {
      id: instrument.id,
      versi: instrument.version,
      edisi: instrument.edition,
      ...(isPublished(instrument) ? {} : { isi: instrument }),
    },
    baris: rows.map((row) =>
      Object.fromEntries(
        fields()
          .filter(([field, name]) => !OPTIONAL.has(name) || row[field] !== null)
          .map(([field, name]) => [name, field === 'date' ? dateJson(row.date) : cellJson(row[field])]),
      ),
    ),
    ...(result === undefined ? {} : { hasil: result }),
  };
}

/** Reads what `exchangeJson` gives, or tells everything that is wrong with it. */
export function readExchangeJson(data: unknown): ExchangeReading {
  const faults: Fault[] = [];
  // "hasil" is for readers; the rows are scored anew.
  const { result, rest } = withoutResult(data);
  const custom = hasCustomInstrument(rest);
  if (!shape(custom)(rest, '', reportTo(faults))) return { ok: false, problem: { code: 'faults', faults } };
  const sound = rest as SoundJson;
  const { id, versi, isi } = sound.instrumen;
  let instrument: Instrument | null = null;
  if (custom) {
    const parsed = parseInstrument(isi);
    if (!parsed.ok) {
      const placed = parsed.faults.map((fault) => ({ ...fault, path: `instrumen.isi.${fault.path}` }));
      return { ok: false, problem: { code: 'faults', faults: placed } };
    }
    instrument = settledInstrument(parsed.instrument);
  } else instrument = publishedVersion(id, versi);
  if (instrument === null) return { ok: false, problem: { code: 'unknown-instrument', id, version: versi } };
  const info = { institution: sound.instansi, kind: sound.jenis, edition: sound.edisi };
  return { ok: true, document: settledDocument(info, instrument, sound.baris.map(rowOf)), result };
}

type JsonCell = string | number | boolean | null | { readonly galat: string } | { readonly teks: string };

interface SoundJson {
  readonly instansi: string | null;
  readonly jenis: string | null;
  readonly edisi: string | null;
  readonly instrumen: { readonly id: string; readonly versi: string; readonly isi?: unknown };
  readonly baris: readonly Readonly<Record<string, JsonCell>>[];
}

const OPTIONAL: ReadonlySet<string> = new Set([JSON_FIELDS.override, JSON_FIELDS.overrideReason]);

function fields(): [keyof ExchangeRow, string][] {
  return Object.entries(JSON_FIELDS) as [keyof ExchangeRow, string][];
}

function cellJson(cell: CellValue): JsonCell {
  return isCellError(cell) ? { galat: cell.error } : cell;
}

/** Days as ISO dates; text that looks like one says that it is text. */
function dateJson(cell: CellValue): JsonCell {
  if (typeof cell === 'string') return looksLikeIsoDay(cell) ? { teks: cell } : cell;
  return isoOfCell(cell) ?? cellJson(cell);
}

function rowOf(json: Readonly<Record<string, JsonCell>>): ExchangeRow {
  const cell = (value: JsonCell): CellValue => {
    if (typeof value !== 'object' || value === null) return entered(value);
    return entered('galat' in value ? { error: value.galat } : value.teks);
  };
  const row = Object.fromEntries(fields().map(([field, name]) => [field, cell(json[name] ?? null)]));
  const date = json[JSON_FIELDS.date];
  const serial = typeof date === 'string' ? serialOfIso(date) : null;
  return { ...row, ...(serial === null ? {} : { date: serial }) } as unknown as ExchangeRow;
}

const jsonCell: Check = (value, path, report) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return objectOf('teks' in value ? { teks: anyText } : { galat: anyText })(value, path, report);
  }
  if (value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)) return true;
  report('wrong-type', path, { expected: 'text', found: Array.isArray(value) ? 'list' : typeof value });
  return false;
};

function shape(custom: boolean): Check {
  const cells = (optional: boolean): Record<string, Check> =>
    Object.fromEntries(
      fields().flatMap(([, name]) => (OPTIONAL.has(name) === optional ? [[name, jsonCell] as const] : [])),
    );
  const identity = { id: anyText, versi: anyText, edisi: anyText };
  return objectOf({
    format: oneOf([JSON_FORMAT]),
    versiFormat: oneOf([FORMAT_VERSION]),
    instansi: nullable(anyText),
    jenis: nullable(anyText),
    edisi: nullable(anyText),
    instrumen: objectOf(custom ? { ...identity, isi: () => true } : identity),
    baris: listOf(objectOf(cells(false), cells(true))),
  });
}

function withoutResult(data: unknown): { readonly result: unknown; readonly rest: unknown } {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'hasil')) {
    return { result: undefined, rest: data };
  }
  const { hasil, ...rest } = data as { hasil: unknown };
  return { result: hasil, rest };
}

function hasCustomInstrument(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('instrumen' in data)) return false;
  const { instrumen } = data;
  return typeof instrumen === 'object' && instrumen !== null && Object.hasOwn(instrumen, 'isi');
}
