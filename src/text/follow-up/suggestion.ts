import type { Indicator } from '../../core/instrument/types';
import type { MaladministrationForm } from '../../core/report/follow-up/terms';
import type { Language } from '../language';
import { ACTION_FOR_FORM, ACTION_FOR_INDICATOR, ACTION_OTHERWISE } from './actions';

/** The action of an indicator: by its name, else by the form of maladministration it guards against. */
export function suggestion({ name, maladministration }: Indicator, language: Language): string {
  if (Object.hasOwn(ACTION_FOR_INDICATOR, name.id)) return ACTION_FOR_INDICATOR[name.id]![language];
  const form = maladministration.value.trim().toLowerCase();
  const known = Object.hasOwn(ACTION_FOR_FORM, form);
  return (known ? ACTION_FOR_FORM[form as MaladministrationForm] : ACTION_OTHERWISE)[language];
}

/** Names in a sentence; the sheet's own columns name them all. */
export function someNames(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, 3).map((name) => `"${name}"`);
  return `${shown.join(', ')}${names.length > shown.length ? more(names.length - shown.length) : ''}`;
}
