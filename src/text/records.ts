import type { PlacedFault, RecordProblemData } from '../app/record-problem';
import type { Zone } from '../core/instrument/types';
import { counted } from './counted';
import { faultText } from './faults';
import type { Language } from './language';
import { someUnits } from './some-units';
import type { Sentences } from './tell';

const faultsOf = (faults: readonly PlacedFault[], language: Language): string =>
  faults.map(({ place, fault }) => `[${place}] ${faultText(fault, language)}`).join(' ');

const CODE_FAULTS = {
  id: {
    length: 'panjangnya bukan dua puluh huruf',
    symbol: 'ada huruf yang tidak dipakai kode segel',
    check: 'huruf ujinya tidak cocok, jadi ada yang salah salin',
  },
  en: {
    length: 'it does not have twenty symbols',
    symbol: 'it has a symbol that seal codes do not use',
    check: 'its check symbol does not fit, so something was miscopied',
  },
} as const;

const id: Sentences<RecordProblemData> = {
  'data-not-utf8': (d) =>
    `Berkas "${d.file}" bukan teks UTF-8. Simpan ulang sebagai "CSV UTF-8 (dipisahkan koma)" di Excel, atau ekspor lagi.`,
  'data-not-json': (d) => `Berkas "${d.file}" bukan JSON yang utuh. Ekspor lagi dari buku kerjanya.`,
  'data-faults': (d) =>
    `Isi berkas "${d.file}" tidak sesuai skema: ${faultsOf(d.faults, 'id')}${d.more > 0 ? ` Dan ${d.more} lagi.` : ''}`,
  'data-no-rows': (d) => `Berkas "${d.file}" tidak memuat satu pun baris penilaian. Ekspor lagi dari buku kerjanya.`,
  'data-instrument': (d) =>
    `Berkas "${d.file}" dinilai dengan instrumen "${d.id}" versi "${d.version}", yang tidak ada di sini. Pakai versi Kepatuhan yang memuatnya, atau ekspor dengan instrumen di dalamnya.`,
  'csv-quote': (d) => `Tanda kutip di baris ${d.line} berkas "${d.file}" tidak berpasangan. Betulkan baris itu.`,
  'csv-version': (d) =>
    `Berkas "${d.file}" memakai format CSV versi "${d.found}"; yang dikenal hanya versi 1 dan 2. Perbarui Kepatuhan.`,
  'csv-no-end': (d) =>
    `Berkas "${d.file}" terpotong: baris terakhirnya ("Akhir") tidak ada sesudah ${d.rows} baris penilaian dari ${d.units} unit. Ekspor lagi dari buku kerjanya.`,
  'csv-other-end': (d) =>
    `Berkas "${d.file}" tidak utuh: baris "Akhir" menyebut ${d.named.rows} baris dari ${d.named.units} unit, tetapi yang ada ${d.found.rows} baris dari ${d.found.units} unit. Ekspor lagi dari buku kerjanya; bila barisnya memang disunting, sesuaikan angka di baris "Akhir".`,
  'csv-part': (d) => `Berkas "${d.file}" tidak memuat "${d.part}". Ekspor lagi, atau kembalikan bagian itu.`,
  'row-not-kept': (d) =>
    `Baris penilaian ke-${d.row} tidak dapat disimpan utuh dalam buku kerja, jadi tidak ada yang ditulis. Periksa kode, unit dan huruf khusus di baris itu.`,
  'head-not-kept': () =>
    'Instansi, jenis, edisi atau instrumennya tidak dapat disimpan utuh dalam buku kerja, jadi tidak ada yang ditulis. Periksa huruf khusus di dalamnya.',
  'output-form': (d) => `Nama berkas "${d.file}" harus berakhir dengan .xlsx, .csv, atau .json.`,
  'folder-empty': (d) => `Folder "${d.folder}" tidak berisi buku kerja .xlsx atau .xlsm. Pilih folder lain.`,
  'folder-unusable': (d) =>
    `Tidak satu pun dari ${d.files} buku kerja di folder "${d.folder}" dapat dinilai, jadi tidak ada yang ditulis. Perbaiki yang disebut di atas.`,
  'folder-below': () =>
    'Subfolder ini berisi berkas lembar kerja dan tidak dibuka. Jalankan rekap untuk subfolder itu, atau pindahkan berkasnya ke folder ini.',
  'file-lock': () =>
    'Tanda bahwa buku kerja ini sedang dibuka orang: perubahan yang belum disimpan tidak ikut dinilai. Simpan dan tutup buku kerjanya, lalu ulangi.',
  'file-csv': () => 'Berkas teks tidak dibaca. Jadikan buku kerja dengan kepatuhan impor, lalu ulangi.',
  'file-form': (d) =>
    `Berkas ${d.ending} tidak dibaca. Bila isinya penilaian, buka di Excel, simpan sebagai .xlsx, lalu ulangi.`,
  'file-hidden': () =>
    'Berkas tersembunyi (namanya diawali titik atau ~) tidak dibaca. Bila isinya penilaian, ganti namanya, lalu ulangi.',
  'file-no-file': () =>
    'Bukan berkas biasa (folder, pipa, atau perangkat), jadi tidak dibaca. Pindahkan dari folder ini.',
  'file-too-slow': (d) =>
    `Berkas belum selesai dinilai dalam ${d.seconds} detik, jadi dihentikan. Coba nilai berkas itu sendiri, atau bagi menjadi beberapa buku kerja.`,
  'file-too-heavy': (d) =>
    `Berkas memerlukan lebih dari ${d.megabytes} MB memori, jadi dihentikan. Coba nilai berkas itu sendiri, atau bagi menjadi beberapa buku kerja.`,
  'worker-failed': (d) =>
    `Berkas tidak dapat dinilai karena sebab yang belum dikenal (${d.detail}). Coba nilai berkas itu sendiri.`,
  'output-ending': (d) =>
    d.ending === ''
      ? `Nama berkas "${d.file}" harus tanpa akhiran, seperti asalnya.`
      : `Nama berkas "${d.file}" harus berakhir dengan ${d.ending}, seperti asalnya.`,
  'output-kind': (d) =>
    `Nama berkas "${d.file}" harus berakhir dengan ${d.ending}, supaya dapat dibuka. Ganti akhirannya.`,
  'workbook-signed': () =>
    'Buku kerja ini bertanda tangan digital, dan segel akan membatalkannya. Segel dahulu, baru tanda tangani.',
  'seal-provisional': (d) =>
    `Hasilnya masih sementara, jadi belum dapat disegel${someUnits(d.units)}. Bereskan dahulu temuan wajibnya; lihat kepatuhan periksa.`,
  'seal-not-scored': (d) =>
    `Instansinya belum bernilai, jadi belum dapat disegel${someUnits(d.units)}. Lengkapi dahulu isiannya; lihat kepatuhan periksa.`,
  'seal-damaged': () =>
    'Segel di dalam buku kerja ini rusak dan tidak terbaca. Pakai salinan yang utuh, atau segel ulang.',
  'seal-not-kept': () =>
    'Segel tidak dapat disimpan utuh dalam buku kerja ini, jadi tidak ada yang ditulis. Buka di Excel, simpan ulang, lalu coba lagi.',
  'seal-code': (d) =>
    `Kode "${d.found}" bukan kode segel: ${CODE_FAULTS.id[d.reason]}. Salin lagi lima kelompok empat huruf dari kertasnya.`,
};

