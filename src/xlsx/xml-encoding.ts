import { FileProblem } from './file-problem';

type Decode = (bytes: Uint8Array, isLast: boolean) => string;

/** Names that an XML declaration may give to each encoding that we read. ASCII is part of UTF-8. */
const NAMES: Readonly<Record<string, RegExp>> = {
  'utf-8': /^(utf-?8|us-ascii|ascii)$/i,
  'utf-16le': /^(utf-16(le)?|ucs-2)$/i,
  'utf-16be': /^(utf-16(be)?|ucs-2)$/i,
};
const DECLARED = /^<\?xml\s[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([^"']{0,40})["']/;

/**
 * The decoder for a part that begins with these bytes: UTF-8, or UTF-16 with its byte order mark (XML 1.0, 4.3.3).
 * Throws FileProblem `xml-encoding` for any other, `xml-damaged` where the bytes are not in the encoding.
 */
export function decoderFor(start: Uint8Array, part: string): Decode {
  const [first = 0, second = 0] = start;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  if (!little && !big && start.length >= 2 && (first === 0 || second === 0)) throw unknown(part, 'UTF-16, UTF-32');
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isStart = true;
  return (bytes, isLast) => {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: !isLast });
    } catch (error) {
      throw new FileProblem({ code: 'xml-damaged', data: { part } }, error);
    }
    if (isStart) {
      const declared = DECLARED.exec(text)?.[1];
      if (declared !== undefined && !NAMES[encoding]!.test(declared)) throw unknown(part, declared);
    }
    isStart = false;
    return text;
  };
}

function unknown(part: string, encoding: string): FileProblem {
  return new FileProblem({ code: 'xml-encoding', data: { part, encoding } });
}
