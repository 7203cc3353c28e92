import type { FileProblemData } from '../core/file-problem';
import type { Language } from './language';
import type { Sentences } from './tell';

/** Sizes in MiB, rounded down: near enough for a sentence. */
const megabytes = (bytes: number): number => Math.floor(bytes / 1_048_576);

const ITEMS = {
  id: { relations: 'hubungan', sheets: 'lembar', names: 'nama', styles: 'format sel' },
  en: { relations: 'relations', sheets: 'sheets', names: 'names', styles: 'cell formats' },
} as const;

const TYPES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  id: new Map([
    ['n', 'bilangan'],
    ['b', 'benar atau salah (1 atau 0)'],
    ['str', 'teks'],
    ['inlineStr', 'teks'],
    ['s', 'nomor teks bersama'],
    ['e', 'kode galat'],
    ['d', 'tanggal'],
  ]),
  en: new Map([
    ['n', 'a number'],
    ['b', 'true or false (1 or 0)'],
    ['str', 'text'],
    ['inlineStr', 'text'],
    ['s', 'the number of a shared text'],
    ['e', 'an error'],
    ['d', 'a date'],
  ]),
};

/** The type of a cell in a file in words; one that no schema knows is quoted. */
const typeName = (language: Language, type: string): string => TYPES[language].get(type) ?? `"${type}"`;

