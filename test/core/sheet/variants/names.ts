/** Names, one after the other. */
function names(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Headings of columns that are no units, beside two that are. */
export const NO_UNITS = names(`
  Skor Maks; Nilai Maks; Rata2; rata²; RATA2 OPD; Rataan Puskesmas; Rt2; Rerata Dinas; Median; Modus; Nilai Akhir;
  Skor Verifikasi; Jml; Jml. Responden; Total Nilai; Std Dev; Deviasi; Simpangan Baku; Varians; \u00d8; \u03a3;
  \u03bc; x\u0304; Avg; Average Score; Lowest; Tertinggi; Indeks; Konsensus; Benchmark; Durchschnitt; Promedio;
  Moyenne; Gemiddelde; Purata; \u5e73\u5747; Target 2024; % Capaian; Bobot Dimensi; Semester I; Triwulan 2; TW I;
  Bulan Mei; Tahap II; Periode 1; Tahun 2022; Tahun Lalu; Dinas A 2022; Self Assessment; Penilaian Mandiri;
  Verifikator; Evaluator 1; R1; Penilai A; Tim 1; Internal; Kesepakatan; Dinas A (2); Dinas A lama; Dinas A (lama);
  Dinas A - revisi; Dinas A_old; Dinas A v2; Salinan Dinas A; Draf; Kolom1; Column2; Kabupaten; Kab/Kota; Provinsi;
  Nasional; Poin; IKM; Lainnya; Sebelum; Sesudah; Nilai\u00a0Akhir; SKOR  MAKS; \uff32ata2; rata\u2013rata OPD;
`);

/** Names of units as they are, which nothing makes doubtful. */
export const UNITS = names(`
  Disdukcapil; DPMPTSP; Dinas Kesehatan; RSUD dr. Soetomo; Kantor Imigrasi Kelas I; MIN 1 Malang; SMPN 2;
  Puskesmas Rataan; Kelurahan Rataan; Kecamatan Median; Puskesmas Lama Baru; Kelurahan Pasar Baru; Kota Lama;
  Balai Pelestarian Nilai Budaya; Direktorat Pajak Pertambahan Nilai; Dinas Tanaman Pangan dan Hasil Perkebunan;
  Direktorat Penilaian Usaha; Bidang Verifikasi; Balai Uji; SD Percobaan; Balai Latihan Kerja; Terminal Tipe A;
  Puskesmas I; Puskesmas 2; UPT Wilayah II; Lapas Kelas IIA; Dinas PU (PUPR); U1; A; Unit 3; Desa Maret;
  Tempat Pemrosesan Akhir; Sekolah Tinggi; Kecamatan Totali; Kelurahan Sukarame Baru; Pusat Data dan Informasi;
`);

/** Names of sheets that are no units, beside the sheet of one. */
export const NO_UNIT_SHEETS = names(`
  Ringkasan; Hasil Akhir; Gabungan; Total; Data; Isian; Sheet2; Lembar 3; Tabelle1; Sheet1 (2); 2022;
  Copy of Dinas A; Dinas A - Copy; Salinan dari Dinas A; Dinas A lama; Dinas A v2; Versi Lama; Draft 1; Arsip;
  Dashboard; Grafik; Pivot; Master; Kertas Kerja; LKE; Lampiran 1; Latihan; Simulasi; Uji Coba; Template; Semester I;
  Tim 1; Penilai 1; Verifikator; Konsolidasi; Konsensus; Rata-rata; Kabupaten; Riwayat; Backup;
`);
