import type { AssessmentTable, TableSource } from './table';

/** An evidence cell that should not be shared unseen. */
export interface EvidenceFinding {
  readonly source: TableSource;
  /** Row of the table. */
  readonly row: number;
  readonly text: string;
  readonly localPath: boolean;
  readonly mailAddress: boolean;
}

/** Longer evidence is looked at no further, so that no cell can cost time. */
const LONGEST = 4000;

/** Most evidence is a link without anything around it, which is neither a local path nor a mail address. */
const PLAIN_LINK = /^https?:\/\/[^\s"'(;,|\\@]*$/i;
const LOCAL_PATH = /(?:^|[\s"'(;,|])(?:[a-z]:[\\/]|\\\\[^\\\s]|file:|~\/|\/(?:users|home|volumes|mnt)\/)/i;
const MAIL_ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,250}\.\p{L}{2,}/u;

/** The evidence cells, once per sheet row, that hold a path on somebody's own computer or a mail address. */
export function findTellingEvidence(table: AssessmentTable): EvidenceFinding[] {
  const findings: EvidenceFinding[] = [];
  for (const source of table.sources) {
    const { grid, columns } = source;
    if (columns.evidence < 0) continue;
    const at = columns.evidence - grid.left;
    let lastRow = -1;
    let lastClean = '';
    for (let row = source.start; row < source.end; row++) {
      const sheetRow = table.row[row]!;
      if (sheetRow === lastRow) continue;
      lastRow = sheetRow;
      const cell = grid.values[sheetRow - grid.top]?.[at];
      if (typeof cell !== 'string' || cell === lastClean) continue;
      const text = cell.length > LONGEST ? cell.slice(0, LONGEST) : cell;
      const plain = PLAIN_LINK.test(text);
      const [localPath, mailAddress] = [!plain && isLocalPath(text), !plain && hasMailAddress(text)];
      if (localPath || mailAddress) findings.push({ source, row, text: cell.trim(), localPath, mailAddress });
      else lastClean = cell;
    }
  }
  return findings;
}

function isLocalPath(text: string): boolean {
  return (text.includes('\\') || text.includes(':') || text.includes('/')) && LOCAL_PATH.test(text);
}

function hasMailAddress(text: string): boolean {
  return text.includes('@') && MAIL_ADDRESS.test(text);
}
