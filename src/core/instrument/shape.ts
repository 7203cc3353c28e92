import {
  anyText,
  filledText,
  finite,
  flag,
  listOf,
  nullable,
  objectOf,
  oneOf,
  recordOf,
  whole,
  type Check,
} from './check';
import type {
  CooperationAspect,
  FigureStatus,
  InstitutionKind,
  InstitutionRule,
  NotApplicablePolicy,
  Technique,
  Zone,
} from './types';

export const STATUSES: readonly FigureStatus[] = ['official', 'reported', 'inferred', 'default'];
export const ZONES: readonly Zone[] = ['merah', 'kuning', 'hijau'];
export const TECHNIQUES: readonly Technique[] = ['wawancara', 'observasi', 'dokumen', 'survei'];
export const ASPECTS: readonly CooperationAspect[] = [
  'sumber-daya-manusia',
  'pertukaran-data',
  'pencegahan-maladministrasi',
];
export const INSTITUTION_RULES: readonly InstitutionRule[] = [
  'mean-of-rounded-units',
  'mean-of-exact-units',
  'product-weighted',
];
export const NOT_APPLICABLE_POLICIES: readonly NotApplicablePolicy[] = ['exclude', 'zero', 'refuse'];
export const INSTITUTION_KINDS: readonly InstitutionKind[] = ['kementerian-lembaga', 'pemda', 'kantah', 'polres'];

const origin = { status: oneOf(STATUSES), source: filledText };
const figure = (value: Check): Check => objectOf({ value, ...origin });
const localText = objectOf({ id: filledText, en: filledText });
const word = nullable(filledText);

const band = objectOf({
  min: finite,
  max: finite,
  zone: oneOf(ZONES),
  category: word,
  opinion: word,
  predicate: word,
  ...origin,
});

const numberScale = objectOf({ kind: oneOf(['number', 'percent']), max: finite, ...origin });
const choiceScale = objectOf({
  kind: oneOf(['choice']),
  max: finite,
  options: listOf(objectOf({ answer: filledText, also: listOf(filledText), points: finite })),
  ...origin,
});
const scale: Check = (value, path, report) => {
  const isChoice = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'choice';
  return (isChoice ? choiceScale : numberScale)(value, path, report);
};

const indicator = objectOf({
  code: filledText,
  dimension: filledText,
  name: localText,
  variable: localText,
  technique: figure(oneOf(TECHNIQUES)),
  respondents: figure(objectOf({ count: nullable(whole), who: localText })),
  perProduct: flag,
  weight: figure(finite),
  scale: filledText,
  evidenceFrom: figure(nullable(finite)),
  maladministration: figure(filledText),
  aspect: figure(oneOf(ASPECTS)),
  ...origin,
});

const rules = objectOf({
  maximum: figure(whole),
  weightTotal: whole,
  bandDecimals: figure(oneOf([0, 2])),
  institution: figure(oneOf(INSTITUTION_RULES)),
  notApplicable: figure(oneOf(NOT_APPLICABLE_POLICIES)),
  completenessThreshold: figure(whole),
  products: figure(
    listOf(objectOf({ kind: oneOf(INSTITUTION_KINDS), per: oneOf(['unit', 'institution']), count: whole })),
  ),
  window: figure(nullable(objectOf({ from: filledText, to: filledText }))),
  opinionSuffix: figure(word),
});

/** The shape of each part of an instrument: what `types.ts` says, checked at run time. */
export const SHAPE = {
  id: anyText,
  edition: filledText,
  version: anyText,
  title: localText,
  caveats: listOf(localText),
  rules,
  bands: listOf(band),
  undecided: listOf(objectOf({ min: finite, max: finite, note: localText })),
  scales: recordOf(scale),
  dimensions: listOf(objectOf({ code: filledText, name: localText, weight: figure(finite) })),
  indicators: listOf(indicator),
};
