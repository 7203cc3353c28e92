import { cellAddress } from '../core/address';
import { formatNumber } from '../core/number/format';
import type { Issue, Severity } from '../core/sheet/issue';
import { ISSUES_EN } from './issues/en';
import { ISSUES_ID } from './issues/id';
import type { IssueText, IssueTexts } from './issues/issue-text';
import type { Language } from './language';
import { tell } from './tell';

export const ISSUE_TEXTS: Readonly<Record<Language, IssueTexts>> = { id: ISSUES_ID, en: ISSUES_EN };

export const SEVERITY_LABELS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  id: { wajib: 'Wajib', cek: 'Cek', saran: 'Saran' },
  en: { wajib: 'Required', cek: 'Check', saran: 'Advice' },
};

const FOUND_AND_ALLOWED: Readonly<Record<Language, readonly [found: string, allowed: string]>> = {
  id: ['ditemukan', 'seharusnya'],
  en: ['found', 'expected'],
};

/** What an issue says that stands for further ones. */
const MORE: Readonly<Record<Language, (count: number) => string>> = {
  id: (count) => `dan ${formatNumber(count, 'id')} lagi yang sejenis`,
  en: (count) => `and ${formatNumber(count, 'en')} more of the kind`,
};

/** A finding in words. `message` is one sentence: where, what was found, what is allowed, what to do. */
export interface IssueDescription extends IssueText {
  readonly message: string;
  readonly severity: string;
  /** Sheet and cell, for example "Penilaian!F12"; the cell alone where the sheet has no name. */
  readonly place: string;
}

/** Puts an issue into words. `title`, `found`, `allowed` and `advice` are the same facts in pieces. */
export function describeIssue(issue: Issue, language: Language): IssueDescription {
  const { title, found: first, allowed, advice } = tell(ISSUE_TEXTS[language], issue);
  const found = issue.count === undefined ? first : `${first} ${MORE[language](issue.count - 1)}`;
  const cell = cellAddress(issue.row, issue.column);
  const place = issue.sheet === '' ? cell : `${issue.sheet}!${cell}`;
  const [foundWord, allowedWord] = FOUND_AND_ALLOWED[language];
  const todo = `${advice.charAt(0).toLowerCase()}${advice.slice(1)}`;
  return {
    message: `${place}: ${title}; ${foundWord} ${found}, ${allowedWord} ${allowed}; ${todo}.`,
    title: sentence(title),
    found,
    allowed,
    advice: `${advice}.`,
    severity: SEVERITY_LABELS[language][issue.severity],
    place,
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
