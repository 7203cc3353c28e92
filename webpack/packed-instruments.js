const fs = require('node:fs');
const path = require('node:path');

/**
 * Loader that makes the published instruments small in functions.js, which every workbook loads. Editions repeat most
 * of each other's indicators, so each field is kept once for all editions: its distinct values, and which one stands in
 * which indicator. Unpacking gives the same objects as the files.
 *
 * `<edition>.json` becomes a reference into `lock.json?packed`, which holds them all.
 */
module.exports = function packedInstruments() {
  const directory = path.dirname(this.resourcePath);
  this.addContextDependency(directory);
  const files = fs.readdirSync(directory).filter((name) => /^kepatuhan-.*\.json$/.test(name));
  if (this.resourceQuery !== '?packed') {
    const index = files.indexOf(path.basename(this.resourcePath));
    return `import { instruments } from './lock.json?packed';\nexport default instruments[${index}];\n`;
  }
  for (const name of files) this.addDependency(path.join(directory, name));
  const instruments = files.map((name) => JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8')));
  return `const [parts, fields] = JSON.parse(${JSON.stringify(JSON.stringify(pack(instruments)))});
let first = 0;
export const instruments = parts.map((part) => {
  const indicators = Array.from({ length: part.indicators }, (_, at) =>
    Object.fromEntries(fields.map(([name, values, places]) => [name, values[places[first + at]]])));
  first += part.indicators;
  return Object.assign(part, { indicators });
});
`;
};

/** Instruments whose `indicators` is their number, and the fields of all indicators as [name, values, places]. */
function pack(instruments) {
  const indicators = instruments.flatMap((instrument) => instrument.indicators);
  const names = Object.keys(indicators[0]);
  for (const indicator of indicators) {
    if (Object.keys(indicator).join() !== names.join())
      throw new Error(`${indicator.code}: other fields than the rest`);
  }
  const fields = names.map((name) => {
    const places = new Map();
    const texts = indicators.map((indicator) => JSON.stringify(indicator[name]));
    for (const text of texts) if (!places.has(text)) places.set(text, places.size);
    return [name, [...places.keys()].map((text) => JSON.parse(text)), texts.map((text) => places.get(text))];
  });
  return [instruments.map((instrument) => ({ ...instrument, indicators: instrument.indicators.length })), fields];
}
