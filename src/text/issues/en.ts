import { formatNumber } from '../../core/number/format';
import { columnNameIn } from '../column-names';
import { joinWith, listAnswers, quote, quoteValue, showDate } from './issue-text';
import type { IssueTexts } from './issue-text';
import { READING_EN } from './reading-en';

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
  ...READING_EN,
  'unknown-indicator': ({ found, nearest, isMost }) => ({
    title: 'unknown indicator',
    found: found === '' ? 'blank code' : quote(found),
    allowed: 'a code of the instrument',
    advice:
      isMost === true
        ? 'Most codes are unknown: if this is another instrument, write a sheet Instrumen'
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
  'na-without-reason': ({ indicator, found }) => ({
    title: `TB for ${indicator} without a reason`,
    found: found === '' ? 'no reason' : `${quote(found)}, which is no reason`,
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
  'unit-name-variant': ({ found, other, first, of, isSame }) => ({
    title: isSame
      ? `another spelling of the ${of} name, which counts as the same`
      : `the ${of} name resembles another ${of}`,
    found: quote(found),
    allowed: `${quote(other)} as in ${first}${isSame ? '' : `, if it is the same ${of}`}`,
    advice: isSame ? 'Use one spelling' : `Use one spelling, so that it does not count as two ${of}s`,
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
  return columnNameIn(key, 'en');
}
