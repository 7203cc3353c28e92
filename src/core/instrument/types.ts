/**
 * How sure a figure is: read in a text of the Ombudsman, read in another cited text,
 * concluded from such texts, or chosen by this product ("bukan bobot resmi Ombudsman").
 */
export type FigureStatus = 'official' | 'reported' | 'inferred' | 'default';

/** Status and source key (see `instruments/sources.json`) of a figure. */
export interface Origin {
  readonly status: FigureStatus;
  readonly source: string;
}

export interface Figure<T> extends Origin {
  readonly value: T;
}

export interface LocalText {
  readonly id: string;
  readonly en: string;
}

export type Zone = 'hijau' | 'kuning' | 'merah';

/** Score limits in hundredths, both ends included; the score is rounded before it is banded. */
export interface Band extends Origin {
  readonly min: number;
  readonly max: number;
  readonly zone: Zone;
  /** Letter A-E; null in editions that publish none. */
  readonly category: string | null;
  /** Opinion in Indonesian as published, for example "Kualitas Tinggi"; null in editions that publish none. */
  readonly opinion: string | null;
  /** Unit predicate (2025: "Sangat Baik"); null in editions that publish none. */
  readonly predicate: string | null;
}

export interface NumberScale extends Origin {
  readonly kind: 'number' | 'percent';
  /** Answers run from 0 to `max` (a percent scale: 100). */
  readonly max: number;
}

export interface ChoiceScale extends Origin {
  readonly kind: 'choice';
  readonly options: readonly ScaleOption[];
  /** Points of a full answer. */
  readonly max: number;
}

export interface ScaleOption {
  readonly answer: string;
  /** Other spellings that mean the same, compared without case and repeated spaces. */
  readonly also: readonly string[];
  readonly points: number;
}

export type Scale = NumberScale | ChoiceScale;

export interface Dimension {
  readonly code: string;
  readonly name: LocalText;
  /** Integer share of `rules.weightTotal`. */
  readonly weight: Figure<number>;
}

export type Technique = 'wawancara' | 'observasi' | 'dokumen' | 'survei';
export type CooperationAspect = 'sumber-daya-manusia' | 'pertukaran-data' | 'pencegahan-maladministrasi';

export interface Indicator extends Origin {
  readonly code: string;
  /** Code of its dimension. */
  readonly dimension: string;
  readonly name: LocalText;
  readonly variable: LocalText;
  readonly technique: Figure<Technique>;
  /** Who answers, for example "atasan, pengelola layanan, pengelola pengaduan, petugas depan". */
  readonly respondents: Figure<{ readonly count: number | null; readonly who: LocalText }>;
  /** Whether it is observed once for each product of the unit. */
  readonly perProduct: boolean;
  /** Positive integer (0 switches the indicator off), relative to the other indicators of the dimension. */
  readonly weight: Figure<number>;
  /** Key in `Instrument.scales`. */
  readonly scale: string;
  /** Evidence must be named from this level on; null: never asked. */
  readonly evidenceFrom: Figure<number | null>;
  /** Form of maladministration it guards against. */
  readonly maladministration: Figure<string>;
  readonly aspect: Figure<CooperationAspect>;
}

export type InstitutionRule = 'mean-of-rounded-units' | 'mean-of-exact-units' | 'product-weighted';
export type NotApplicablePolicy = 'exclude' | 'zero' | 'refuse';
export type InstitutionKind = 'kementerian-lembaga' | 'pemda' | 'kantah' | 'polres';

export interface ProductCount {
  readonly kind: InstitutionKind;
  readonly per: 'unit' | 'institution';
  readonly count: number;
}

export interface Rules {
  /** Highest score of the scale, in points: 100, or 110 for the vertical offices of 2015-2019. */
  readonly maximum: Figure<number>;
  /** What the dimension weights add up to, exactly. */
  readonly weightTotal: number;
  /** Decimals kept when the score is compared with the bands: 2, or 0 in 2015-2019. */
  readonly bandDecimals: Figure<0 | 2>;
  readonly institution: Figure<InstitutionRule>;
  readonly notApplicable: Figure<NotApplicablePolicy>;
  /** Completeness, in ten-thousandths, below which a result is provisional. */
  readonly completenessThreshold: Figure<number>;
  /** Expected products by kind of institution. */
  readonly products: Figure<readonly ProductCount[]>;
  /** First and last day of the field work (ISO dates); null where unknown. */
  readonly window: Figure<{ readonly from: string; readonly to: string } | null>;
  /** Words added to the opinion when the Ombudsman's products were followed up; null where there are none. */
  readonly opinionSuffix: Figure<string | null>;
}

/** One edition of the assessment in one version. Editions with no dimensions only classify published scores. */
export interface Instrument {
  readonly id: string;
  readonly edition: string;
  readonly version: string;
  readonly title: LocalText;
  /** Sentences a reader of any result must see, for example about default weights. */
  readonly caveats: readonly LocalText[];
  readonly rules: Rules;
  /** Ascending. */
  readonly bands: readonly Band[];
  /** Score ranges (hundredths) whose published results contradict each other. */
  readonly undecided: readonly { readonly min: number; readonly max: number; readonly note: LocalText }[];
  readonly scales: Readonly<Record<string, Scale>>;
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
}