const en: Sentences<RecordProblemData> = {
  'data-not-utf8': (d) => `File "${d.file}" is not UTF-8 text. Save it again as "CSV UTF-8" in Excel, or export anew.`,
  'data-not-json': (d) => `File "${d.file}" is not complete JSON. Export it again from its workbook.`,
  'data-faults': (d) =>
    `File "${d.file}" does not fit the schema: ${faultsOf(d.faults, 'en')}${d.more > 0 ? ` And ${d.more} more.` : ''}`,
  'data-no-rows': (d) => `File "${d.file}" holds no assessment row. Export it again from its workbook.`,
  'data-instrument': (d) =>
    `File "${d.file}" was scored with instrument "${d.id}" version "${d.version}", which is not known here. Use a version of Kepatuhan that has it, or export with the instrument inside.`,
  'csv-quote': (d) => `A quote in line ${d.line} of file "${d.file}" has no partner. Mend that line.`,
  'csv-version': (d) =>
    `File "${d.file}" uses version "${d.found}" of the CSV format; only versions 1 and 2 are known. Update Kepatuhan.`,
  'csv-no-end': (d) =>
    `File "${d.file}" is cut off: its last line ("Akhir") is missing after ${counted(d.rows, 'assessment row')} of ${counted(d.units, 'unit')}. Export it again from its workbook.`,
  'csv-other-end': (d) =>
    `File "${d.file}" is not whole: its line "Akhir" names ${counted(d.named.rows, 'row')} of ${counted(d.named.units, 'unit')}, but there are ${counted(d.found.rows, 'row')} of ${counted(d.found.units, 'unit')}. Export it again from its workbook; if rows were edited on purpose, mend the counts in the line "Akhir".`,
  'csv-part': (d) => `File "${d.file}" does not hold "${d.part}". Export it again, or put that part back.`,
  'row-not-kept': (d) =>
    `Assessment row ${d.row} cannot be kept whole in a workbook, so nothing was written. Check its code, unit and special characters.`,
  'head-not-kept': () =>
    'Its institution, kind, edition or instrument cannot be kept whole in a workbook, so nothing was written. Check them for special characters.',
  'output-form': (d) => `The file name "${d.file}" must end in .xlsx, .csv or .json.`,
  'folder-empty': (d) => `Folder "${d.folder}" holds no .xlsx or .xlsm workbook. Choose another folder.`,
  'folder-unusable': (d) =>
    `None of the ${d.files} workbooks in folder "${d.folder}" can be scored, so nothing was written. Mend those named above.`,
  'folder-below': () =>
    'This subfolder holds spreadsheets and was not opened. Run rekap on the subfolder, or move its files to this folder.',
  'file-lock': () =>
    'A mark that somebody has this workbook open: changes not saved yet are not scored. Save and close the workbook, then retry.',
  'file-csv': () => 'Text files are not read. Make it a workbook with kepatuhan impor, then retry.',
  'file-form': (d) =>
    `${d.ending} files are not read. If it is an assessment, open it in Excel, save it as .xlsx, then retry.`,
  'file-hidden': () =>
    'Hidden files (whose names begin with a dot or ~) are not read. If it is an assessment, rename it, then retry.',
  'file-no-file': () =>
    'Not a regular file (a folder, pipe or device), so it was not read. Move it out of this folder.',
  'file-too-slow': (d) =>
    `The file was not scored within ${d.seconds} seconds and was stopped. Try to score it by itself, or divide it into several workbooks.`,
  'file-too-heavy': (d) =>
    `The file needs more than ${d.megabytes} MB of memory and was stopped. Try to score it by itself, or divide it into several workbooks.`,
  'worker-failed': (d) =>
    `The file cannot be scored for a reason not yet known (${d.detail}). Try to score that file by itself.`,
  'output-ending': (d) =>
    d.ending === ''
      ? `The file name "${d.file}" must have no ending, like its source.`
      : `The file name "${d.file}" must end in ${d.ending}, like its source.`,
  'output-kind': (d) =>
    `The file name "${d.file}" must end in ${d.ending}, so that it can be opened. Change its ending.`,
  'workbook-signed': () =>
    'This workbook is digitally signed, and a seal would make that void. Seal it first, then sign it.',
  'seal-provisional': (d) =>
    `The result is still provisional, so it cannot be sealed${someUnits(d.units)}. Mend the mandatory issues first; see kepatuhan periksa.`,
  'seal-not-scored': (d) =>
    `The institution has no score yet, so it cannot be sealed${someUnits(d.units)}. Fill in the sheet first; see kepatuhan periksa.`,
  'seal-damaged': () => 'The seal in this workbook is damaged and cannot be read. Use a whole copy, or seal it again.',
  'seal-not-kept': () =>
    'The seal cannot be kept whole in this workbook, so nothing was written. Open it in Excel, save it again, and retry.',
  'seal-code': (d) =>
    `Code "${d.found}" is no seal code: ${CODE_FAULTS.en[d.reason]}. Copy the five groups of four from the paper again.`,
};

