import { buildPlan, companions, hasInstrument, nameFault } from '../../../app/build-plan';
import { findInstrument } from '../../../app/editions';
import { countTemplateRows } from '../../../app/template-rows';
import { readWorkbookInstrument } from '../../../app/workbook-instrument';
import type { Grid } from '../../../core/grid';
import type { InstitutionKind, Instrument } from '../../../core/instrument/types';
import { foldedName, tidied } from '../../../core/names';
import type { WorkbookPlan } from '../../../core/report/plan';
import type { Language } from '../../../text/language';
import { BUILD_TEXT } from '../../../text/pane/build';
import { describeProblem } from '../../../text/problems';

/** What is entered in "Buat lembar", as entered. */
export interface BuildForm {
  /** An edition, or OWN for the instrument of the workbook. */
  readonly edition: string;
  readonly name: string;
  readonly institution: string;
  readonly kind: InstitutionKind | '';
  readonly units: string;
  readonly productsBy: 'count' | 'name';
  readonly count: string;
  readonly products: string;
}

/** What was kept of a form; null for nothing, and for what another version of the pane kept otherwise. */
export function draftOf(kept: unknown): BuildForm | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const form = kept as Partial<Record<keyof BuildForm, unknown>>;
  return FIELDS.every((field) => typeof form[field] === 'string') ? (kept as BuildForm) : null;
}

const FIELDS = [
  'edition',
  'name',
  'institution',
  'kind',
  'units',
  'productsBy',
  'count',
  'products',
] as const satisfies readonly (keyof BuildForm)[];

export type BuildField = 'edition' | 'name' | 'units' | 'count' | 'products';

/** No edition has this name. */
export const OWN = '\n';

export const MOST_PRODUCTS = 50;

/** More rows than this take Excel so long that a file made by the command line is the better way. */
const MOST_ROWS = 50_000;

/** What will be created. */
export interface BuildSize {
  readonly rows: number;
  readonly units: number;
  readonly perUnit: number;
  readonly indicators: number;
  /** Products of each unit; 0 where the instrument looks at none. */
  readonly products: number;
  readonly companions: readonly string[];
}

/** The names in a text, one per line. Of cells pasted side by side the first with a letter counts. */
export function namesIn(text: string): { readonly name: string; readonly line: number }[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => {
    const cells = line.split('\t').map(tidied);
    const name = cells.find((cell) => /\p{L}/u.test(cell)) ?? cells.find((cell) => cell !== '') ?? '';
    return name === '' ? [] : [{ name, line: at + 1 }];
  });
}

export function hasProducts(instrument: Instrument | null): boolean {
  return instrument?.indicators.some(({ perProduct }) => perProduct) ?? false;
}

/** Everything that can be said of a form before anything is written. */
export class BuildDraft {
  readonly instrument: Instrument | null;
  private readonly ownProblem: string | null = null;
  private readonly own: Instrument | null = null;

  /** @param present names of the sheets of the workbook, those included that the host said are there */
  constructor(
    readonly form: BuildForm,
    grids: readonly Grid[],
    private readonly present: readonly string[],
    private readonly language: Language,
  ) {
    if (hasInstrument(grids)) {
      const choice = readWorkbookInstrument(grids);
      if (choice.ok) this.own = choice.instrument;
      else this.ownProblem = describeProblem(choice.problem, language);
    }
    this.instrument = form.edition === OWN ? this.own : findInstrument(form.edition);
  }

  /** Edition of the workbook's own instrument; null where it has none, "" where that is faulty. */
  get ownEdition(): string | null {
    return this.own?.edition ?? (this.ownProblem === null ? null : '');
  }

  get units(): string[] {
    return namesIn(this.form.units).map(({ name }) => name);
  }

  /** Names of the products of each unit; none where one product need not be named. */
  get products(): string[] {
    if (!hasProducts(this.instrument)) return [];
    if (this.form.productsBy === 'name') return namesIn(this.form.products).map(({ name }) => name);
    const count = this.count;
    const text = BUILD_TEXT[this.language];
    return count > 1 ? Array.from({ length: count }, (_, at) => text.placeholder(at + 1)) : [];
  }

  /** Sentences, by field. */
  get faults(): Readonly<Partial<Record<BuildField, string>>> {
    const text = BUILD_TEXT[this.language];
    const faults: Partial<Record<BuildField, string>> = {};
    const { form, own, instrument } = this;
    if (form.edition === OWN && this.ownProblem !== null) faults.edition = this.ownProblem;
    else if (form.edition !== OWN && this.ownProblem !== null) faults.edition = text.otherInstrument('Instrumen');
    else if (own !== null && instrument !== own) faults.edition = text.otherInstrument(own.edition);
    const name = form.name.trim();
    const fault = nameFault(name, this.present);
    if (fault !== null) faults.name = text.nameFaults[fault](name);
    const units = this.twice(form.units);
    if (this.units.length === 0) faults.units = text.noUnit;
    else if (units !== null) faults.units = units;
    if (hasProducts(instrument)) {
      if (form.productsBy === 'count' && Number.isNaN(this.count)) faults.count = text.countFault(MOST_PRODUCTS);
      const products = this.twice(form.products);
      if (form.productsBy === 'name' && this.products.length === 0) faults.products = text.noName;
      else if (form.productsBy === 'name' && products !== null) faults.products = products;
    }
    const { rows } = this.size;
    if (rows > MOST_ROWS && faults.units === undefined) {
      faults.units = text.tooLarge(String(rows), String(MOST_ROWS));
    }
    return faults;
  }

  get size(): BuildSize {
    const { instrument, units } = this;
    const products = hasProducts(instrument) ? Math.max(1, this.products.length) : 0;
    const perUnit = instrument === null ? 0 : countTemplateRows(instrument, 1, products);
    return {
      rows: perUnit * units.length,
      units: units.length,
      perUnit,
      indicators: instrument?.indicators.length ?? 0,
      products,
      companions: companions(this.present, this.language),
    };
  }

  /** The sheets to be written. Only for a form without faults. */
  plan(): WorkbookPlan {
    const { form, language } = this;
    return buildPlan(
      {
        name: form.name.trim(),
        instrument: this.instrument!,
        units: this.units,
        products: this.products,
        namesProducts: form.productsBy === 'count' && hasProducts(this.instrument),
        institution: form.institution.trim(),
        kind: form.kind === '' ? '' : BUILD_TEXT[language].kinds[form.kind],
        language,
      },
      this.present,
    );
  }

  private get count(): number {
    const count = /^\s*\d{1,3}\s*$/.test(this.form.count) ? Number(this.form.count) : NaN;
    return count >= 1 && count <= MOST_PRODUCTS ? count : NaN;
  }

  private twice(text: string): string | null {
    const seen = new Map<string, number>();
    for (const { name, line } of namesIn(text)) {
      const first = seen.get(foldedName(name));
      if (first !== undefined) return BUILD_TEXT[this.language].twice(line, first, name);
      seen.set(foldedName(name), line);
    }
    return null;
  }
}
