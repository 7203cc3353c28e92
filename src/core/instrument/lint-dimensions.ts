import type { Report } from './fault';
import type { Dimension, Indicator, Instrument, Rules } from './types';

/** Dimension weights are whole numbers that make up the stated total exactly; an edition without dimensions has none. */
export function lintDimensions(dimensions: readonly Dimension[], report: Report): void {
  lintCodes(dimensions, 'dimensions', report);
  dimensions.forEach(({ weight }, i) => lintWeight(weight.value, `dimensions[${i}].weight.value`, report));
}

export function lintWeightTotal(dimensions: readonly Dimension[], rules: Rules, report: Report): void {
  const sum = dimensions.reduce((total, { weight }) => total + weight.value, 0);
  const total = rules.weightTotal;
  if (dimensions.length > 0 && sum !== total) report('weights-do-not-sum', 'dimensions', { sum, total });
}

export function lintIndicators(indicators: readonly Indicator[], report: Report): void {
  lintCodes(indicators, 'indicators', report);
  indicators.forEach(({ weight, respondents }, i) => {
    lintWeight(weight.value, `indicators[${i}].weight.value`, report);
    const count = respondents.value.count;
    if (count !== null && count <= 0) {
      report('not-positive', `indicators[${i}].respondents.value.count`, { found: count });
    }
  });
}

/** Every indicator belongs to a known dimension, and every dimension has something to be scored by. */
export function lintMembership(
  dimensions: readonly Dimension[],
  indicators: readonly Indicator[],
  report: Report,
): void {
  const known = dimensions.map(({ code }) => code);
  indicators.forEach(({ dimension }, i) => {
    if (!known.includes(dimension)) {
      report('unknown-dimension', `indicators[${i}].dimension`, { found: dimension, known });
    }
  });
  known.forEach((dimension, i) => {
    const members = indicators.filter((indicator) => indicator.dimension === dimension);
    if (members.length === 0) report('dimension-without-indicators', `dimensions[${i}]`, { dimension });
    else if (members.every(({ weight }) => weight.value === 0)) {
      report('dimension-weights-zero', `dimensions[${i}]`, { dimension });
    }
  });
}

/** Every indicator is answered on a known scale, and asks for evidence at a level that scale has. */
export function lintScaleUse(indicators: readonly Indicator[], scales: Instrument['scales'], report: Report): void {
  indicators.forEach(({ scale, evidenceFrom }, i) => {
    const used = Object.hasOwn(scales, scale) ? scales[scale] : undefined;
    if (used === undefined) {
      report('unknown-scale', `indicators[${i}].scale`, { found: scale, known: Object.keys(scales) });
    } else if (evidenceFrom.value !== null && (evidenceFrom.value < 0 || evidenceFrom.value > used.max)) {
      report('evidence-above-scale', `indicators[${i}].evidenceFrom.value`, {
        found: evidenceFrom.value,
        max: used.max,
      });
    }
  });
}

function lintCodes(items: readonly { readonly code: string }[], list: string, report: Report): void {
  const seen = new Map<string, string>();
  items.forEach(({ code }, i) => {
    const key = code.trim().toUpperCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, `${list}[${i}].code`);
    else report('duplicate-code', `${list}[${i}].code`, { found: code, first });
  });
}

function lintWeight(found: number, path: string, report: Report): void {
  if (found < 0) report('negative-weight', path, { found });
  else if (!Number.isSafeInteger(found)) report('fractional-weight', path, { found });
}
