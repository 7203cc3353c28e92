import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** Evidence that lies on somebody's own computer: others cannot open it, and the path names a person. */
export const evidenceLocalPath: Check = (table, instrument, { issues, evidence }) => {
  for (const { source, row, text, localPath } of evidence) {
    if (!localPath) continue;
    const place = placeOf(table, instrument, source, row, table.indicator[row]!, source.columns.evidence);
    issues.push(issueAt('evidence-local-path', 'cek', place, { found: text }));
  }
};
