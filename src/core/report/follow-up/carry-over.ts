import { isBlank, type CellValue } from '../../grid';
import type { Instrument } from '../../instrument/types';
import { formatHundredths } from '../../number/format';
import { plainWords, rawText } from '../../sheet/cells';
import { matchName, sharingWords, type NameMatch } from './near-names';
import { percentOf, suggestedEntries, type Entries, type PlanRow, type WeakRow } from './plan-rows';
import type { PreviousPlan, PreviousRow } from './previous';
import type { OddEntry, Vocabulary } from './vocabulary';
import type { UnitLosses } from './weakness';
import { ENTRY_COLUMNS, type PlanColumn, type RowFate } from './words';

/** A row that left the plan, cell by cell; `state` tells why. */
export interface HistoryRow {
  readonly cells: Readonly<Record<PlanColumn, CellValue>>;
  readonly extra: readonly CellValue[];
}

/** Where an earlier row stood, for messages. */
export interface RowName {
  readonly unit: string;
  readonly code: string;
  readonly indicator: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What became of every row of an earlier plan, and which rows of the new one are new. */
export interface CarryReport {
  readonly carried: readonly RowName[];
  /** Carried although their status says done: the indicator is still weak. */
  readonly stillWeak: readonly RowName[];
  readonly fresh: readonly { readonly unit: string; readonly code: string; readonly recurred: boolean }[];
  readonly resolved: readonly RowName[];
  readonly unassessed: readonly RowName[];
  readonly own: readonly RowName[];
  readonly duplicates: readonly RowName[];
  readonly unmatched: readonly (RowName & {
    readonly missing: 'unit' | 'indicator';
    readonly near: readonly string[];
  })[];
  /** Rows of units that were not chosen: they stay in the earlier workbook only. */
  readonly outside: number;
  readonly odd: readonly (OddEntry & { readonly sheet: string; readonly cell: string })[];
}

/** What the new assessment knows of its units. */
export interface Scope {
  readonly instrument: Instrument;
  /** Names of all units, the chosen ones among them, and their losses (null: no score). */
  readonly units: readonly string[];
  readonly chosen: ReadonlySet<number>;
  readonly losses: readonly (UnitLosses | null)[];
}

export interface CarryOver {
  readonly rows: readonly PlanRow[];
  readonly history: readonly HistoryRow[];
  readonly report: CarryReport;
}

/**
 * Carries an earlier plan into a new one. Every earlier row of a chosen unit is found again in exactly one place: in the
 * row of the same unit and indicator, as a row of its own, or in the history with the reason.
 */
export function carryOver(
  weak: readonly WeakRow[],
  previous: PreviousPlan,
  scope: Scope,
  vocabulary: Vocabulary,
): CarryOver {
  const work = new Carrying(weak, previous, scope, vocabulary);
  for (const row of previous.rows) work.take(row);
  return work.finish();
}

class Carrying {
  private readonly byKey: ReadonlyMap<string, WeakRow>;
  private readonly taken = new Map<string, PlanRow>();
  private readonly seenBefore = new Set<string>();
  private readonly others: PlanRow[] = [];
  private readonly history: HistoryRow[] = [];
  private readonly olderHistory: HistoryRow[] = [];
  private readonly unitMatches = new Map<string, NameMatch>();
  private readonly indicatorsNamed: ReadonlyMap<string, readonly number[]>;
  private readonly report = {
    ...{ carried: [] as RowName[], stillWeak: [] as RowName[], resolved: [] as RowName[], unassessed: [] as RowName[] },
    ...{ own: [] as RowName[], duplicates: [] as RowName[], outside: 0 },
    unmatched: [] as CarryReport['unmatched'][number][],
    odd: [] as CarryReport['odd'][number][],
  };

  constructor(
    private readonly weak: readonly WeakRow[],
    private readonly previous: PreviousPlan,
    private readonly scope: Scope,
    private readonly vocabulary: Vocabulary,
  ) {
    this.byKey = new Map(weak.map((row) => [keyOf(row.at.unit, row.at.indicator), row]));
    this.indicatorsNamed = placesOfNames(scope.instrument);
  }

