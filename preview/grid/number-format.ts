const LOCALE_TAG = /\[\$([^\]-]*)-[0-9A-F]+\]/gi;
const COLOUR = /\[(Red|Blue|Green|Black|Yellow|White|Cyan|Magenta)\]/gi;

/**
 * The part of an Excel number format the grid can show: without locale tags (`[$Rp-421]` -> `[$Rp]`), padding (`_x`),
 * fill (`*x`) and colours. `canShow` tells whether the grid accepts it; otherwise "" (General), and the caller keeps the original.
 */
export function displayFormat(format: string, canShow: (format: string) => boolean): string {
  if (format === 'General') return '';
  const shown = format
    .replace(LOCALE_TAG, (_all, symbol: string) => (symbol ? `[$${symbol}]` : ''))
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(COLOUR, '');
  return shown === '' || canShow(shown) ? shown : '';
}
