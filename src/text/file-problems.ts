import type { FileProblemData } from '../core/file-problem';
import type { Language } from './language';
import type { Sentences } from './tell';

/** Sizes in MiB, rounded down: near enough for a sentence. */
const megabytes = (bytes: number): number => Math.floor(bytes / 1_048_576);

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
  'part-missing': (d) =>
    `Bagian "${d.part}" tidak ada dalam berkas. Perbaiki dengan membuka dan menyimpannya di Excel.`,
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
  'part-missing': (d) => `Part "${d.part}" is missing from the file. Repair it by opening and saving it in Excel.`,
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
