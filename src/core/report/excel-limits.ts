import { columnLetters } from '../address';
import type { Message, PagePlan, SheetPlan, ValidationPlan, WorkbookPlan } from './plan';

/**
 * What Excel takes (support.microsoft.com, "Excel specifications and limits"; the Excel object model for the texts of rules).
 * Lengths are UTF-16 units, heights points.
 */
export const EXCEL = {
  cellText: 32_767,
  /** With its leading "=". */
  formula: 8_192,
  /** Of a text inside a formula. */
  formulaText: 255,
  /** Of a header or footer as it is stored: with its codes, and each "&" written twice. */
  footer: 255,
  ruleTitle: 32,
  ruleHint: 255,
  ruleError: 225,
  /** Of all values of a list together with the commas between them. */
  list: 255,
  rowHeight: 409,
  tableHeading: 255,
  chartText: 255,
} as const;

const CUT = '…';
/** What puts a footer into the middle. */
const MIDDLE = '&C';

/** The plan as Excel takes it: texts of rules, footers and charts cut, rows at most as high as may be. Content is never cut. */
export function withinExcel(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map(fitted) };
}

function fitted(sheet: SheetPlan): SheetPlan {
  const { page, validations, rowHeights, charts } = sheet;
  return {
    ...sheet,
    ...(page === undefined ? {} : { page: fittedPage(page) }),
    ...(validations === undefined ? {} : { validations: validations.flatMap(fittedRule) }),
    ...(rowHeights === undefined
      ? {}
      : { rowHeights: new Map([...rowHeights].map(([row, height]) => [row, Math.min(height, EXCEL.rowHeight)])) }),
    ...(charts === undefined
      ? {}
      : {
          charts: charts.map((chart) => ({
            ...chart,
            title: cutTo(chart.title, EXCEL.chartText),
            series: chart.series.map((series) => ({ ...series, name: cutTo(series.name, EXCEL.chartText) })),
          })),
        }),
  };
}

function fittedPage({ footer, ...page }: PagePlan): PagePlan {
  return footer === undefined ? page : { ...page, footer: footerOf(footer, (text) => text) };
}

/** A list that Excel cannot hold is left out: what is typed is then judged by the checks alone. */
function fittedRule(validation: ValidationPlan): ValidationPlan[] {
  const { rule, hint, error } = validation;
  if (rule.kind === 'list' && !isListOf(rule.values)) return [];
  return [
    {
      ...validation,
      error: { ...fittedMessage(error, EXCEL.ruleError), level: error.level },
      ...(hint === undefined ? {} : { hint: fittedMessage(hint, EXCEL.ruleHint) }),
    },
  ];
}

/** Whether values may be typed into a rule: a comma would part one of them, and all have to fit. */
function isListOf(values: readonly string[]): boolean {
  return values.join(',').length <= EXCEL.list && values.every((value) => !value.includes(','));
}

function fittedMessage({ title, text }: Message, most: number): Message {
  return { title: cutTo(title, EXCEL.ruleTitle), text: cutTo(text, most) };
}

/** The footer that `make` makes of a name, which is cut as far as it must be. */
export function footerOf(name: string, make: (name: string) => string): string {
  if (storedLength(make(name)) <= EXCEL.footer) return make(name);
  let most = name.length;
  let text = make(CUT);
  // Each step is shorter by what is too much, a letter at least.
  while (most > 0) {
    text = make(cutTo(name, most));
    const over = storedLength(text) - EXCEL.footer;
    if (over <= 0) return text;
    most -= Math.max(1, Math.floor(over / 2));
  }
  return cutTo(text.replaceAll('&', ''), EXCEL.footer - MIDDLE.length);
}

/** A footer as both writers store it. */
export function storedFooter(text: string): string {
  return text.replaceAll('&', '&&');
}

const storedLength = (text: string): number => MIDDLE.length + storedFooter(text).length;

/** At most so many units, the last of them three dots where something was cut; a pair of surrogates is not parted. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - CUT.length;
  const isParted = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '');
  return `${text.slice(0, isParted ? end - 1 : end)}${CUT}`;
}

/** Headings as a table needs them: its letter for a blank one, none too long, and a number after each that is there already. */
export function tableHeadings(headings: readonly string[]): string[] {
  const seen = new Set<string>();
  return headings.map((heading, at) => {
    const plain = heading.replace(/\s+/g, ' ').trim();
    const first = cutTo(plain === '' ? columnLetters(at) : plain, EXCEL.tableHeading);
    let text = first;
    for (let count = 2; seen.has(text.toLowerCase()); count++) {
      const end = ` (${count})`;
      text = cutTo(first, EXCEL.tableHeading - end.length) + end;
    }
    seen.add(text.toLowerCase());
    return text;
  });
}
