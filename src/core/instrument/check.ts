import type { Report } from './fault';

/** Reports what is wrong with the shape of a value; tells whether nothing was. */
export type Check = (value: unknown, path: string, report: Report) => boolean;

/** Names that reach an object's prototype in careless code. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function typed(expected: string, test: (value: unknown) => boolean): Check {
  return (value, path, report) => {
    if (test(value)) return true;
    report('wrong-type', path, { expected, found: typeName(value) });
    return false;
  };
}

export const anyText = typed('text', (value) => typeof value === 'string');
export const flag = typed('boolean', (value) => typeof value === 'boolean');
export const finite = typed('number', (value) => typeof value === 'number' && Number.isFinite(value));

export const filledText: Check = (value, path, report) => {
  if (!anyText(value, path, report)) return false;
  if ((value as string).trim() !== '') return true;
  report('empty-text', path, {});
  return false;
};

/** A whole number that a double holds exactly. */
export const whole: Check = (value, path, report) => {
  if (!finite(value, path, report)) return false;
  if (Number.isSafeInteger(value)) return true;
  report('not-whole', path, { found: value as number });
  return false;
};

export function nullable(check: Check): Check {
  return (value, path, report) => value === null || check(value, path, report);
}

export function oneOf(allowed: readonly (string | number)[]): Check {
  return (value, path, report) => {
    if (allowed.includes(value as string | number)) return true;
    report('not-an-option', path, { found: shown(value), allowed: allowed.map(String) });
    return false;
  };
}

export function listOf(item: Check): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report('wrong-type', path, { expected: 'list', found: typeName(value) });
      return false;
    }
    let sound = true;
    for (let i = 0; i < value.length; i++) sound = item(value[i], `${path}[${i}]`, report) && sound;
    return sound;
  };
}

/** An object with exactly these fields, all its own; the `optional` ones may be absent. */
export function objectOf(
  fields: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (value, path, report) => {
    if (!isObject(value, path, report)) return false;
    let sound = true;
    for (const [field, check] of Object.entries(fields)) {
      if (Object.hasOwn(value, field)) sound = check(value[field], at(path, field), report) && sound;
      else {
        report('missing-field', at(path, field), { field });
        sound = false;
      }
    }
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(fields, name)) continue;
      if (Object.hasOwn(optional, name)) {
        sound = optional[name]!(value[name], at(path, name), report) && sound;
        continue;
      }
      sound = false;
      if (FORBIDDEN.has(name)) report('forbidden-name', at(path, name), { name });
      else report('unknown-field', at(path, name), { field: name });
    }
    return sound;
  };
}

/** An object whose names are free, all its own. */
export function recordOf(item: Check): Check {
  return (value, path, report) => {
    if (!isObject(value, path, report)) return false;
    let sound = true;
    for (const [name, entry] of Object.entries(value)) {
      if (FORBIDDEN.has(name) || name.trim() === '') {
        report('forbidden-name', at(path, name), { name });
        sound = false;
      } else sound = item(entry, at(path, name), report) && sound;
    }
    return sound;
  };
}

function isObject(value: unknown, path: string, report: Report): value is Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true;
  report('wrong-type', path, { expected: 'object', found: typeName(value) });
  return false;
}

/** Path of a field: `rules.window`, or `scales["0-4"]` where the name is not a plain word. */
export function at(path: string, field: string): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(field)) return `${path}[${JSON.stringify(field)}]`;
  return path === '' ? field : `${path}.${field}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : typeName(value);
}
