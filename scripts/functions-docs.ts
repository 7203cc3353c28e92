import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../src/core/number/format';
import { CATALOGUE, type CatalogueEntry } from '../src/functions/catalogue';
import { EXAMPLES } from '../src/functions/examples';
import { SAMPLE } from '../src/functions/sample';
import { FUNCTIONS } from '../src/functions/functions';
import { numberCard } from '../src/functions/kartu';
import { guidePage } from './guide-html';

/**
 * Writes docs/fungsi.md, and the same as the page that the formula bar links to, from the catalogue of functions and
 * their worked examples, which are computed here.
 * Run with `npx tsx scripts/functions-docs.ts`; a test fails when the files differ from what this would write.
 */
export const GUIDE = join(__dirname, '..', 'docs', 'fungsi.md');
export const GUIDE_PAGE = join(__dirname, '..', 'src', 'functions', 'fungsi.html');

/** Rows of a table that the page shows before it cuts. */
const SHOWN_ROWS = 8;

const INTRODUCTION = `# Fungsi KEPATUHAN

Ketik \`=KEPATUHAN.\` di sel Excel untuk melihat semua fungsi. Nama fungsi sama dalam setiap bahasa; keterangannya
mengikuti bahasa Excel. Contoh di halaman ini memakai titik koma dan koma desimal seperti Excel Indonesia.

Semua hasil adalah simulasi, bukan hasil resmi Ombudsman. Bobot berstatus "bawaan" adalah pilihan produk ini:
bukan bobot resmi Ombudsman.

## Yang berlaku untuk semua fungsi

- \`data\` adalah tabel penilaian beserta baris judulnya, dalam bentuk panjang (Unit, Kode, Nilai, ...), satu unit, atau
  matriks (satu kolom per unit). Kolom utuh boleh dipilih; baris kosong di ujung tidak memperlambat.
- \`edisi\` adalah tahun (\`2024\`), nama instrumen (\`"kepatuhan-2024"\`), atau rentang lembar Instrumen. Bila kosong:
  edisi pada baris "Edisi: ..." di atas judul tabel \`data\`, atau 2023.
- Argumen pilihan yang kosong, atau yang menunjuk sel kosong, berarti bawaannya. Nama unit tidak membedakan huruf besar.
- Nilai dihitung dengan pecahan tepat dan dibulatkan satu kali ke dua desimal, lalu baru dikelompokkan.
- Sel kosong, nol, TB (tidak berlaku), dan galat adalah empat hal yang berbeda. Nilai kosong tidak pernah dianggap nol,
  kecuali diminta dengan \`"nol"\`; hasilnya lalu berstatus sementara.
- Galat \`#VALUE!\` berarti argumen perlu diperbaiki; \`#N/A\` berarti tidak ada nilai yang dapat diberikan. Setiap galat
  membawa satu kalimat: apa, di mana, dan apa yang perlu dilakukan. Baris dan kolom dihitung dari sel pertama rentang.
- Buku kerja menyimpan hasil terakhir beserta rumusnya (contoh: \`assets/contoh-fungsi.xlsx\`). LibreOffice menghitung ulang
  rumus larik saat membuka dan menampilkan \`#NAME?\`; untuk pembaca tanpa add-in buatlah salinan peninjau.
- Fungsi tidak memakai jaringan, waktu, atau bilangan acak: masukan yang sama tidak pernah memberi dua nilai.
- Excel lama mengirim 0 untuk sel kosong. Selama Excel belum terbukti membedakannya, 0 yang mungkin sel kosong ditolak:
  sertakan satu baris kosong di bawah tabel dalam rentang, atau tulis \`A1&""\` pada fungsi yang menerima nilai.

*English: descriptions and parameters appear in English where Excel is not Indonesian; function names, results and
sentences are Indonesian. Separate arguments with commas and write decimals with a dot in English Excel.*

## Data contoh

Lembar \`Contoh\` (edisi 2025, angka rekaan):
`;

const CARD_NOTES = `Hasilnya tetap angka: \`SUM\`, perbandingan, dan \`KEPATUHAN.ZONA\` memakainya seperti angka biasa. Di Excel yang
mengenal kartu (Microsoft 365 versi 2504 ke atas di Windows, 16.96 ke atas di Mac, dan Excel web) sel itu juga membawa
sifat-sifat di bawah ini, yang dapat dibaca rumus lain: bila hasilnya di A1, \`=A1.Zona\` memberi zonanya. Hitungan dari
angka itu (\`=A1+0\`) tidak membawa kartu. Excel lain, termasuk Office 2021 dan 2024 tanpa langganan, menerima angkanya saja.

Belum diverifikasi di Excel: tampilan kartu, dan bahwa \`cellValueType\` pada satu parameter sudah cukup bagi Excel untuk
menerima kartu dari fungsi ini saja. Bila sel menampilkan \`#VALUE!\`, pakai NILAI dan laporkan versi Excel-nya.`;

export function guide(): string {
  const [header, ...rows] = SAMPLE.map((row) => row.map(cellText));
  const list = CATALOGUE.map(({ id, description }) => `| [${id}](#${id.toLowerCase()}) | ${description.id} |`);
  return [
    INTRODUCTION,
    table(header!, rows),
    '',
    '## Daftar fungsi',
    '',
    '| Fungsi | Memberi |',
    '| --- | --- |',
    ...list,
    '',
    ...CATALOGUE.map(section),
  ].join('\n');
}

function section(entry: CatalogueEntry): string {
  const names = entry.parameters.map(({ name, optional }) => (optional ? `[${name.id}]` : name.id));
  const parameters = entry.parameters.map(({ name, description, optional }) => {
    return `- \`${name.id}\`${optional ? ' (boleh kosong)' : ''}: ${description.id}`;
  });
  const { written, args } = EXAMPLES[entry.id];
  return [
    `## ${entry.id}`,
    '',
    `\`KEPATUHAN.${entry.id}(${names.join('; ')})\``,
    '',
    entry.description.id,
    '',
    `*${entry.description.en}*`,
    '',
    ...(parameters.length === 0 ? [] : [...parameters, '']),
    `Contoh: \`=KEPATUHAN.${entry.id}(${written})\``,
    '',
    ...result(FUNCTIONS[entry.id](...args)),
    '',
    ...(entry.id === 'KARTU' ? card(args) : []),
  ].join('\n');
}

function card(args: readonly unknown[]): string[] {
  const [data, unit, edition] = args;
  const properties = Object.entries(numberCard(data, unit, edition).properties);
  const rows = properties.map(([name, { basicValue }]) => [name, cellText(basicValue)]);
  return [CARD_NOTES, '', table(['Sifat', 'Isi'], rows), ''];
}

function result(value: unknown): string[] {
  if (!Array.isArray(value)) return [`Hasil: **${cellText(value)}**`];
  const rows = (value as unknown[][]).map((row) => row.map(cellText));
  const shown = rows.length > SHOWN_ROWS + 2 ? [...rows.slice(0, SHOWN_ROWS), rows[0]!.map(() => '…')] : rows;
  const last = rows.length > SHOWN_ROWS + 2 ? [rows.at(-2)!, rows.at(-1)!] : [];
  const blank = rows[0]!.map(() => '');
  return ['Hasil:', '', table(blank, [...shown, ...last])];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(cell: unknown): string {
  return typeof cell === 'number' ? formatNumber(cell, 'id') : String(cell ?? '').replace(/\|/g, '\\|');
}

if (require.main === module) {
  writeFileSync(GUIDE, guide());
  writeFileSync(GUIDE_PAGE, guidePage(guide()));
}
