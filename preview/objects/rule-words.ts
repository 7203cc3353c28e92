/** Comparisons as Office.js names them, in conditional formats and in validation, and as the grid does. */
export const COMPARISONS: Readonly<Record<string, string>> = {
  Between: 'isBetween',
  NotBetween: 'isNotBetween',
  EqualTo: 'isEqual',
  NotEqualTo: 'isNotEqual',
  GreaterThan: 'isGreaterThan',
  LessThan: 'isLessThan',
  GreaterThanOrEqual: 'isGreaterOrEqualTo',
  LessThanOrEqual: 'isLessOrEqualTo',
};

/** Validation writes "...OrEqualTo". */
export const VALIDATION_COMPARISONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(COMPARISONS).filter(([name]) => !name.endsWith('OrEqual'))),
  GreaterThanOrEqualTo: 'isGreaterOrEqualTo',
  LessThanOrEqualTo: 'isLessOrEqualTo',
};

/** `="abc"` -> `abc`; `=3` stays a formula without the sign; numbers become text. */
export const plainValue = (value: unknown): string | undefined =>
  value === undefined || value === null
    ? undefined
    : String(value)
        .replace(/^="([^"]*)"$/, '$1')
        .replace(/^=(-?\d+(\.\d+)?)$/, '$1');
