import type { Check } from './check';
import type { CHECKS } from './checks';
import type { EditionContradicts, EditionMixed } from './edition-mixed';
import type { HeaderMissing } from './header-missing';

export type { Severity } from './issue-at';

type FoundBy<T> = T extends Check<infer Found> ? Found : never;

/** An issue at a cell ("temuan"): what the checks find, and what is found while reading. */
export type Issue = FoundBy<(typeof CHECKS)[number]> | EditionContradicts | EditionMixed | HeaderMissing;

export type IssueCode = Issue['code'];

/** What the issues of each code carry beside their place. */
export type IssueData = { readonly [I in Issue as I['code']]: I['data'] };
