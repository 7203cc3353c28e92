import { eachEvidence } from '../evidence';
import type { Check } from '../check';
import { issueAt } from '../place';

const MAIL_ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,250}\.\p{L}{2,}/u;

/** A mail address in the evidence is personal data that should not be shared unseen. */
export const evidenceMailAddress: Check = (table, instrument, { issues }) => {
  eachEvidence(table, instrument, hasMailAddress, (found, place) => {
    issues.push(issueAt('evidence-mail-address', 'cek', place, { found }));
  });
};

function hasMailAddress(text: string): boolean {
  return text.includes('@') && MAIL_ADDRESS.test(text);
}
