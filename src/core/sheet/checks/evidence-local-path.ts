import { eachEvidence } from '../evidence';
import type { Check } from '../check';
import { issueAt } from '../place';

const LOCAL_PATH = /(?:^|[\s"'(;,|])(?:[a-z]:[\\/]|\\\\[^\\\s]|file:|~\/|\/(?:users|home|volumes|mnt)\/)/i;

/** Evidence that lies on somebody's own computer: others cannot open it, and the path names a person. */
export const evidenceLocalPath: Check = (table, instrument, { issues }) => {
  eachEvidence(table, instrument, isLocalPath, (found, place) => {
    issues.push(issueAt('evidence-local-path', 'cek', place, { found }));
  });
};

function isLocalPath(text: string): boolean {
  return (text.includes('\\') || text.includes(':') || text.includes('/')) && LOCAL_PATH.test(text);
}
