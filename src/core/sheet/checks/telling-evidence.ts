import { placeOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type TellingEvidence =
  /** Others cannot open what lies on somebody's own computer, and the path names a person. */
  | IssueOf<'evidence-local-path', { readonly found: string }>
  /** A mail address is personal data that should not be shared unseen. */
  | IssueOf<'evidence-mail-address', { readonly found: string }>;

/** Longer evidence is looked at no further, so that no cell can cost time. */
const LONGEST = 4000;

/** Most evidence is a link without anything around it, which is neither a local path nor a mail address. */
const PLAIN_LINK = /^https?:\/\/[^\s"'(;,|\\@]*$/i;
const LOCAL_PATH = /(?:^|[\s"'(;,|])(?:[a-z]:[\\/]|\\\\[^\\\s]|file:|~\/|\/(?:users|home|volumes|mnt)\/)/i;
const MAIL_ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,250}\.\p{L}{2,}/u;

/** Evidence that should not be shared unseen, looked at once per sheet row. */
export const tellingEvidence: Check<TellingEvidence> = {
  about: { 'evidence-local-path': 'data', 'evidence-mail-address': 'data' },
  find({ table, instrument }, raise) {
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
        if (!localPath && !mailAddress) {
          lastClean = cell;
          continue;
        }
        const place = placeOf(table, instrument, source, row, table.indicator[row]!, columns.evidence);
        if (localPath) raise(issueAt('evidence-local-path', 'cek', place, { found: cell.trim() }));
        if (mailAddress) raise(issueAt('evidence-mail-address', 'cek', place, { found: cell.trim() }));
      }
    }
  },
};

function isLocalPath(text: string): boolean {
  return (text.includes('\\') || text.includes(':') || text.includes('/')) && LOCAL_PATH.test(text);
}

function hasMailAddress(text: string): boolean {
  return text.includes('@') && MAIL_ADDRESS.test(text);
}
