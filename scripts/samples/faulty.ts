import { findInstrument } from '../../src/app/editions';
import { HEADER_ROW, templatePlan } from '../../src/app/template';
import { cellAddress } from '../../src/core/address';
import type { Area, CellValue } from '../../src/core/grid';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/core/report/plan';
import type { IssueCode } from '../../src/core/sheet/issue';
import { TEMPLATE_TEXT } from '../../src/text/template';
import { kemnakerRows, SAMPLE_INSTITUTION, type SampleRow } from './kemnaker';

export interface Seed {
  readonly code: IssueCode;
  readonly sheet: string;
  readonly cell: string;
}

/** Columns of the sheet "Penilaian"; between date and correction stands the second column of scores. */
const [UNIT, , CODE, NAME, , VALUE, EVIDENCE, NOTE, ASSESSOR, DATE] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const [OVERRIDE, REASON] = [11, 12] as const;
const SHEET = 'Penilaian';
const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = [0, 1, 2, 3, 4] as const;

/** The Kemnaker sample with one mistake of every kind, and where each was put. Nothing of it is real data. */
class FaultyBook {
  readonly cells: PlanCell[][];
  readonly seeds: Seed[] = [];
  readonly merges: Area[] = [];
  readonly hidden: number[] = [];

  constructor(
    head: readonly (readonly PlanCell[])[],
    private readonly rows: SampleRow[],
  ) {
    const body = rows.map(({ row, entry }): PlanCell[] => [
      row.unit,
      row.product || null,
      row.indicator.code,
      row.indicator.name.id,
      row.respondent,
      entry.value,
      entry.evidence ?? null,
      entry.note ?? null,
      entry.assessor ?? null,
      { value: entry.date ?? null, style: 'date' },
      ...[null, null, null],
    ]);
    this.cells = [...head.map((row) => [...row]), ...body];
  }

  /** Sheet row of the n-th row of an indicator in a unit. */
  find(unit: number, code: string, nth = 0): number {
    const names = [...new Set(this.rows.map(({ row }) => row.unit))];
    const places = this.rows.flatMap(({ row }, at) =>
      row.unit === names[unit] && row.indicator.code === code ? [at] : [],
    );
    return HEADER_ROW + 1 + places[nth]!;
  }

  put(row: number, column: number, value: CellValue): void {
    this.cells[row]![column] = value;
  }

  /** Takes a row out and leaves a blank one. */
  clear(row: number): void {
    this.cells[row] = [];
  }

  /** Shows the number in a cell in a style. */
  shown(row: number, column: number, style: string): void {
    this.cells[row]![column] = { value: this.cells[row]![column] as CellValue, style };
  }

  seed(code: IssueCode, row: number, column: number): void {
    this.seeds.push({ code, sheet: SHEET, cell: cellAddress(row, column) });
  }

  /** Writes a wrong content and notes the issue at that very cell. */
  plant(code: IssueCode, row: number, column: number, value: CellValue): void {
    this.put(row, column, value);
    this.seed(code, row, column);
  }
}

