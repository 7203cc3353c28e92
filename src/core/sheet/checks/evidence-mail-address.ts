import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** A mail address in the evidence is personal data that should not be shared unseen. */
export const evidenceMailAddress: Check = (table, instrument, { issues, evidence }) => {
  for (const { source, row, text, mailAddress } of evidence) {
    if (!mailAddress) continue;
    const place = placeOf(table, instrument, source, row, table.indicator[row]!, source.columns.evidence);
    issues.push(issueAt('evidence-mail-address', 'cek', place, { found: text }));
  }
};
