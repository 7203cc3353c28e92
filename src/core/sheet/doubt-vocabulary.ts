/** Words of names that speak against a unit, in small letters; `doubt-words.ts` says where in a name they do. */

/** Words that mean a figure made of others, wherever they stand in a name. */
export const ANYWHERE = words(`
  rata2 ratarata rerata rataan rrt rt2 median modus skor maks maksimal maksimum minimum minimal persentase average avg mean
  score scores maximum stdev stdv purata promedio moyenne durchschnitt mittelwert gemiddelde puntaje punteggio
  平均 平均点 平均值 合计 合計 得点 得分
`);

/** Words that mean so at the beginning or the end of a name only. In the midst they may belong to it. */
export const AT_THE_EDGE = words(`
  nilai jumlah jml total subtotal hasil target selisih gap bobot peringkat ranking gabungan keseluruhan kumulatif ideal
  realisasi capaian persen kategori predikat indeks deviasi simpangan varians variansi agregat tertinggi terendah
  konsensus pembanding value values sum result results difference weight rank overall combined percent index deviation
  variance aggregate highest lowest consensus benchmark baseline subtotals totals
`);

/** Words that mean so only where a name has no others: "Min" is a figure, "MIN 1 Malang" a school. */
export const ALONE = words(`
  min max no nr nomor number urut urutan ket keterangan catatan note notes std dev baku mode rata semua seluruh all count
  instansi institution awal akhir final baru lama kini mandiri verifikasi validasi evaluasi evaluator penilaian penjamin
  tahun year arsip data angka level standar standard kriteria batas isian jawaban answer kolom column zona
  dan and of dari per frekuensi rasio ratio koefisien poin point points terbaik terburuk best worst pagu anggaran ikm spm
  delta perubahan kenaikan penurunan progres progress tren trend kinerja performance
`);

/** Words that name no unit where a name has no others: parts of a year, states and parts of the work, kinds of sheets. */
export const GENERAL = words(`
  semester triwulan tw kuartal quarter caturwulan bulan month minggu week periode period tahap phase putaran round gelombang
  siklus sesi january february march may june july october december januari februari maret april mei juni juli agustus
  august september oktober november desember
  self assessment verified perbaikan sebelum sesudah setelah before after uji coba tes latihan percobaan
  tim team internal eksternal external konsolidasi kesepakatan pleno usulan usul rekomendasi status acuan referensi reference
  input output dashboard dasbor grafik chart pivot master kamus riwayat history log lampiran kertas kerja lke kke kk versi
  version lainnya lain other others dll
`);

/** Whole names that are those of a level of government, and of no unit. */
export const WHOLE = new Set([
  ...['kabupaten', 'kota', 'kab kota', 'kabupaten kota', 'provinsi', 'nasional', 'national', 'province'],
]);

/** Words of housekeeping at the beginning or the end of a name. */
export const HOUSEKEEPING = words(`
  ringkasan rekap rekapitulasi contoh templat template draf draft backup cadangan salinan ujicoba dummy sebelum sebelumnya
  simulasi summary recap example sample copy bak old archive archived previous test temp simulation
`);

/** Words of housekeeping at the end of a name, or alone. */
export const COPIES = words('revisi revised revision final');

/** Words that mean another state of the unit whose name stands before them, where that is a unit as well. */
export const STATES = words('lama baru awal akhir perbaikan verifikasi mandiri sesudah setelah kini terbaru asli');

/** First words of names of places, which may well end in "Lama" and "Baru". */
export const PLACES = words(`
  kelurahan desa kecamatan nagari kampung gampong distrik puskesmas pustu polsek pasar terminal kua sd sdn smp smpn sma sman
  smk smkn min mts mtsn man mi
`);

/** First words of names of units: what follows them may be the name of a place, whatever else it means. */
export const KINDS = words(`
  dinas badan kantor balai bagian bidang inspektorat sekretariat direktorat upt uptd rsud rsu rs klinik polres polresta
  polda kejari lapas rutan pengadilan samsat loka stasiun
`);

/** Names of places that are words of statistics too. */
export const PLACE_NAMES = words('rataan modus median mean');

/** Words of statistics that belong to the phrase before them, in the names of real units. */
export const PHRASES = new Set(['pertambahan nilai', 'penambahan nilai']);

export const RESPONDENTS = words(`
  responden respondent narasumber informan penilai asesor assessor enumerator surveyor interviewer pewawancara rater
  verifikator verifier validator reviewer evaluator
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
