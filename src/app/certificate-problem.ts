import type { Facts } from '../core/fact';

/** What stands in the way of a certificate. Data only; the sentences stand in text/certificate. */
export interface CertificateProblemData {
  'certificate-provisional': { readonly units: readonly string[] };
  'certificate-not-scored': { readonly units: readonly string[] };
  'certificate-blank-policy': Record<string, never>;
  'certificate-no-institution': Record<string, never>;
  'certificate-no-band': { readonly score: string };
  'certificate-seal-stale': { readonly code: string };
  'certificate-no-authority': Record<string, never>;
  'certificate-authority-long': { readonly length: number; readonly limit: number };
  'certificate-simulated': Record<string, never>;
  'certificate-date': { readonly found: string };
}

export type CertificateProblem = Facts<CertificateProblemData>;