function build(): FaultyBook {
  const text = TEMPLATE_TEXT.id;
  const head: PlanCell[][] = [
    [{ value: 'Contoh dengan temuan, edisi 2023', style: 'title' }],
    [{ value: text.info.institution, style: 'label' }, SAMPLE_INSTITUTION],
    [{ value: text.info.kind, style: 'label' }, 'Kementerian/Lembaga'],
    [{ value: text.info.edition, style: 'label' }, '2023'],
    [{ value: text.simulated, style: 'simulated' }],
    [...text.columns, 'Skor', ...text.overrideColumns].map((value) => ({ value, style: 'heading' })),
  ];
  const book = new FaultyBook(head, kemnakerRows());
  book.seed('header-duplicate', HEADER_ROW, 10);

  book.plant('number-as-text', book.find(FIRST, 'I.7'), VALUE, '3 ');
  book.plant('value-out-of-range', book.find(FIRST, 'P.4'), VALUE, 5);
  book.plant('ambiguous-number', book.find(FIRST, 'P.5'), VALUE, '1.234');
  book.plant('not-a-number', book.find(FIRST, 'P.6'), VALUE, 'baik');
  book.plant('error-cell', book.find(FIRST, 'P.7'), VALUE, { error: '#N/A' });
  book.plant('blank-value', book.find(FIRST, 'P.8'), VALUE, null);
  book.plant('evidence-missing', book.find(FIRST, 'P.9'), EVIDENCE, null);
  book.plant('evidence-local-path', book.find(FIRST, 'P.10'), EVIDENCE, 'C:\\Users\\penilai\\Dokumen\\moto.pdf');
  book.plant('evidence-mail-address', book.find(FIRST, 'P.11'), EVIDENCE, 'dikirim ke layanan@contoh.go.id');

  book.plant('unknown-indicator', book.find(SECOND, 'P.1'), CODE, 'X.99');
  book.seed('missing-indicator', book.find(SECOND, 'P.1'), 1);
  book.clear(book.find(SECOND, 'P.2'));
  book.plant('date-value', book.find(SECOND, 'P.6'), VALUE, 45019);
  book.shown(book.find(SECOND, 'P.6'), VALUE, 'date');
  book.plant('percent-value', book.find(SECOND, 'P.7'), VALUE, 0.75);
  book.shown(book.find(SECOND, 'P.7'), VALUE, 'percent');
  book.plant('name-mismatch', book.find(SECOND, 'P.3'), NAME, 'Biaya atau tarif');
  book.put(book.find(SECOND, 'P.4'), NOTE, 'Layanan ini tidak memungut biaya.');
  book.plant('na-spelling', book.find(SECOND, 'P.4'), VALUE, 'tb');
  book.put(book.find(SECOND, 'P.5'), VALUE, 'TB');
  book.seed('na-without-reason', book.find(SECOND, 'P.5'), NOTE);
  book.plant('unit-missing', book.find(SECOND, 'O.1', 29), UNIT, null);
  book.seed('respondent-count', book.find(SECOND, 'O.1'), VALUE);

  book.plant('unit-name-variant', book.find(THIRD, 'G.6', 1), UNIT, 'Direktorat Bina Pengujian  K3');
  const merged = book.find(THIRD, 'I.8');
  book.merges.push({ top: merged, left: EVIDENCE, bottom: merged + 1, right: EVIDENCE });
  book.put(merged + 1, EVIDENCE, null);
  book.seed('merged-cell', merged, EVIDENCE);
  book.hidden.push(book.find(THIRD, 'I.12'));
  book.seed('hidden-row', book.find(THIRD, 'I.12'), VALUE);

  const twin = book.find(FOURTH, 'O.2', 1);
  book.put(twin, 4, book.cells[twin - 1]![4] as string);
  book.seed('duplicate-row', twin, VALUE);
  book.plant('date-outside-edition', book.find(FOURTH, 'O.3'), DATE, 45306);
  book.plant('date-unreadable', book.find(FOURTH, 'O.4'), DATE, 'kemarin');

  const unexplained = book.find(FOURTH, 'P.1');
  book.put(unexplained, OVERRIDE, book.cells[unexplained]![VALUE] === 4 ? 3 : 4);
  book.seed('override-without-reason', unexplained, REASON);
  const forgotten = book.find(FOURTH, 'P.2');
  book.put(forgotten, REASON, 'Bukti baru disampaikan unit.');
  book.seed('reason-without-override', forgotten, OVERRIDE);
  const same = book.find(FOURTH, 'P.3');
  book.put(same, REASON, 'Sudah diperiksa ulang.');
  book.plant('override-same-value', same, OVERRIDE, book.cells[same]![VALUE] as number);

  for (const code of ['G.1', 'G.2', 'G.3', 'G.4', 'G.5', 'G.6']) {
    for (const nth of [0, 1]) {
      book.put(book.find(FIFTH, code, nth), VALUE, 'TB');
      book.put(book.find(FIFTH, code, nth), NOTE, 'Unit ini belum menerima pengaduan.');
    }
  }
  book.seed('dimension-all-na', book.find(FIFTH, 'G.1'), VALUE);
  book.seed('product-count', HEADER_ROW, 1);
  book.seed('hidden-column', HEADER_ROW, ASSESSOR);
  return book;
}

/** What the sheets beside "Penilaian" say of their edition. */
const EDITION: readonly PlanCell[] = ['Edisi: 2023'];

/** Cells of the hidden sheet that are not like its others, by indicator. */
const COMPUTED: ReadonlyMap<number, PlanCell> = new Map<number, PlanCell>([
  [10, { formula: 'ROUND(2.6,0)', result: null }],
  [12, { formula: 'Z1', result: 0 }],
  [15, { formula: '1-1', result: 2 }],
  [20, 3],
]);

