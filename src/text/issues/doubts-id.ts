import type { DoubtReason } from '../../core/sheet/unit-doubts';
import { doubtTold, type DoubtWords } from './doubts';
import { quote } from './issue-text';

const WORDS: DoubtWords = {
  word: {
    statistic: 'namanya istilah angka atau skor',
    housekeeping: 'namanya seperti salinan, arsip, atau ringkasan',
    general: 'namanya istilah umum, bukan nama unit',
    given: 'namanya nama bawaan Excel',
    year: 'namanya memuat tahun',
    respondent: 'namanya seperti responden atau penilai',
  },
  relation: {
    mean: 'angkanya sama dengan rata-rata unit lain di semua baris',
    sum: 'angkanya sama dengan jumlah unit lain di semua baris',
    greatest: 'angkanya sama dengan nilai tertinggi unit lain di semua baris',
    least: 'angkanya sama dengan nilai terendah unit lain di semua baris',
    median: 'angkanya sama dengan median unit lain di semua baris',
    difference: 'angkanya sama dengan selisih dua unit lain di semua baris',
    constant: 'angkanya sama di semua baris',
  },
  formula: 'rumusnya merujuk kolom unit lain',
  besideValue: (heading) => `di sebelahnya ada kolom ${quote(heading)}`,
  hidden: 'tersembunyi',
  noAnswers: 'isinya teks, bukan nilai',
  undeclared: 'tidak ada dalam baris Daftar unit',
  answerChanged: (before) => `judulnya berubah sejak dijawab; dahulu ${quote(before)}`,
};

/** Why something may be no unit, in a clause. */
export const doubtId = (reason: DoubtReason): string => doubtTold(WORDS, reason);
