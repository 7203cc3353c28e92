import { tidied } from '../core/names';
import type { WorkbookPlan } from '../core/report/plan';
import { certificateSheet } from '../core/report/certificate/certificate-sheet';
import { saysSimulated } from '../core/report/recap/simulated';
import { CERTIFICATE_STYLES } from '../core/report/certificate/styles';
import { formatHundredths } from '../core/number/format';
import type { Grid } from '../core/grid';
import { contentCode, seal } from '../core/seal/seal';
import type { CertificateProblem } from './certificate-problem';
import { CERTIFICATE_WORDS } from '../text/certificate';
import type { Language } from '../text/language';
import type { Assessment } from './assess';
import { isPublished } from './editions';
import { serialOfIso } from './exchange/iso-day';
import { checkSeal } from './seal-check';
import type { StoredSeal } from './seal-part';

export interface CertificateOptions {
  /** ISO day that the certificate bears. */
  readonly date: string;
  /** Name and office of the one who makes it official; null leaves it marked as a simulation. */
  readonly authority: string | null;
  /** Whether the Ombudsman's products were followed up, which adds words to the opinion of 2025. */
  readonly followUp: boolean;
  readonly language: Language;
  readonly engineVersion: string;
  /** The seal that the workbook carries; null where there is none. */
  readonly stored: StoredSeal | null;
  /** All sheets of the workbook: what shows the seal must be as it was sealed. */
  readonly grids: readonly Grid[];
}

export type CertificateOutcome =
  | { readonly ok: true; readonly plan: WorkbookPlan; readonly code: string; readonly codeOf: 'seal' | 'content' }
  | { readonly ok: false; readonly problem: CertificateProblem };

const LONGEST_AUTHORITY = 80;

/**
 * The certificate of a final result that was scored with blank cells refused, with the code of the seal that the workbook
 * carries, or else of its content. There is none for a provisional result, no official one of simulated data, and none where
 * the seal no longer fits: its code would be refused.
 */
export function certificatePlan(assessment: Assessment, options: CertificateOptions): CertificateOutcome {
  const { table, instrument, result } = assessment;
  const { language, engineVersion, stored, grids } = options;
  const authority = options.authority === null ? null : tidied(options.authority);
  const institution = tidied(table.info.institution ?? '');
  if (serialOfIso(options.date) === null) return failed({ code: 'certificate-date', data: { found: options.date } });
  if (authority === '') return failed({ code: 'certificate-no-authority', data: {} });
  if (authority !== null && authority.length > LONGEST_AUTHORITY) {
    const data = { length: authority.length, limit: LONGEST_AUTHORITY };
    return failed({ code: 'certificate-authority-long', data });
  }
  if (result.blank !== 'refuse') return failed({ code: 'certificate-blank-policy', data: {} });
  const sealed = seal(table, instrument, result, engineVersion);
  const { outcome, band } = result.institution;
  if (!sealed.ok || !outcome.scored) {
    const provisional = !sealed.ok && sealed.reason === 'provisional';
    const data = { units: sealed.ok ? [] : sealed.units };
    return failed({ code: provisional ? 'certificate-provisional' : 'certificate-not-scored', data });
  }
  if (band === null) {
    const data = { score: formatHundredths(outcome.hundredths, language) };
    return failed({ code: 'certificate-no-band', data });
  }
  if (institution === '') return failed({ code: 'certificate-no-institution', data: {} });
  if (authority !== null && saysSimulated(table)) return failed({ code: 'certificate-simulated', data: {} });
  if (stored !== null && checkSeal(stored, null, assessment, grids, engineVersion).verdict !== 'sesuai') {
    return failed({ code: 'certificate-seal-stale', data: { code: stored.record.code } });
  }
  const code = stored?.record.code ?? contentCode(sealed.record.content);
  const codeOf = stored === null ? 'content' : 'seal';
  const words = CERTIFICATE_WORDS[language];
  const sheet = certificateSheet({
    institution,
    instrument,
    ownInstrument: !isPublished(instrument),
    units: result.units.length,
    overrides: result.institution.overrides,
    simulated: saysSimulated(table),
    hundredths: outcome.hundredths,
    band,
    followUp: options.followUp,
    date: options.date,
    authority,
    code,
    codeOf,
    engine: engineVersion,
    words,
  });
  const title = `${words.subtitle}, ${words.edition(instrument.edition)}`;
  return { ok: true, code, codeOf, plan: { title, styles: CERTIFICATE_STYLES, sheets: [sheet] } };
}

function failed(problem: CertificateProblem): CertificateOutcome {
  return { ok: false, problem };
}
