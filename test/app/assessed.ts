import { assess, type Assessment } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { NO_FACTS, type CellValue, type Grid } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';
import type { BlankPolicy } from '../../src/core/scoring/result';
import type { WorkbookPlan } from '../../src/core/report/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';

const HEADINGS = ['Unit', 'Produk', 'Kode', 'Responden', 'Nilai', 'Bukti', 'Catatan'];

export interface Filling {
  readonly edition?: string;
  readonly instrument?: Instrument;
  readonly institution?: string | null;
  readonly sheet?: string;
  /** Unit -> answer for each place of an indicator. */
  readonly units: Readonly<Record<string, (indicator: number) => CellValue>>;
}

/** An indicator sheet in the long form, with the lines above its table. */
export function sheetOf({ edition = '2023', institution = 'Kota Uji', sheet = 'Data', ...rest }: Filling): Grid {
  const instrument = rest.instrument ?? findInstrument(edition)!;
  const rows = Object.entries(rest.units).flatMap(([unit, answer]) =>
    instrument.indicators.map(({ code }, at) => {
      const value = answer(at);
      return [
        unit,
        instrument.rules.institution.value === 'product-weighted' ? 'Layanan' : '',
        code,
        '',
        value,
        'Dokumen',
        value === 'TB' ? 'tidak ada layanannya' : '',
      ];
    }),
  );
  const lines = [...(institution === null ? [] : [`Instansi: ${institution}`]), `Edisi: ${instrument.edition}`];
  return { sheet, top: 0, left: 0, values: [...lines.map((line) => [line]), [], HEADINGS, ...rows], facts: NO_FACTS };
}

/** A sheet whose first answer is corrected by hand. */
export function correctedSheet(filling: Filling, answer: CellValue): Grid {
  const { values, ...grid } = sheetOf(filling);
  const header = values.findIndex(([first]) => first === 'Unit');
  const added = new Map<number, CellValue[]>([
    [header, ['Nilai koreksi', 'Alasan koreksi']],
    [header + 1, [answer, 'salah salin']],
  ]);
  return { ...grid, values: values.map((row, at) => [...row, ...(added.get(at) ?? [])]) };
}

export function assessed(filling: Filling, blank: BlankPolicy = 'refuse'): Assessment {
  const outcome = assess([sheetOf(filling)], filling.instrument ?? findInstrument(filling.edition ?? '2023')!, blank);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

/** Every text and number of a plan's first sheet. */
export function valuesOf(plan: WorkbookPlan): (string | number)[] {
  return plan.sheets[0]!.rows.flat().flatMap((cell) => {
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
    return typeof value === 'string' || typeof value === 'number' ? [value] : [];
  });
}

/** The sheets of a plan beside an assessment, as Excel would hand them to the engine. */
export async function withSheets(grids: readonly Grid[], plan: WorkbookPlan): Promise<Grid[]> {
  const { sheets } = readWorkbook(await writeWorkbook(plan));
  return [...sheets.map(({ grid }) => grid), ...grids];
}
