import type { FigureStatus, LocalText, Zone } from '../../instrument/types';

/** Everything a certificate says, in one language. */
export interface CertificateWords {
  readonly language: keyof LocalText;
  readonly title: string;
  readonly subtitle: string;
  readonly edition: (edition: string) => string;
  /** Stands over a certificate that nobody has made official, and at the foot of its page. */
  readonly mark: string;
  readonly states: string;
  readonly score: string;
  readonly category: string;
  readonly zone: string;
  readonly opinion: string;
  readonly zones: Readonly<Record<Zone, string>>;
  readonly basis: (units: number, instrument: string, version: string) => string;
  readonly notes: {
    readonly simulated: string;
    readonly unofficialWeights: string;
    readonly ownInstrument: string;
    readonly overrides: (count: number) => string;
    readonly unprovenBand: (status: FigureStatus) => string;
  };
  readonly date: string;
  /** "2026-11-24" as people write it. */
  readonly day: (iso: string) => string;
  readonly authority: string;
  readonly computedWith: string;
  readonly code: Readonly<Record<'seal' | 'content', string>>;
  readonly sealCheck: string;
}
