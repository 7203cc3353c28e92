/**
 * Versions of Office.js's Excel API that first have what we use. Source: Office.js documentation,
 * "Excel JavaScript API requirement sets".
 */
const SINCE = {
  textRules: '1.6',
  tabColor: '1.7',
  chartSeries: '1.7',
  /** How a line chart shows blanks, and where its labels stand. */
  chartBlanks: '1.8',
  validation: '1.8',
  gridlines: '1.8',
  newWorkbook: '1.8',
  pageLayout: '1.9',
  rowProperties: '1.9',
  selectedRanges: '1.9',
  /** Sizes of rows and columns, to put a sheet back as it was. */
  writingAgain: '1.9',
  decimalMark: '1.11',
  spill: '1.12',
  tableResize: '1.13',
  sheetEvents: '1.17',
} as const;

/** Whether this Excel can do it. Decoration that it cannot do is left out; content never is. */
export function can(what: keyof typeof SINCE): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', SINCE[what]);
}