const id: Sentences<FileProblemData> = {
  'file-empty': () => 'Berkas kosong: 0 bita. Ambil lagi dari sumbernya.',
  'file-too-large': (d) =>
    `Berkas berukuran ${megabytes(d.bytes)} MB; paling besar ${megabytes(d.limit)} MB. Bagi menjadi beberapa buku kerja.`,
  'not-a-zip': () =>
    'Berkas ini bukan buku kerja Excel (.xlsx), atau terpotong. Buka di Excel lalu simpan sebagai .xlsx.',
  'zip-damaged': () => 'Berkas rusak atau terpotong. Ambil lagi dari sumbernya, atau perbaiki dengan Excel.',
  'not-a-workbook': () => 'Berkas ini arsip zip, tetapi bukan buku kerja Excel. Pilih berkas .xlsx.',
  'workbook-encrypted': () => 'Buku kerja dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan.',
  'workbook-xls': () => 'Berkas ini berformat lama Excel (.xls). Buka di Excel lalu simpan sebagai .xlsx.',
  'workbook-xlsb': () => 'Berkas ini berformat biner Excel (.xlsb). Buka di Excel lalu simpan sebagai .xlsx.',
  'workbook-opendocument': () =>
    'Berkas ini OpenDocument (.ods). Buka di LibreOffice atau Excel lalu simpan sebagai .xlsx.',
  'too-many-entries': (d) =>
    `Berkas berisi ${d.entries} bagian; buku kerja yang wajar tidak lebih dari ${d.limit}. Berkas tidak dibuka.`,
  'inflates-too-far': (d) =>
    `Isi berkas mengembang menjadi lebih dari ${megabytes(d.limit)} MB. Bagi menjadi beberapa buku kerja.`,
  'ratio-too-high': (d) =>
    `Bagian "${d.entry}" mengembang ${d.ratio} kali lipat (paling banyak ${d.limit}), seperti bom zip. Berkas tidak dibuka.`,
  'entry-duplicate': (d) =>
    `Bagian "${d.entry}" ada dua kali dalam berkas. Berkas tidak dibuka; simpan ulang dengan Excel.`,
  'entry-path': (d) => `Nama bagian "${d.entry}" menunjuk ke luar berkas. Berkas tidak dibuka.`,
  'entry-overlap': (d) => `Bagian "${d.entry}" bertumpuk dengan bagian lain, seperti bom zip. Berkas tidak dibuka.`,
  'entry-method': (d) =>
    `Bagian "${d.entry}" terenkripsi atau dikompresi dengan cara yang tidak dikenal (${d.method}). Simpan ulang dengan Excel.`,
  'entry-size-false': (d) =>
    `Bagian "${d.entry}" tidak sebesar yang dinyatakan berkas (${d.declared} bita). Berkas rusak atau sengaja dipalsukan.`,
  'entry-damaged': (d) =>
    `Bagian "${d.entry}" rusak: isinya tidak cocok dengan tanda periksanya. Ambil lagi dari sumbernya.`,
  'xml-doctype': (d) => `Bagian "${d.part}" memuat deklarasi XML yang tidak pernah ditulis Excel. Berkas tidak dibuka.`,
  'xml-depth': (d) => `Bagian "${d.part}" bersarang lebih dalam dari ${d.limit} tingkat. Berkas tidak dibuka.`,
  'xml-damaged': (d) =>
    `Bagian "${d.part}" rusak dan tidak dapat dibaca. Perbaiki dengan membuka dan menyimpannya di Excel.`,
  'xml-root': (d) =>
    `Bagian "${d.part}" berisi "${d.found}", bukan yang seharusnya di situ. Perbaiki dengan membuka dan menyimpannya di Excel.`,
  'xml-element': (d) =>
    `Bagian "${d.part}" rusak: di antara lembar, baris atau selnya ada "${d.found}", yang tidak dikenal di situ. Simpan ulang dengan Excel, lalu periksa isinya.`,
  'xml-encoding': (d) =>
    `Bagian "${d.part}" ditulis dalam penyandian ${d.encoding}; yang dibaca UTF-8 dan UTF-16. Buka di Excel lalu simpan ulang.`,
  'xml-must-understand': (d) =>
    `Bagian "${d.part}" mensyaratkan perluasan Excel yang tidak dikenal. Buka di Excel lalu simpan ulang sebagai .xlsx.`,
  'too-much-work': (d) =>
    `Bagian "${d.part}" terlalu besar untuk banyaknya baris buku kerja (lebih dari ${megabytes(d.limit)} MB). Hapus baris dan kolom kosong yang diberi format, lalu simpan dengan Excel, atau bagi buku kerjanya.`,
  'too-many-items': (d) =>
    `Bagian "${d.part}" memuat lebih dari ${d.limit} ${ITEMS.id[d.items]}. Hapus yang tidak dipakai di Excel, lalu simpan.`,
  'part-missing': (d) =>
    `Bagian "${d.part}" tidak ada dalam berkas. Perbaiki dengan membuka dan menyimpannya di Excel.`,
  'sheet-part-missing': (d) =>
    `Isi lembar "${d.sheet}" (bagian "${d.part}") tidak ada dalam berkas. Ambil lagi dari sumbernya, atau perbaiki dengan Excel.`,
  'cell-value': (d) =>
    `Sel ${d.sheet}!${d.cell} rusak: isinya "${d.found}", padahal jenisnya ${typeName('id', d.type)}. Isi ulang sel itu di Excel, lalu simpan.`,
  'cell-style': (d) =>
    `Sel ${d.sheet}!${d.cell} rusak: memakai format nomor ${d.found}, padahal buku kerja punya ${d.styles} (dari 0). Simpan ulang dengan Excel.`,
  'cell-text-index': (d) =>
    `Sel ${d.sheet}!${d.cell} rusak: menunjuk teks nomor ${d.found}, padahal buku kerja punya ${d.texts} (dari 0). Isi ulang sel itu di Excel.`,
  'cell-address': (d) =>
    `Lembar "${d.sheet}" baris ${d.row} rusak: alamat sel "${d.found}" tidak ada di baris itu. Simpan ulang dengan Excel.`,
  'cell-order': (d) =>
    `Sel ${d.sheet}!${d.cell} rusak: ditulis sesudah ${d.after}, jadi ganda atau tidak berurutan. Simpan ulang dengan Excel, lalu periksa baris itu.`,
  'cell-twice': (d) =>
    `Sel ${d.sheet}!${d.cell} rusak: memuat "${d.element}" dua kali, padahal boleh sekali. Isi ulang sel itu di Excel, lalu simpan.`,
  'cell-text-too-long': (d) =>
    `Sel ${d.sheet}!${d.cell} memuat lebih dari ${d.limit} huruf; Excel memuat 32767. Persingkat isinya, lalu simpan.`,
  'shared-text-too-long': (d) =>
    `Teks ke-${d.text} dalam bagian "${d.part}" lebih dari ${d.limit} huruf; sel Excel memuat 32767. Persingkat isinya, lalu simpan.`,
  'formula-too-long': (d) =>
    `Rumus di sel ${d.sheet}!${d.cell} sepanjang ${d.length} huruf; Excel memuat paling banyak ${d.limit}. Persingkat rumusnya, lalu simpan.`,
  'row-number': (d) =>
    `Lembar "${d.sheet}" rusak: memuat baris nomor "${d.found}"; yang ada 1 sampai 1048576. Simpan ulang dengan Excel.`,
  'row-order': (d) =>
    `Lembar "${d.sheet}" rusak: baris ${d.row} ditulis sesudah baris ${d.after}, jadi ganda atau tidak berurutan. Simpan ulang dengan Excel, lalu periksa baris itu.`,
  'merge-area': (d) =>
    `Lembar "${d.sheet}" rusak: sel gabungan "${d.found}" bukan sebuah daerah sel. Simpan ulang dengan Excel, lalu periksa sel gabungannya.`,
  'no-sheets': () => 'Buku kerja tidak punya lembar kerja. Pilih berkas yang berisi lembar penilaian.',
  'too-many-cells': (d) =>
    `Lembar "${d.sheet}" memakai lebih dari ${d.limit} sel. Hapus kolom dan baris yang jauh di luar tabel, lalu simpan.`,
  'too-many-strings': (d) => `Buku kerja memuat lebih dari ${d.limit} teks berbeda. Bagi menjadi beberapa buku kerja.`,
  'sheet-name-invalid': (d) =>
    `Nama lembar "${d.sheet}" tidak dapat dipakai: 1 sampai 31 huruf, tanpa [ ] : * ? / \\ dan tidak boleh sama. Ganti namanya.`,
  'text-too-long': (d) =>
    `Teks untuk sel ${d.sheet}!${d.cell} sepanjang ${d.length} huruf; sel memuat paling banyak ${d.limit}. Persingkat teksnya.`,
  unexpected: () =>
    'Berkas tidak dapat dibaca karena sebab yang belum dikenal. Buka di Excel, simpan ulang, lalu coba lagi.',
};

