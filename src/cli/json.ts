import type { Assessment } from '../app/assess';
import { opinionOf } from '../core/scoring/band';
import type { Outcome, UnitResult } from '../core/scoring/result';
import { cellAddress } from '../core/address';
import type { Issue } from '../core/sheet/issue';
import { describeIssue } from '../text/issues';
import type { Language } from '../text/language';

/** 7939 -> 79.39; no score -> null. */
export function scoreNumber(outcome: Outcome): number | null {
  return outcome.scored ? outcome.hundredths / 100 : null;
}

function bandJson(assessment: Assessment, band: UnitResult['band'], followUp: boolean): object {
  return {
    zona: band?.zone ?? null,
    kategori: band?.category ?? null,
    opini: band === null ? null : opinionOf(band, assessment.instrument, followUp),
    ...(band?.predicate ? { predikat: band.predicate } : {}),
  };
}

/** The result of `nilai --json`. Scores are points with two decimals, completeness runs from 0 to 1. */
export function assessmentJson(
  assessment: Assessment,
  units: readonly UnitResult[],
  options: { readonly followUp: boolean; readonly language: Language },
): object {
  const { instrument, isEditionAssumed, result, table, issues } = assessment;
  const { institution } = result;
  return {
    instrumen: {
      ...{ id: instrument.id, versi: instrument.version, edisi: instrument.edition },
      ...(isEditionAssumed ? { edisiDiandaikan: true } : {}),
    },
    instansi: {
      ...(table.info.institution === null ? {} : { nama: table.info.institution }),
      nilai: scoreNumber(institution.outcome),
      ...bandJson(assessment, institution.band, options.followUp),
      status: result.status,
      kelengkapan: ratio(institution.completeness),
      ...overridesJson(institution),
    },
    unit: units.map((unit) => ({
      nama: unit.name,
      nilai: scoreNumber(unit.outcome),
      ...bandJson(assessment, unit.band, options.followUp),
      status: unit.status,
      kelengkapan: ratio(unit.completeness),
      ...overridesJson(unit),
      dimensi: unit.dimensions.map(({ code, points, percent }) => ({
        kode: code,
        poin: scoreNumber(points),
        persen: scoreNumber(percent),
      })),
    })),
    catatan: instrument.caveats.map((caveat) => caveat[options.language]),
    temuan: issues.map((issue) => issueJson(issue, options.language)),
  };
}

/** The field is there only where answers were overruled. */
function overridesJson({ overrides }: { readonly overrides: number }): object {
  return overrides === 0 ? {} : { koreksi: overrides };
}

export function issueJson(issue: Issue, language: Language): object {
  const text = describeIssue(issue, language);
  return {
    kode: issue.code,
    tingkat: issue.severity,
    lembar: issue.sheet,
    sel: cellAddress(issue.row, issue.column),
    unit: issue.unit,
    indikator: issue.indicator,
    ditemukan: text.found,
    seharusnya: text.allowed,
    saran: text.advice,
    pesan: text.message,
  };
}

function ratio({ filled, expected }: { readonly filled: number; readonly expected: number }): number {
  return expected === 0 ? 0 : filled / expected;
}
