import { formatNumber } from '../../core/number/format';
import { doubtReasons } from './doubt-reasons';
import { joinWith, listAnswers, quote, quoteValue, showDate } from './issue-text';
import type { IssueTexts } from './issue-text';

const COLUMNS: Readonly<Record<string, string>> = {
  ...{ unit: 'Unit', product: 'Product', code: 'Code', name: 'Indicator', respondent: 'Respondent', value: 'Score' },
  ...{ evidence: 'Evidence', note: 'Note', assessor: 'Assessor', date: 'Date' },
  ...{ override: 'Corrected Score', overrideReason: 'Correction Reason' },
};

export const ISSUES_EN: IssueTexts = {
  'header-missing': ({ columns }) => ({
    title: 'the table header is incomplete',
    found: `no ${joinWith(columns.map(columnName), 'and')} column`,
    allowed: 'a Code (or Indicator) and a Score column within the first 20 rows',
    advice: 'Add the column header, or map the columns',
  }),
  'header-duplicate': ({ column, first }) => ({
    title: `more than one ${columnName(column)} column`,
    found: `the same column is already at ${first}`,
    allowed: `one ${columnName(column)} column`,
    advice: 'Delete or rename one of them; only the first is read',
  }),
  'edition-mixed': ({ found, used, counted }) => ({
    title: counted ? 'sheets of different editions' : 'sheet of another edition left out',
    found: found === '' ? 'a sheet without an edition line' : `edition ${quote(found)}`,
    allowed: `edition ${used}, which is used for scoring`,
    advice: counted
      ? 'Write its edition above the table, or keep the editions apart'
      : 'Choose that edition to score it, or compare editions with Tren',
  }),
  'code-as-number': ({ found, codes, isDate }) => ({
    title: isDate ? 'code turned into a date' : 'code stored as a number',
    found: quote(found),
    allowed: `codes as text, for example ${joinWith(codes, 'or')}`,
    advice: 'Format the cell as Text, then write the code again; the row does not count yet',
  }),
  'unknown-indicator': ({ found, nearest, isMost }) => ({
    title: 'unknown indicator',
    found: found === '' ? 'blank code' : quote(found),
    allowed: 'a code of the instrument',
    advice: isMost
      ? 'Most codes are unknown; if the instrument is another one, write it on a sheet Instrumen'
      : nearest === null
        ? 'Correct the code; this row does not count yet'
        : `Perhaps ${nearest}; correct the code`,
  }),
  'missing-indicator': ({ unit, indicator, product }) => ({
    title: `indicator ${indicator} is missing`,
    found: `no row for ${product === '' ? quote(unit) : `product ${quote(product)} of ${quote(unit)}`}`,
    allowed: 'every indicator of the instrument',
    advice: `Add a row for ${indicator}`,
  }),
  'duplicate-row': ({ first, unit, indicator }) => ({
    title: `duplicate row for ${indicator}`,
    found: `same unit, product and respondent as ${first} (${quote(unit)})`,
    allowed: 'one row for each respondent or product',
    advice: 'Delete one of them, or enter a different respondent',
  }),
  'name-mismatch': ({ found, expected, indicator }) => ({
    title: `the indicator name does not match code ${indicator}`,
    found: quote(found),
    allowed: quote(expected),
    advice: 'Check whether the code or the name is wrong',
  }),
  'value-out-of-range': ({ found, allowed }) => ({
    title: 'score outside the scale',
    found: quoteValue(found, 'en'),
    allowed: listAnswers(allowed, 'or'),
    advice: 'Check the evidence, then enter it again',
  }),
  'number-as-text': ({ found, number }) => ({
    title: 'number stored as text',
    found: quote(found),
    allowed: 'a number',
    advice: `Change it to the number ${formatNumber(number, 'en')}`,
  }),
  'ambiguous-number': ({ found, readings }) => ({
    title: 'the number has two readings',
    found: quote(found),
    allowed: 'a number with a decimal comma',
    advice: `Choose ${joinWith(
      readings.map((reading) => formatNumber(reading, 'en')),
      'or',
    )}, then enter it again`,
  }),
  'not-a-number': ({ found, allowed }) => ({
    title: 'the content is not a score',
    found: quote(found),
    allowed: listAnswers(allowed, 'or'),
    advice: 'Enter a score; move remarks to the Note column',
  }),
  'na-spelling': ({ found }) => ({
    title: 'unusual spelling of TB',
    found: quote(found),
    allowed: 'TB',
    advice: 'Write TB',
  }),
  'error-cell': ({ found, allowed }) => ({
    title: 'failed formula',
    found,
    allowed: listAnswers(allowed, 'or'),
    advice: 'Mend the formula, or replace it with a score',
  }),
  'blank-value': ({ indicator, allowed }) => ({
    title: `no score for ${indicator}`,
    found: 'blank',
    allowed: listAnswers(allowed, 'or'),
    advice: 'Enter the score; blank is not zero',
  }),
  'na-without-reason': ({ indicator }) => ({
    title: `TB for ${indicator} without a reason`,
    found: 'no reason',
    allowed: 'a reason in one sentence',
    advice: 'Write in the Note column why the indicator does not apply',
  }),
  'dimension-all-na': ({ unit, dimension }) => ({
    title: `the whole dimension ${dimension} is TB`,
    found: `all its indicators are TB for ${quote(unit)}`,
    allowed: 'at least one score in each dimension',
    advice: 'Check again; this dimension cannot be scored',
  }),
  'evidence-missing': ({ found, from }) => ({
    title: `score ${quoteValue(found, 'en')} without evidence`,
    found: 'no evidence',
    allowed: `a link or file name from score ${formatNumber(from, 'en')} on`,
    advice: 'Enter the evidence, or lower the score',
  }),
  'evidence-local-path': ({ found }) => ({
    title: 'the evidence is on a personal computer',
    found: quote(found),
    allowed: 'a shared link or a file name',
    advice: 'Move the file to a shared place, then change the address',
  }),
  'evidence-mail-address': ({ found }) => ({
    title: 'the evidence contains a mail address',
    found: quote(found),
    allowed: 'evidence without personal data',
    advice: 'Remove the mail address before sharing the file',
  }),
  'unit-missing': ({ indicator }) => ({
    title: 'the unit name is blank',
    found: indicator === '' ? 'a row without a unit' : `row ${indicator} without a unit`,
    allowed: 'a unit name in every row',
    advice: 'Enter the unit name; this row does not count yet',
  }),
  'unit-name-variant': ({ found, other, first, of, isSame }) =>
    isSame
      ? {
          title: `another spelling of a ${of === 'unit' ? 'unit' : 'product'} name, counted as one`,
          found: quote(found),
          allowed: `${quote(other)} as in ${first}`,
          advice: 'Use one spelling',
        }
      : {
          title: 'the unit name resembles another unit',
          found: quote(found),
          allowed: `${quote(other)} as in ${first}, if it is the same unit`,
          advice: 'Use one spelling, so that it does not count as two units',
        },
  'percent-value': ({ found, allowed }) => ({
    title: 'percentage on a scale of numbers',
    found: `a number shown as ${quote(found)}`,
    allowed: listAnswers(allowed, 'or'),
    advice: 'Give the cell the format General, then enter the score',
  }),
  'date-value': ({ found, allowed }) => ({
    title: 'score turned into a date',
    found: `the date ${quote(found)}`,
    allowed: listAnswers(allowed, 'or'),
    advice: 'Give the cell the format General, then enter the score again',
  }),
  'fraction-value': ({ found, allowed }) => ({
    title: 'number on a scale of percent looks like a fraction',
    found: quoteValue(found, 'en'),
    allowed: `${listAnswers(allowed, 'or')}; 75 or 75%, not 0.75`,
    advice: 'Give the cells a percent format, or write the percentage; these do not count yet',
  }),
  'unit-doubtful': ({ of, name, reasons }) => ({
    title: `this ${of === 'column' ? 'heading' : 'sheet'} may be no unit`,
    found: `${quote(name)}: ${doubtReasons(reasons, 'en')}`,
    allowed: 'units without doubt',
    advice: 'Say in the pane whether this is a unit, or write a line "Daftar unit: ..." above the table',
  }),
  'unit-left-out': ({ of, name, reasons }) => ({
    title: `this ${of} is left out and counts as no unit`,
    found: `${quote(name)}: ${doubtReasons(reasons, 'en')}`,
    allowed: 'the units of the list',
    advice: 'Add it to the line "Daftar unit" if it is one',
  }),
  'unit-undeclared': ({ found }) => ({
    title: 'the list of units does not name this unit',
    found: quote(found),
    allowed: 'the units of the line "Daftar unit"',
    advice: 'Correct its name, or add it to the line "Daftar unit"',
  }),
  'unit-not-found': ({ found }) => ({
    title: 'a unit of the list is not found',
    found: `no rows for ${quote(found)}`,
    allowed: 'all units of the line "Daftar unit"',
    advice: 'Enter its assessment, correct its name, or take it off the list',
  }),
  'unit-answer-gone': ({ sheet }) => ({
    title: 'a sheet that was said to be no unit is gone',
    found: `sheet ${quote(sheet)} is missing or has another name`,
    allowed: 'the sheet as it was when it was settled',
    advice: 'Say in the pane again which sheet is no unit',
  }),
  'numbers-unread': ({ of, name, count, cells }) => ({
    title: {
      column: 'numbers in a column of no known meaning are not read',
      rows: 'numbers outside the table are not read',
      table: 'a second table with other columns is not read',
      sheet: 'a sheet with numbers beside indicators is not read',
    }[of],
    found: `numbers${name === '' ? '' : ` in ${quote(name)}`}: ${formatNumber(count, 'en')} (${cells.join(', ')}${count > cells.length ? ', ...' : ''})`,
    allowed: 'the meaning of every number that could be a score is known',
    advice: {
      column: 'Say in the pane what the column holds, give it a known heading, or move it to another sheet',
      rows: 'Enter unit and code if these are scores, or move them to another sheet',
      table: 'Move that table to a sheet of its own, or give it the columns of the first',
      sheet: 'Complete its headings if this is an assessment, or say in the pane that it is none',
    }[of],
  }),
  'institution-mixed': ({ found, used }) => ({
    title: 'more than one institution',
    found: `institution ${quote(found)}`,
    allowed: `one institution, ${quote(used)}`,
    advice: 'Use one name, or move the sheets of the other institution to a workbook of their own',
  }),
  'formula-uncalculated': () => ({
    title: 'formula not calculated yet',
    found: 'a formula without a result',
    allowed: 'the stored result of the formula',
    advice: 'Open the workbook in Excel and save it, then check again',
  }),
  'zero-from-blank': ({ formula }) => ({
    title: 'zero comes from blank cells',
    found: `formula ${quote(formula)}, which refers to blank cells`,
    allowed: 'a score, or a formula over filled cells',
    advice: 'Fill the cells that it refers to, or clear the score',
  }),
  'product-missing': ({ unit }) => ({
    title: 'no service product is named',
    found: `no product for ${quote(unit)}`,
    allowed: 'a product in every row; this edition averages products',
    advice: 'Fill in the Product column',
  }),
  'hidden-column': ({ columns }) => ({
    title: 'hidden columns are read too',
    found: `hidden columns: ${columns.join(', ')}`,
    allowed: 'all columns visible',
    advice: 'Show the columns, then check them',
  }),
  'hidden-row': ({ rows }) => ({
    title: 'hidden rows count too',
    found: `hidden or filtered rows: ${rows}`,
    allowed: 'all rows visible',
    advice: 'Show the rows, then check them',
  }),
  'hidden-sheet': ({ rows }) => ({
    title: 'a hidden sheet counts too',
    found: `rows on the hidden sheet: ${rows}`,
    allowed: 'assessment sheets visible',
    advice: 'Show the sheet, then check it',
  }),
  'merged-cell': ({ area }) => ({
    title: 'merged data cells',
    found: `merged cells ${area}`,
    allowed: 'one content in each cell',
    advice: 'Unmerge the cells, then fill every row',
  }),
  'formula-stale': ({ found, given, formula }) => ({
    title: 'stored value that its formula does not give',
    found: `${quoteValue(found, 'en')}, while the formula ${quote(`=${formula}`)} gives ${quoteValue(given, 'en')}`,
    allowed: 'what the formula gives',
    advice: 'Open it in Excel, calculate again (Ctrl+Alt+F9), look at the value, and save',
  }),
  'constant-among-formulas': ({ found, formulas, constants }) => ({
    title: 'typed score among formulas',
    found: `${quoteValue(found, 'en')}; formulas in this column: ${formulas}, typed: ${constants}`,
    allowed: 'a formula like the other cells of the column',
    advice: 'Check whether a formula was typed over',
  }),
  'respondent-count': ({ unit, indicator, found, expected }) => ({
    title: `different number of respondents for ${indicator}`,
    found: `${found} for ${quote(unit)}`,
    allowed: `respondents: ${expected}`,
    advice: 'Complete the respondents, or note the reason',
  }),
  'product-count': ({ unit, found, expected }) => ({
    title: 'different number of service products',
    found: `${found}${unit === '' ? '' : ` for ${quote(unit)}`}`,
    allowed: `products: ${expected}`,
    advice: 'Complete the products, or note the reason',
  }),
  'date-outside-edition': ({ found, from, to }) => ({
    title: 'date outside the assessment period',
    found: showDate(found, 'en'),
    allowed: `${showDate(from, 'en')} to ${showDate(to, 'en')}`,
    advice: 'Check the date and the edition',
  }),
  'date-unreadable': ({ found }) => ({
    title: 'unreadable date',
    found: quote(found),
    allowed: 'a date, for example 17/08/2023',
    advice: 'Enter the date again',
  }),
  'override-without-reason': ({ found, indicator }) => ({
    title: `correction of ${indicator} without a reason, so the original score counts`,
    found: `correction ${quoteValue(found, 'en')} and no reason`,
    allowed: 'one sentence of reason',
    advice: 'Write the reason in the Correction Reason column, or delete the correction',
  }),
  'reason-without-override': ({ found, indicator }) => ({
    title: `reason for a correction of ${indicator} without the corrected score`,
    found: `reason ${quote(found)} and no corrected score`,
    allowed: 'a corrected score beside its reason',
    advice: 'Fill in the Corrected Score column, or delete the reason; until then the original score counts',
  }),
  'override-same-value': ({ found, indicator }) => ({
    title: `correction of ${indicator} equal to the original score`,
    found: quoteValue(found, 'en'),
    allowed: 'another score, or nothing',
    advice: 'Delete the correction if it is not needed; while it is there, changes of the original score do not show',
  }),
  'override-in-matrix': ({ found, unit }) => ({
    title: 'correction on a matrix sheet is not used',
    found: `${quoteValue(found, 'en')} in the row of a score of ${quote(unit)}`,
    allowed: 'corrections on a long sheet, one row for each unit',
    advice: 'Move the corrected unit to a long sheet, or delete the correction',
  }),
  'override-unread': ({ found, column, asUnit }) => ({
    title: asUnit ? 'column of corrections read as a unit' : `column resembling ${columnName(column)} is not read`,
    found: `heading ${quote(found)}`,
    allowed: asUnit ? 'the name of a unit; a matrix sheet holds no corrections' : `heading ${columnName(column)}`,
    advice: asUnit
      ? 'Write the corrections on a long sheet, one row for each unit, then delete this column'
      : 'Correct the heading if the column holds corrections; until then they do not count',
  }),
};

function columnName(key: string): string {
  return COLUMNS[key] ?? key;
}
