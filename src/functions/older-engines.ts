/**
 * What the engine uses of newer JavaScript than ES2016, where the runtime of an older Office lacks it. Loaded before the rest:
 * `@noble/hashes` asks for `Object.hasOwn` while it loads, and without it no function at all would be there.
 */
type Builtins = Readonly<Record<string, unknown>>;

/** What was lacking and is provided here. */
export const PROVIDED: string[] = [];

function provide(target: object, methods: Builtins): void {
  for (const name of Object.keys(methods)) {
    const value = methods[name];
    if (name in target) continue;
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
    PROVIDED.push(name);
  }
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

/** The own enumerable properties, each as `read` gives it. */
function listed<T>(read: (key: string, value: unknown) => T): (target: object) => T[] {
  return (target) => Object.keys(target).map((key) => read(key, (target as Builtins)[key]));
}

function fromEntries(entries: Iterable<readonly [PropertyKey, unknown]>): object {
  const made = {};
  for (const [key, value] of entries) {
    Object.defineProperty(made, key, { value, configurable: true, enumerable: true, writable: true });
  }
  return made;
}

function flat(this: readonly unknown[], depth = 1): unknown[] {
  return this.reduce<unknown[]>((all, each) => {
    if (Array.isArray(each) && depth > 0) for (const one of flat.call(each, depth - 1)) all.push(one);
    else all.push(each);
    return all;
  }, []);
}

function flatMap(this: readonly unknown[], work: (value: unknown, at: number, all: readonly unknown[]) => unknown) {
  return flat.call(this.map((value, at) => work(value, at, this)));
}

/** What stands before or after a text so that it has `length` letters. */
function filling(text: string, length: number, filler: string): string {
  const lacking = length - text.length;
  return lacking <= 0 || filler === '' ? '' : filler.repeat(Math.ceil(lacking / filler.length)).slice(0, lacking);
}

/** All matches of a pattern that has the flag `g`; its own place is left as it is. */
function matchAll(this: string, pattern: RegExp): RegExpExecArray[] {
  const own = new RegExp(pattern.source, pattern.flags);
  const found: RegExpExecArray[] = [];
  for (let match = own.exec(this); match !== null; match = own.exec(this)) {
    found.push(match);
    if (match[0] === '') own.lastIndex++;
  }
  return found;
}

provide(Object, {
  hasOwn: (target: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(target, name),
  entries: listed((key, value) => [key, value]),
  values: listed((_key, value) => value),
  fromEntries,
});
provide(Array.prototype, { at, flat, flatMap });
provide(String.prototype, {
  at,
  matchAll,
  padStart(this: string, length: number, filler = ' '): string {
    return filling(this, length, filler) + this;
  },
  padEnd(this: string, length: number, filler = ' '): string {
    return this + filling(this, length, filler);
  },
  replaceAll(this: string, from: string, to: string): string {
    return this.split(from).join(to);
  },
  trimStart(this: string): string {
    return this.replace(/^\s+/, '');
  },
  trimEnd(this: string): string {
    return this.replace(/\s+$/, '');
  },
});
