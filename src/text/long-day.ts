import { MONTHS } from '../core/months';
import type { Language } from './language';

/** "2023-08-17" -> "17 Agustus 2023" or "17 August 2023"; null for text that is no ISO day. */
export function longDay(iso: string, language: Language): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const names = MONTHS[Number(month) - 1];
  if (names === undefined) return null;
  const name = names[language === 'id' ? 0 : 1];
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
