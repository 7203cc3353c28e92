import type { Band } from '../../core/instrument/types';
import { LABELS } from '../../text/labels';
import type { Language } from '../../text/language';

/** The letter of a band; its zone in editions that publish no letters. */
export function bandName({ category, zone }: Band, language: Language): string {
  return category ?? LABELS[language].zone[zone];
}
