import path from 'node:path';
import { caseNames, expectedOf, outputOf, readCase } from './golden';

const NAMES = caseNames(__dirname);

it('has cases', () => {
  expect(NAMES.length).toBeGreaterThan(25);
});

describe.each(NAMES)('%s', (name) => {
  const folder = path.join(__dirname, name);
  const input = readCase(folder);
  const actual = outputOf(input);

  it(`gives what was recorded: ${input.title}`, () => {
    expect(actual).toEqual(expectedOf(folder, actual));
  });

  it('gives the scores worked out by hand', () => {
    expect(input.why.join('')).not.toBe('');
    const units = (actual.unit ?? []).map(({ nama, nilai }) => [nama, nilai]);
    expect({ institution: actual.instansi?.nilai ?? null, units }).toEqual({
      institution: input.byHand.institution,
      units: Object.entries(input.byHand.units),
    });
  });
});
