import type { Report } from './fault';
import type { Rules } from './types';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VERSION = /^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){0,2}$/;
const ISO_DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** An id is lower-case words joined by hyphens; a version is one to three whole numbers joined by dots. */
export function lintIdentity(id: unknown, version: unknown, report: Report): void {
  if (typeof id === 'string' && !ID.test(id)) report('bad-id', 'id', { found: id });
  if (typeof version === 'string' && !VERSION.test(version)) report('bad-version', 'version', { found: version });
}

export function lintRules(rules: Rules, report: Report): void {
  positive(rules.maximum.value, 'rules.maximum.value', report);
  positive(rules.weightTotal, 'rules.weightTotal', report);
  const threshold = rules.completenessThreshold.value;
  if (threshold < 0 || threshold > 10_000) {
    report('threshold-out-of-range', 'rules.completenessThreshold.value', { found: threshold, max: 10_000 });
  }
  lintProducts(rules, report);
  lintWindow(rules, report);
}

function lintProducts(rules: Rules, report: Report): void {
  const seen = new Map<string, string>();
  for (const [i, { kind, count }] of rules.products.value.entries()) {
    const path = `rules.products.value[${i}]`;
    positive(count, `${path}.count`, report);
    const first = seen.get(kind);
    if (first === undefined) seen.set(kind, path);
    else report('duplicate-products', `${path}.kind`, { kind, first });
  }
}

function lintWindow(rules: Rules, report: Report): void {
  const window = rules.window.value;
  if (window === null) return;
  const { from, to } = window;
  const fromIsDate = date(from, 'rules.window.value.from', report);
  const toIsDate = date(to, 'rules.window.value.to', report);
  if (fromIsDate && toIsDate && from > to) report('window-reversed', 'rules.window.value', { from, to });
}

function date(text: string, path: string, report: Report): boolean {
  if (isCalendarDay(text)) return true;
  report('bad-date', path, { found: text });
  return false;
}

function isCalendarDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (ISO_DATE.exec(text) ?? []).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

export function positive(found: number, path: string, report: Report): void {
  if (found <= 0) report('not-positive', path, { found });
}