  take(row: PreviousRow): void {
    const unit = this.unitOf(rawText(row.cells.unit).trim());
    const indicator = this.indicatorOf(row);
    if (unit.found !== null && !this.scope.chosen.has(unit.found)) return void this.report.outside++;
    const key = unit.found === null || indicator.found === null ? null : keyOf(unit.found, indicator.found);
    if (row.history) {
      if (key !== null) this.seenBefore.add(key);
      return void this.olderHistory.push({ cells: this.inWords(row), extra: row.extra });
    }
    this.noteOddEntries(row);
    if (indicator.found === null && isBlank(row.cells.code)) return this.keepOwn(row);
    if (unit.found === null || indicator.found === null) {
      const [missing, match] = unit.found === null ? (['unit', unit] as const) : (['indicator', indicator] as const);
      const near = match.found === null ? match.near : [];
      this.report.unmatched.push({ ...nameOf(row), missing, near });
      return this.retire(row, { kind: 'unmatched', missing, near });
    }
    this.place(row, unit.found, indicator.found);
  }

  finish(): CarryOver {
    const rows = this.weak.map((row): PlanRow => {
      const key = keyOf(row.at.unit, row.at.indicator);
      const carried = this.taken.get(key);
      if (carried !== undefined) return carried;
      return this.seenBefore.has(key) ? { ...row, origin: { kind: 'recurred' } } : row;
    });
    const fresh = rows
      .filter(({ origin }) => origin.kind === 'new' || origin.kind === 'recurred')
      .map(({ unit, code, origin }) => ({
        unit: rawText(unit),
        code: rawText(code),
        recurred: origin.kind === 'recurred',
      }));
    return {
      rows: [...rows, ...this.others],
      history: [...this.history, ...this.olderHistory],
      report: { ...this.report, fresh },
    };
  }

  private place(row: PreviousRow, unit: number, indicator: number): void {
    const key = keyOf(unit, indicator);
    const fresh = this.byKey.get(key);
    if (this.taken.has(key)) {
      this.report.duplicates.push(nameOf(row));
      return this.retire(row, { kind: 'duplicate' });
    }
    if (fresh !== undefined) {
      const isDone = this.vocabulary.statusOf(row.cells.status) === 'done';
      const { edition } = this.previous;
      const origin = { kind: isDone ? 'carried-done' : 'carried', edition } as const;
      this.report[isDone ? 'stillWeak' : 'carried'].push(nameOf(row));
      this.taken.set(key, { ...fresh, entries: this.entriesOf(row, indicator), origin, extra: row.extra });
      return;
    }
    const losses = this.scope.losses[unit] ?? null;
    if (losses === null || !losses.counted.has(indicator)) return this.keepUnassessed(row, unit, indicator, key);
    const share = losses.losses.find((loss) => loss.indicator === indicator)?.share;
    const { language } = this.vocabulary.words;
    const achieved = formatHundredths(share === undefined ? 10_000 : percentOf(share), language);
    this.report.resolved.push(nameOf(row));
    this.retire(row, { kind: 'resolved', edition: this.scope.instrument.edition, achieved });
  }

  private keepOwn(row: PreviousRow): void {
    if (this.vocabulary.statusOf(row.cells.status) === 'done') {
      this.report.resolved.push(nameOf(row));
      return this.retire(row, { kind: 'own-done' });
    }
    const { unit, code, indicator } = row.cells;
    const at = { unit, code, indicator, achieved: null, lost: null, result: null };
    this.others.push({ ...at, entries: this.entriesOf(row, null), origin: { kind: 'own' }, extra: row.extra });
    this.report.own.push(nameOf(row));
  }

