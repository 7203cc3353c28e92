import type { FileProblemCode, FileProblemDetail } from '../core/file-problem';

/** Why a file cannot be read or written: the only error of this folder. The sentence for it is in `text`. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly detail: FileProblemDetail;

  constructor(detail: FileProblemDetail, cause?: unknown) {
    super(detail.code, cause === undefined ? undefined : { cause });
    this.detail = detail;
  }

  get code(): FileProblemCode {
    return this.detail.code;
  }
}
