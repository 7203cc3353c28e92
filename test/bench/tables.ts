import { NO_FACTS, type CellValue, type Grid } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';

/**
 * plain: one row per unit and indicator (37 rows a unit in 2023).
 * full: every respondent and product that the instrument asks for (217 rows a unit).
 */
export type Shape = 'plain' | 'full';

const HEADERS: Readonly<Record<Shape, readonly string[]>> = {
  plain: 'Unit,Produk,Kode,Indikator,Variabel,Nilai,Bukti,Catatan,Penilai,Tanggal'.split(','),
  full: 'Unit,Produk,Kode,Indikator,Responden,Nilai,Bukti,Catatan,Penilai,Tanggal'.split(','),
};
const PRODUCTS = ['Izin usaha', 'Kartu pencari kerja'];
const FIRST_DAY = 45_110;

/**
 * A clean sheet of ten columns, as .xlsx files give it: equal texts are one string; evidence differs in every row. Its last unit
 * is whole, so there may be a few rows more than asked for.
 */
export function tableOf(instrument: Instrument, rows: number, shape: Shape): Grid {
  const values: CellValue[][] = [[...HEADERS[shape]]];
  const pattern = rowsOfUnit(instrument, shape);
  for (let unit = 0; values.length <= rows; unit++) {
    const name = `Unit layanan ${String.fromCharCode(65 + (unit % 26))} ${unit}`;
    const assessor = `Penilai ${unit % 40}`;
    for (const { indicator, product, respondent } of pattern) {
      const { code, name: title } = instrument.indicators[indicator]!;
      const value = (unit * 7 + indicator * 3 + values.length) % 5;
      const day = FIRST_DAY + (unit % 100);
      const evidence = `https://contoh.invalid/bukti/${unit}/${code}.pdf`;
      values.push([name, product, code, title.id, respondent, value, evidence, null, assessor, day]);
    }
  }
  return { sheet: 'Penilaian', top: 0, left: 0, values, facts: NO_FACTS };
}

interface PatternRow {
  readonly indicator: number;
  readonly product: string | null;
  readonly respondent: string | null;
}

function rowsOfUnit({ indicators }: Instrument, shape: Shape): PatternRow[] {
  return indicators.flatMap(({ perProduct, respondents }, indicator): PatternRow[] => {
    if (shape === 'plain') return [{ indicator, product: null, respondent: null }];
    const products = perProduct ? PRODUCTS : [null];
    const count = respondents.value.count ?? 1;
    const people = Array.from({ length: count }, (_, at) => `Responden ${at + 1}`);
    return products.flatMap((product) => people.map((respondent) => ({ indicator, product, respondent })));
  });
}
