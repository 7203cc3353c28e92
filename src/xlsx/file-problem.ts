import type { FileProblemCode, FileProblemDetail } from '../core/file-problem';

/** Letters of a name or value of the file that a sentence quotes. */
const QUOTED = 120;

/**
 * Why a file cannot be read or written: the only error of this folder. The sentence for it is in `text`. What it quotes
 * from the file is cut to what a sentence bears, and has no control characters.
 */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly detail: FileProblemDetail;

  constructor(detail: FileProblemDetail, cause?: unknown) {
    super(detail.code, cause === undefined ? undefined : { cause });
    const data = Object.entries(detail.data).map(([key, value]) => [
      key,
      typeof value === 'string' ? quoted(value) : value,
    ]);
    // Strings stay strings and nothing else changes.
    this.detail = { code: detail.code, data: Object.fromEntries(data) } as FileProblemDetail;
  }

  get code(): FileProblemCode {
    return this.detail.code;
  }
}

function quoted(text: string): string {
  const short = text.length > QUOTED ? `${text.slice(0, QUOTED)}...` : text;
  // eslint-disable-next-line no-control-regex -- control characters are what is being taken out
  return short.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd');
}
