import type { Instrument } from '../instrument/types';
import type { AssessmentTable } from '../sheet/table';
import { canonicalJson, type Json } from './canonical';
import { isSealedOverride, type SealedAnswer, type SealedCells } from './sealed-answer';

/** How a format of seals spells names, and what it keeps of a row of the table. */
export interface SealingRule {
  readonly name: (name: string) => string;
  readonly answer: (table: AssessmentTable, row: number, source: AssessmentTable['sources'][number]) => SealedAnswer;
}

/** The answers of a table by their names. Rows of no unit or of an unknown indicator do not enter the score. */
export function sealedCells(table: AssessmentTable, instrument: Instrument, rule: SealingRule): SealedCells {
  const [units, products, respondents] = [table.units, table.products, table.respondents].map((names) =>
    names.map(rule.name),
  ) as [string[], string[], string[]];
  const cells = record<Record<string, Record<string, Record<string, SealedAnswer[]>>>>();
  for (const source of table.sources) {
    for (let row = source.start; row < source.end; row++) {
      const unit = units[table.unit[row]!];
      const code = instrument.indicators[table.indicator[row]!]?.code;
      if (unit === undefined || code === undefined) continue;
      const ofUnit = (cells[unit] ??= record());
      const ofProduct = (ofUnit[products[table.product[row]!] ?? ''] ??= record());
      const ofCode = (ofProduct[code] ??= record());
      (ofCode[respondents[table.respondent[row]!] ?? ''] ??= []).push(rule.answer(table, row, source));
    }
  }
  return mapValues(cells, (ofUnit) =>
    mapValues(ofUnit, (ofProduct) =>
      mapValues(ofProduct, (ofCode) =>
        mapValues(ofCode, (values) => (values.length === 1 ? values[0]! : values.sort(byText))),
      ),
    ),
  );
}

function byText(a: SealedAnswer, b: SealedAnswer): number {
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The order of format 1, which later ones keep. */
function textOf(answer: SealedAnswer): string {
  const isObject = isSealedOverride(answer) || (typeof answer === 'object' && answer !== null);
  return isObject ? canonicalJson(answer as unknown as Json) : String(answer);
}

/** Without a prototype, so that a unit may be called "__proto__". */
export function record<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function mapValues<A, B>(from: Record<string, A>, change: (value: A) => B): Record<string, B> {
  const to = record<B>();
  for (const key of Object.keys(from)) to[key] = change(from[key]!);
  return to;
}
