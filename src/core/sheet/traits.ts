import { CHECKS } from './checks';
import { EDITION_MIXED } from './edition-mixed';
import { HEADER_MISSING } from './header-missing';
import type { IssueCode } from './issue';

const ABOUT: Readonly<Record<IssueCode, 'form' | 'data'>> = Object.assign(
  {},
  ...[...CHECKS.map(({ about }) => about), EDITION_MIXED, HEADER_MISSING],
);

/** Whether an issue is about the form of a sheet, which is lost when only the data goes on. */
export function isOfTheForm(code: IssueCode): boolean {
  return ABOUT[code] === 'form';
}
