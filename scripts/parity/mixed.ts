import type { CellValue } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';
import type { CaseRow } from './row';

/** Names that a formula, a criterion or a search could take for something else. */
const NAMES = ['=1+1', '<5', 'Dinas *', 'Dinas ?', '~Dinas', '>=0', '@Kantor', '-Unit', "Unit 'A'", '"Unit"', '#N/A'];

/**
 * Rows of one to a dozen units with several products and respondents, TB, fractions, and in some workbooks blanks,
 * refused cells, missing indicators, unknown codes and rows in no order.
 */
export function randomRows(instrument: Instrument, random: () => number, at: number): CaseRow[] {
  const whole = (limit: number): number => Math.floor(random() * limit);
  const faulty = at % 3 === 2;
  const decimals = [1, 1, 4, 100][at % 4]!;
  const units = at % 8 === 7 ? 40 : 1 + whole(12);
  const rows: CaseRow[] = [];
  for (let u = 0; u < units; u++) {
    const unit = at % 5 === 4 ? (NAMES[u] ?? `Unit ${u + 1}`) : `Unit ${u + 1}`;
    const hurt = faulty && random() < 0.4;
    const good = random();
    const products = Array.from({ length: 1 + whole(4) }, (_, p) => `Produk ${p + 1}`);
    for (const { code, scale, perProduct } of instrument.indicators) {
      const { max } = instrument.scales[scale]!;
      if (hurt && random() < 0.02) continue;
      for (const product of perProduct || random() < 0.2 ? products : ['']) {
        const respondents = 1 + whole(3);
        for (let r = 0; r < respondents; r++) {
          const level = Math.floor((good < 0.3 ? random() : 1 - random() * random() * (1 - good)) * max * decimals);
          const value = random() < 0.04 ? 'TB' : Math.min(max, (level + (decimals === 1 ? whole(2) : 0)) / decimals);
          rows.push({ unit, product, code, respondent: `R${r + 1}`, value: hurt ? harmed(value, random) : value });
        }
      }
    }
    if (hurt) rows.push({ unit, product: 'Produk lain', code: 'X.99', respondent: '', value: 3 });
  }
  return at % 6 === 5 ? shuffled(rows, whole) : rows;
}

function harmed(value: CellValue, random: () => number): CellValue {
  if (random() > 0.02) return value;
  return [null, 'tiga', '1.234', 999, -1][Math.floor(random() * 5)]!;
}

function shuffled(rows: readonly CaseRow[], whole: (limit: number) => number): CaseRow[] {
  const mixed = [...rows];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = whole(at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