const en: Sentences<FileProblemData> = {
  'file-empty': () => 'The file is empty: 0 bytes. Fetch it again from its source.',
  'file-too-large': (d) =>
    `The file has ${megabytes(d.bytes)} MB; at most ${megabytes(d.limit)} MB are read. Split it into several workbooks.`,
  'not-a-zip': () => 'This is not an Excel workbook (.xlsx), or it was cut off. Open it in Excel and save it as .xlsx.',
  'zip-damaged': () => 'The file is damaged or cut off. Fetch it again from its source, or repair it with Excel.',
  'not-a-workbook': () => 'This is a zip archive but not an Excel workbook. Choose an .xlsx file.',
  'workbook-encrypted': () =>
    'The workbook is locked with a password. Open it in Excel, remove the password and save it.',
  'workbook-xls': () => 'This is the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
  'workbook-xlsb': () => 'This is the binary Excel format (.xlsb). Open it in Excel and save it as .xlsx.',
  'workbook-opendocument': () =>
    'This is an OpenDocument file (.ods). Open it in LibreOffice or Excel and save it as .xlsx.',
  'too-many-entries': (d) =>
    `The file holds ${d.entries} parts; an honest workbook has no more than ${d.limit}. The file was not opened.`,
  'inflates-too-far': (d) =>
    `The content of the file grows beyond ${megabytes(d.limit)} MB. Split it into several workbooks.`,
  'ratio-too-high': (d) =>
    `Part "${d.entry}" grows ${d.ratio} times (${d.limit} at most), like a zip bomb. The file was not opened.`,
  'entry-duplicate': (d) =>
    `Part "${d.entry}" is in the file twice. The file was not opened; save it again with Excel.`,
  'entry-path': (d) => `The part name "${d.entry}" points outside the file. The file was not opened.`,
  'entry-overlap': (d) => `Part "${d.entry}" overlaps another one, like a zip bomb. The file was not opened.`,
  'entry-method': (d) =>
    `Part "${d.entry}" is encrypted or compressed in an unknown way (${d.method}). Save the file again with Excel.`,
  'entry-size-false': (d) =>
    `Part "${d.entry}" is not as large as the file says (${d.declared} bytes). The file is damaged or was tampered with.`,
  'entry-damaged': (d) =>
    `Part "${d.entry}" is damaged: it does not match its checksum. Fetch the file again from its source.`,
  'xml-doctype': (d) => `Part "${d.part}" holds an XML declaration that Excel never writes. The file was not opened.`,
  'xml-depth': (d) => `Part "${d.part}" is nested more than ${d.limit} levels deep. The file was not opened.`,
  'xml-damaged': (d) =>
    `Part "${d.part}" is damaged and cannot be read. Repair the file by opening and saving it in Excel.`,
  'xml-root': (d) =>
    `Part "${d.part}" holds "${d.found}", not what belongs there. Repair the file by opening and saving it in Excel.`,
  'xml-element': (d) =>
    `Part "${d.part}" is damaged: among its sheets, rows or cells stands "${d.found}", which is not known there. Save it again with Excel, then check its content.`,
  'xml-encoding': (d) =>
    `Part "${d.part}" is encoded as ${d.encoding}; UTF-8 and UTF-16 are read. Open the file in Excel and save it again.`,
  'xml-must-understand': (d) =>
    `Part "${d.part}" demands an extension of Excel that is not known. Open the file in Excel and save it again as .xlsx.`,
  'too-much-work': (d) =>
    `Part "${d.part}" is too large for the number of rows of the workbook (more than ${megabytes(d.limit)} MB). Delete blank rows and columns that have a format and save it with Excel, or split it.`,
  'too-many-items': (d) =>
    `Part "${d.part}" holds more than ${d.limit} ${ITEMS.en[d.items]}. Delete those not in use in Excel and save the file.`,
  'part-missing': (d) => `Part "${d.part}" is missing from the file. Repair it by opening and saving it in Excel.`,
  'sheet-part-missing': (d) =>
    `The content of sheet "${d.sheet}" (part "${d.part}") is not in the file. Fetch it again from its source, or repair it with Excel.`,
  'cell-value': (d) =>
    `Cell ${d.sheet}!${d.cell} is damaged: it holds "${d.found}" although its type is ${typeName('en', d.type)}. Fill it again in Excel and save.`,
  'cell-style': (d) =>
    `Cell ${d.sheet}!${d.cell} is damaged: it uses format ${d.found} although the workbook has ${d.styles} (from 0). Save it again with Excel.`,
  'cell-text-index': (d) =>
    `Cell ${d.sheet}!${d.cell} is damaged: it points to text ${d.found} although the workbook has ${d.texts} (from 0). Fill it again in Excel.`,
  'cell-address': (d) =>
    `Sheet "${d.sheet}" row ${d.row} is damaged: there is no cell address "${d.found}" in that row. Save it again with Excel.`,
  'cell-order': (d) =>
    `Cell ${d.sheet}!${d.cell} is damaged: it is written after ${d.after}, so it comes twice or out of order. Save it again with Excel and look at that row.`,
  'cell-twice': (d) =>
    `Cell ${d.sheet}!${d.cell} is damaged: it holds "${d.element}" twice where once is allowed. Fill it again in Excel and save.`,
  'cell-text-too-long': (d) =>
    `Cell ${d.sheet}!${d.cell} holds more than ${d.limit} characters; Excel holds 32767. Shorten it and save.`,
  'shared-text-too-long': (d) =>
    `Text ${d.text} of part "${d.part}" has more than ${d.limit} characters; a cell of Excel holds 32767. Shorten it and save.`,
  'formula-too-long': (d) =>
    `The formula in cell ${d.sheet}!${d.cell} has ${d.length} characters; Excel holds ${d.limit} at most. Shorten it and save.`,
  'row-number': (d) =>
    `Sheet "${d.sheet}" is damaged: it has a row with the number "${d.found}"; there are 1 to 1048576. Save it again with Excel.`,
  'row-order': (d) =>
    `Sheet "${d.sheet}" is damaged: row ${d.row} is written after row ${d.after}, so it comes twice or out of order. Save it again with Excel and look at that row.`,
  'merge-area': (d) =>
    `Sheet "${d.sheet}" is damaged: the merged cells "${d.found}" are no area. Save it again with Excel and look at its merged cells.`,
  'no-sheets': () => 'The workbook has no worksheet. Choose a file that holds an assessment sheet.',
  'too-many-cells': (d) =>
    `Sheet "${d.sheet}" uses more than ${d.limit} cells. Delete the rows and columns far outside the table and save it.`,
  'too-many-strings': (d) =>
    `The workbook holds more than ${d.limit} different texts. Split it into several workbooks.`,
  'sheet-name-invalid': (d) =>
    `Sheet name "${d.sheet}" cannot be used: 1 to 31 characters, none of [ ] : * ? / \\ and no two alike. Rename it.`,
  'text-too-long': (d) =>
    `The text for cell ${d.sheet}!${d.cell} has ${d.length} characters; a cell holds ${d.limit} at most. Shorten it.`,
  unexpected: () =>
    'The file cannot be read for a reason not known yet. Open it in Excel, save it again and try once more.',
};

/** The sentence for a file that cannot be read or written: what was found, what is allowed, what to do. */
export const FILE_PROBLEMS: Readonly<Record<Language, Sentences<FileProblemData>>> = { id, en };
