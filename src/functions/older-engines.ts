/**
 * What the engine uses of newer JavaScript than ES2019, where the runtime of an older Office lacks it. Loaded before the rest:
 * `@noble/hashes` asks for `Object.hasOwn` while it loads, and without it no function at all would be there.
 */
type Builtins = Readonly<Record<string, unknown>>;

function provide(target: object, methods: Builtins): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

provide(Object, {
  hasOwn: (target: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(target, name),
});
provide(Array.prototype, { at });
provide(String.prototype, {
  at,
  replaceAll(this: string, from: string, to: string): string {
    return this.split(from).join(to);
  },
});
