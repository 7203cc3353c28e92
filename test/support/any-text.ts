import fc, { type Arbitrary } from 'fast-check';

/** Every code point but halves of a pair. fast-check's own unit 'binary' lists all of them first, which takes seconds. */
const codePoint = fc.oneof(
  { arbitrary: fc.integer({ min: 0x20, max: 0x7e }), weight: 2 },
  fc.integer({ min: 0, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

/** Well-formed text of any characters; lengths are counted in code points. */
export const anyText = (lengths: { minLength?: number; maxLength?: number } = {}): Arbitrary<string> =>
  fc.array(codePoint, lengths).map((points) => String.fromCodePoint(...points));
