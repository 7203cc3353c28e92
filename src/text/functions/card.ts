/** Names of the properties of KARTU, which formulas read (`=A1.Zona`), and its one fixed sentence. */
export const CARD_WORDS = {
  unit: 'Unit',
  institution: 'Instansi',
  zone: 'Zona',
  category: 'Kategori',
  opinion: 'Opini',
  predicate: 'Predikat',
  edition: 'Edisi',
  assumed: 'Catatan edisi',
  instrument: 'Instrumen',
  version: 'Versi',
  completeness: 'Kelengkapan',
  status: 'Status',
  note: 'Keterangan',
  simulated: 'Simulasi, bukan hasil resmi Ombudsman',
} as const;
