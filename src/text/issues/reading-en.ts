import type { UnreadPlace } from '../../core/sheet/checks/numbers-unread';
import type { DoubtReason } from '../../core/sheet/unit-doubts';
import { formatNumber } from '../../core/number/format';
import { doubtEn } from './doubts-en';
import { joinWith, listAnswers, quote, type IssueTexts } from './issue-text';

const WHAT = { column: 'column', sheet: 'sheet' } as const;

const UNREAD: Readonly<Record<UnreadPlace, (where: string) => string>> = {
  column: (where) => `column ${where}`,
  rows: (where) => `row ${where}`,
  table: (where) => `another table (rows ${where})`,
  sheet: (where) => `sheet ${quote(where)}`,
};

const WAYS_OUT: Readonly<Record<UnreadPlace, string>> = {
  column: 'Say what it is with "Match columns" in the pane, give it a clear heading, or move it to another sheet',
  rows: 'Complete their code and unit if they are answers, or move them to another sheet',
  table: 'Give it the columns of the first table, or move it to a sheet of its own',
  sheet: 'Complete its headings, match its columns in the pane, or answer that it is no unit',
};

const because = (reasons: readonly DoubtReason[]): string => reasons.map(doubtEn).join('; ');

/** Findings about what the reader took for a unit, a value or a code. */
export const READING_EN = {
  'unit-doubtful': ({ name, of, reasons, counts }) => ({
    title: counts ? `this ${WHAT[of]} counts as a unit, but may be none` : `this ${WHAT[of]} may be a unit`,
    found: `${quote(name)}: ${because(reasons)}`,
    allowed: 'a word on whether it is a unit',
    advice: 'Answer "Is this a unit?" in the pane, or write a line "Daftar unit: ..." above the heading',
  }),
  'unit-left-out': ({ name, of, reasons }) => ({
    title: `${WHAT[of]} outside the line Daftar unit does not count`,
    found: `${quote(name)}: ${because(reasons)}`,
    allowed: 'units that the line Daftar unit names',
    advice: 'Add it to Daftar unit if it is a unit',
  }),
  'unit-undeclared': ({ unit, near }) => ({
    title: 'unit is not in the line Daftar unit',
    found: quote(unit),
    allowed: near === null ? 'a name of the line Daftar unit' : `${quote(near)} if it is the same unit`,
    advice: 'Add it to Daftar unit, or spell it alike',
  }),
  'unit-not-found': ({ unit, near }) => ({
    title: 'unit of the line Daftar unit was not found',
    found: quote(unit),
    allowed: near === null ? 'units that have rows' : `${quote(near)} if it is the same unit`,
    advice: 'Fill in that unit, spell it alike, or take it out of Daftar unit',
  }),
  'unit-answer-gone': ({ sheet }) => ({
    title: 'a sheet that was said to be no unit is gone',
    found: `sheet ${quote(sheet)}`,
    allowed: 'a sheet of the workbook',
    advice: 'Check whether it was renamed and counts now',
  }),
  'numbers-unread': ({ of, name, where, count, cells }) => ({
    title: `numbers in ${UNREAD[of](where)} are not read`,
    found: `${count} numbers that could be values${name === '' ? '' : `, ${quote(name)}`} (${cells.join(', ')})`,
    allowed: 'numbers whose role is known',
    advice: WAYS_OUT[of],
  }),
  'edition-contradicts': ({ found, used }) => ({
    title: 'the line Edisi differs from the sheet Instrumen',
    found: `edition ${quote(found)}`,
    allowed: `edition ${quote(used)} of the sheet Instrumen, which is used`,
    advice: 'Make them agree, or remove the sheet Instrumen if it is not used',
  }),
  'institution-mixed': ({ found, other, first }) => ({
    title: 'two institutions in one workbook',
    found: quote(found),
    allowed: `one institution; ${first} names ${quote(other)}`,
    advice: 'Spell them alike if they are the same, or use a workbook for each',
  }),
  'formula-uncalculated': ({ column }) => ({
    title: 'formula was never calculated',
    found: `formulas without a result in column ${column}`,
    allowed: 'the result of the formula',
    advice: 'Open it in Excel and save it, so that its formulas are calculated',
  }),
  'zero-from-blank': ({ formula }) => ({
    title: 'the 0 comes from blank cells',
    found: `the formula ${quote(`=${formula.replace(/^=/, '')}`)}, which refers to blank cells only`,
    allowed: 'a value that somebody gave',
    advice: 'Fill in the cells it refers to, or type the value',
  }),
  'code-as-number': ({ found, codes, isDate }) => ({
    title: isDate ? 'code has become a date' : 'code is stored as a number',
    found: quote(found),
    allowed: codes.length === 0 ? 'a code of the instrument as text' : `${joinWith(codes.map(quote), 'or')} as text`,
    advice: 'Type the code again as text, for example with an apostrophe before it',
  }),
  'fraction-value': ({ found, percent }) => ({
    title: 'fraction on a scale of percent',
    found: `${formatNumber(Number(found), 'en')}, while all its numbers are at most 1`,
    allowed: `a number from 0 to 100, for example ${formatNumber(percent, 'en')}`,
    advice: `Give it a percentage format if ${formatNumber(percent, 'en')}% is meant, or write the number`,
  }),
  'percent-value': ({ found, allowed }) => ({
    title: 'percentage on a scale of numbers',
    found: quote(found),
    allowed: listAnswers(allowed, 'or'),
    advice: 'Write the value on that scale, in a plain number format',
  }),
  'date-value': ({ found, allowed }) => ({
    title: 'date in the place of a value',
    found: quote(found),
    allowed: listAnswers(allowed, 'or'),
    advice: 'Type the value again in a number format; Excel turns what is typed as 3/4 into a date',
  }),
  'hidden-column': ({ columns }) => ({
    title: 'hidden columns are read too',
    found: `${columns.length === 1 ? 'column' : 'columns'} ${joinWith(columns, 'and')}`,
    allowed: 'columns of the assessment in sight',
    advice: 'Show the columns, then check what they hold',
  }),
  'product-unnamed': ({ unit }) => ({
    title: 'no product is named',
    found: `${quote(unit)} without the name of a product`,
    allowed: "products of each unit, since this edition weighs the institution's score by their number",
    advice: 'Fill in the column Produk',
  }),
} satisfies Partial<IssueTexts>;