  private keepUnassessed(row: PreviousRow, unit: number, indicator: number, key: string): void {
    const { instrument, units } = this.scope;
    const of = instrument.indicators[indicator]!;
    const kept: PlanRow = {
      unit: units[unit]!,
      code: of.code,
      indicator: of.name[this.vocabulary.words.language],
      achieved: null,
      lost: null,
      entries: this.entriesOf(row, indicator),
      result: this.scope.losses[unit]?.unit.status ?? 'tidak-dinilai',
      origin: { kind: 'unassessed', edition: this.previous.edition },
      extra: row.extra,
    };
    this.taken.set(key, kept);
    this.others.push(kept);
    this.report.unassessed.push(nameOf(row));
  }

  /** What people wrote; blank choices and untouched suggestions are those of the new plan. */
  private entriesOf(row: PreviousRow, indicator: number | null): Entries {
    const of = indicator === null ? null : this.scope.instrument.indicators[indicator]!;
    const suggested = of === null ? null : suggestedEntries(of, this.vocabulary.words);
    const entries = ENTRY_COLUMNS.map((column) => {
      const cell = this.vocabulary.translate(column, row.cells[column]);
      const isOld = column === 'action' && of !== null && this.vocabulary.isSuggestion(cell, of);
      return [column, (isBlank(cell) || isOld) && suggested !== null ? suggested[column] : cell];
    });
    return Object.fromEntries(entries) as Entries;
  }

  private retire(row: PreviousRow, fate: RowFate): void {
    const cells = this.inWords(row);
    const state = this.vocabulary.words.history.fate(fate, this.previous.edition);
    this.history.push({ cells: { ...cells, state }, extra: row.extra });
  }

  private inWords({ cells }: PreviousRow): HistoryRow['cells'] {
    const translated = ENTRY_COLUMNS.map((column) => [column, this.vocabulary.translate(column, cells[column])]);
    return { ...cells, ...(Object.fromEntries(translated) as Entries) };
  }

  private unitOf(name: string): NameMatch {
    let match = this.unitMatches.get(name);
    if (match === undefined) this.unitMatches.set(name, (match = matchName(name, this.scope.units)));
    return match;
  }

  /** The name decides, because codes mean other indicators in other editions; a code alone stands for itself. */
  private indicatorOf({ cells }: PreviousRow): NameMatch {
    const { indicators } = this.scope.instrument;
    const code = rawText(cells.code).trim();
    const name = rawText(cells.indicator).trim();
    const named = this.indicatorsNamed.get(plainWords(name)) ?? [];
    const coded = indicators.findIndex((of) => of.code === code);
    const found = named.includes(coded) || (name === '' && code !== '') ? coded : (named[0] ?? -1);
    if (found >= 0) return { found };
    const names = indicators.map((of) => of.name[this.vocabulary.words.language]);
    const alike = sharingWords(name, names).filter((each) => each !== names[coded]);
    const near = [...(coded >= 0 ? [`${code} ${names[coded]!}`] : []), ...alike];
    return { found: null, near: near.slice(0, 3) };
  }

  private noteOddEntries(row: PreviousRow): void {
    for (const odd of this.vocabulary.oddEntries(row.cells))
      this.report.odd.push({ ...odd, sheet: row.sheet, cell: row.address[odd.column] ?? '' });
  }
}

/** Places of the indicators by the words of their names, in both languages. */
function placesOfNames({ indicators }: Instrument): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  indicators.forEach(({ name }, at) => {
    for (const words of new Set([plainWords(name.id), plainWords(name.en)]))
      if (words !== '') places.set(words, [...(places.get(words) ?? []), at]);
  });
  return places;
}

function keyOf(unit: number, indicator: number): string {
  return `${unit} ${indicator}`;
}

function nameOf({ cells, sheet, address }: PreviousRow): RowName {
  const text = (cell: CellValue): string => rawText(cell).trim();
  return {
    ...{ unit: text(cells.unit), code: text(cells.code), indicator: text(cells.indicator) },
    ...{ sheet, cell: address.unit ?? address.code ?? '' },
  };
}
