import type { CellValue } from '../core/grid';

export const GENERAL = 'General';
export const TEXT = '@';

/**
 * What has to be typed to get the content. Text that Excel would read as a number, date or formula ("3,5", "=a") gets
 * its apostrophe, which needs no permission to change formats; plain words and cells of text format need none.
 */
export function asTyped(content: CellValue, format: string): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'object') return content.error;
  if (typeof content === 'number' && !Number.isFinite(content)) return '#NUM!';
  if (typeof content !== 'string' || content === '' || format === TEXT) return content;
  const isPlain = /^\p{L}/u.test(content) && !/\d/.test(content) && !/^(true|false|benar|salah)$/i.test(content);
  return isPlain ? content : `'${content}`;
}