/** One sentence (or two) by code: what was found and what to do. */
export const RECORD_PROBLEMS: Readonly<Record<Language, Sentences<RecordProblemData>>> = { id, en };

type ZoneCounts = Readonly<Record<Zone, number>>;

/** Words of these commands: help, and what they say when they are done. */
export interface RecordsText {
  readonly arguments: Readonly<Record<'data' | 'folder', string>>;
  readonly options: Readonly<Record<'to' | 'exportOutput' | 'tableOutput' | 'sealOutput' | 'code', string>>;
  readonly exported: (rows: number, file: string) => string;
  /** Findings of the sheet's form, such as merged cells, which data has no place for. */
  readonly formLost: (findings: number, codes: readonly string[]) => string;
  /** The same of a CSV file that another program wrote. */
  readonly formLostIn: (findings: number, codes: readonly string[]) => string;
  readonly imported: (rows: number, file: string) => string;
  /** A file of the first form, which has no end mark. */
  readonly wholeUnknown: (file: string, rows: number, units: number) => string;
  /** The file names a result that its own rows do not give. */
  readonly resultDiffers: (named: string, given: string) => string;
  readonly gathering: (read: number, files: number) => string;
  readonly doubled: (institution: string, files: readonly string[]) => string;
  readonly gathered: (file: string, institutions: number, skipped: number, zones: ZoneCounts) => string;
}