/** A hidden sheet of one unit whose levels are computed, except for one typed over; its corrections have a misspelt header. */
function computedSheet(): { sheet: SheetPlan; seeds: Seed[] } {
  const name = 'Balai Simulasi';
  const rows = findInstrument('2023')!.indicators.map(({ code, name: title }, at): PlanCell[] => [
    code,
    title.id,
    code.startsWith('P') ? 'Produk simulasi' : null,
    COMPUTED.get(at) ?? { formula: 'ROUND(2.6,0)', result: 3 },
    `Dokumen ${code}`,
    at === 6 ? 4 : null,
    at < 3 ? 2 : null,
  ]);
  const heading = ['Kode', 'Indikator', 'Produk', 'Nilai', 'Bukti', 'Nilai Koreski', 'Skor Lama'];
  return {
    sheet: { name, visibility: 'hidden', rows: [EDITION, heading, ...rows] },
    seeds: [
      { code: 'hidden-sheet', sheet: name, cell: 'A2' },
      { code: 'constant-among-formulas', sheet: name, cell: cellAddress(22, 3) },
      { code: 'override-unread', sheet: name, cell: 'F2' },
      { code: 'unit-doubtful', sheet: name, cell: 'A2' },
      { code: 'numbers-unread', sheet: name, cell: 'G2' },
      { code: 'formula-uncalculated', sheet: name, cell: cellAddress(12, 3) },
      { code: 'formula-stale', sheet: name, cell: cellAddress(17, 3) },
      { code: 'zero-from-blank', sheet: name, cell: cellAddress(14, 3) },
    ],
  };
}

/** A sheet that was meant to be an indicator sheet but has no column of values. */
function headlessSheet(): { sheet: SheetPlan; seeds: Seed[] } {
  const rows: PlanCell[][] = [
    ['Unit', 'Kode', 'Indikator', 'Responden', 'Bukti'],
    ['Balai Simulasi', 'I.1', 'Pengetahuan tentang komponen standar pelayanan', 'pimpinan unit', 'Dokumen I.1'],
  ];
  return {
    sheet: { name: 'Lembar lama', rows },
    seeds: [{ code: 'header-missing', sheet: 'Lembar lama', cell: 'A1' }],
  };
}

/** A matrix of one unit with a correction, which cannot be used there. */
function matrixSheet(): { sheet: SheetPlan; seeds: Seed[] } {
  const name = 'Matriks';
  const rows = findInstrument('2023')!.indicators.map(({ code, name: title }, at): PlanCell[] => [
    code,
    title.id,
    3,
    `Dokumen ${code}`,
    at === 4 ? 4 : null,
  ]);
  return {
    sheet: {
      name,
      rows: [
        [...EDITION, 'Instansi: Kabupaten Simulasi'],
        ['Kode', 'Indikator', 'Kantor Simulasi', 'Bukti', 'Nilai Koreksi'],
        ...rows,
      ],
    },
    seeds: [
      { code: 'override-in-matrix', sheet: name, cell: cellAddress(6, 4) },
      { code: 'institution-mixed', sheet: name, cell: 'B1' },
    ],
  };
}

/** A sheet left over from the edition before. */
function olderSheet(): { sheet: SheetPlan; seeds: Seed[] } {
  const name = 'Penilaian 2022';
  const rows: PlanCell[][] = [
    ['Edisi', '2022'],
    ['Unit', 'Kode', 'Nilai'],
    ['Balai Simulasi', 'P.1', 2],
  ];
  return { sheet: { name, rows }, seeds: [{ code: 'edition-mixed', sheet: name, cell: 'B1' }] };
}

/** Every seeded fault with its place. */
export function seededFaults(): readonly Seed[] {
  const others = [computedSheet(), headlessSheet(), matrixSheet(), olderSheet()];
  return [...build().seeds, ...others.flatMap(({ seeds }) => seeds)];
}

export function faultySamplePlan(): WorkbookPlan {
  const book = build();
  const frame = templatePlan({
    instrument: findInstrument('2023')!,
    units: [],
    products: [],
    institution: SAMPLE_INSTITUTION,
    kind: 'Kementerian/Lembaga',
    language: 'id',
    fill: { simulated: true, rows: [], entry: () => ({ value: null }) },
  });
  const sheet: SheetPlan = {
    name: SHEET,
    rows: book.cells,
    columns: [34, 20, 8, 46, 28, 8, 30, 30, 18, 12, 8, 10, 30].map((width, at) => ({ width, hidden: at === ASSESSOR })),
    frozen: { rows: HEADER_ROW + 1 },
    merges: book.merges,
    rowHeights: new Map(book.hidden.map((row) => [row, 0])),
  };
  return {
    ...frame,
    sheets: [
      frame.sheets[0]!,
      sheet,
      computedSheet().sheet,
      headlessSheet().sheet,
      matrixSheet().sheet,
      olderSheet().sheet,
    ],
  };
}