export const RECORDS_TEXT: Readonly<Record<Language, RecordsText>> = {
  id: {
    arguments: {
      data: 'berkas .json atau .csv hasil ekspor, atau .csv dengan judul kolom lembar penilaian',
      folder: 'folder berisi buku kerja .xlsx, atau satu buku kerja untuk lembar Rekap-nya',
    },
    options: {
      to: 'bentuk data: json atau csv',
      exportOutput: 'berkas yang ditulis; tanpa ini, keluaran standar',
      sealOutput: 'salinan bersegel yang ditulis',
      code: 'kode segel yang tercetak, untuk dicocokkan',
      tableOutput: 'tabel yang ditulis: nama berakhiran .xlsx, .csv, atau .json',
    },
    exported: (rows, file) => `Tertulis: ${file} (${rows} baris)`,
    formLost: (findings, codes) =>
      `Perhatikan: ${findings} temuan tentang bentuk lembar (${codes.join(', ')}) tidak ikut dalam data. Bereskan dahulu di buku kerjanya; lihat kepatuhan periksa.`,
    formLostIn: (findings, codes) =>
      `Perhatikan: ${findings} temuan tentang bentuk berkas itu (${codes.join(', ')}) tidak ikut ke buku kerja baru. Betulkan dahulu judul kolomnya, lalu impor lagi.`,
    imported: (rows, file) => `Tertulis: ${file} (${rows} baris)`,
    wholeUnknown: (file, rows, units) =>
      `Wajib diperiksa: berkas "${file}" dari versi lama dan tidak punya tanda akhir, jadi tidak terbukti utuh. Yang diimpor ${rows} baris dari ${units} unit; cocokkan dengan buku kerja asalnya, atau ekspor lagi.`,
    resultDiffers: (named, given) =>
      `Perhatikan: berkas menyebut hasil instansi ${named}, tetapi barisnya memberi ${given}. Yang berlaku adalah hitungan dari baris.`,
    doubled: (institution, files) =>
      `Wajib dibereskan: instansi "${institution}" ada di ${files.length} berkas (${files.join(', ')}), jadi tidak diperingkat dan tidak dihitung. Sisakan satu berkas, lalu ulangi.`,
    gathering: (read, files) => `${read} dari ${files} berkas ...`,
    gathered: (file, institutions, skipped, zones) =>
      `Tertulis: ${file} (${institutions} instansi; hasil final: ${zones.hijau} hijau, ${zones.kuning} kuning, ${zones.merah} merah; ${skipped} berkas dilewati)`,
  },
  en: {
    arguments: {
      data: '.json or .csv file of an export, or a .csv with the headings of an assessment sheet',
      folder: 'folder of .xlsx workbooks, or one workbook for its sheet Rekap',
    },
    options: {
      to: 'form of the data: json or csv',
      exportOutput: 'file to write; without it, standard output',
      sealOutput: 'sealed copy to write',
      code: 'printed seal code, to be compared',
      tableOutput: 'table to write: a name that ends in .xlsx, .csv or .json',
    },
    exported: (rows, file) => `Written: ${file} (${counted(rows, 'row')})`,
    formLost: (findings, codes) =>
      `Note: ${counted(findings, 'finding')} on the form of the sheets (${codes.join(', ')}), which the data does not carry. Mend them in the workbook first; see kepatuhan periksa.`,
    formLostIn: (findings, codes) =>
      `Note: ${counted(findings, 'finding')} on the form of that file (${codes.join(', ')}), which the new workbook does not carry. Mend its column headings first, then import it again.`,
    imported: (rows, file) => `Written: ${file} (${counted(rows, 'row')})`,
    wholeUnknown: (file, rows, units) =>
      `Must be checked: file "${file}" is of an old version without an end mark, so nothing proves that it is whole. Imported were ${counted(rows, 'row')} of ${counted(units, 'unit')}; compare them with the workbook they came from, or export again.`,
    resultDiffers: (named, given) =>
      `Note: the file names ${named} as the institution's result, but its rows give ${given}. What the rows give holds.`,
    doubled: (institution, files) =>
      `Must be settled: institution "${institution}" stands in ${files.length} files (${files.join(', ')}), so it is neither ranked nor counted. Leave one file, then retry.`,
    gathering: (read, files) => `${read} of ${files} files ...`,
    gathered: (file, institutions, skipped, zones) =>
      `Written: ${file} (${institutions} institutions; final results: ${zones.hijau} green, ${zones.kuning} yellow, ${zones.merah} red; ${skipped} files skipped)`,
  },
};
