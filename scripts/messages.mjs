/** Every sentence the scripts can print, Indonesian then English. A fault says what is wrong and what to do. */
const MESSAGES = {
  notXml: ({ reason }) => [
    `Manifes bukan XML yang utuh: ${reason}.`,
    `The manifest is not well-formed XML: ${reason}.`,
  ],
  unreadable: ({ reason }) => [
    `Pustaka Office menolak manifes: ${reason}.`,
    `Office's library refuses the manifest: ${reason}.`,
  ],
  badId: ({ found }) => [`Id harus GUID, bukan "${found}".`, `Id must be a GUID, not "${found}".`],
  badVersion: ({ found }) => [
    `Version harus empat bilangan mulai 1.0.0.0, bukan "${found}".`,
    `Version must be four numbers from 1.0.0.0, not "${found}".`,
  ],
  badLocale: ({ found }) => [
    `DefaultLocale harus id-ID, bukan "${found}".`,
    `DefaultLocale must be id-ID, not "${found}".`,
  ],
  missing: ({ what }) => [`Tidak ada ${what}.`, `${what} is missing.`],
  notAllowed: ({ what, why }) => [`${what} tidak boleh ada: ${why.id}.`, `${what} must not be there: ${why.en}.`],
  duplicate: ({ id }) => [`Sumber "${id}" ditulis dua kali.`, `Resource "${id}" is defined twice.`],
  dangling: ({ id }) => [`resid "${id}" tidak punya sumber.`, `resid "${id}" has no resource.`],
  unused: ({ id }) => [`Sumber "${id}" tidak dipakai.`, `Resource "${id}" is never used.`],
  longId: ({ id }) => [
    `Nama sumber "${id}" lebih dari 32 huruf.`,
    `Resource name "${id}" is longer than 32 characters.`,
  ],
  longText: ({ id, limit }) => [
    `Teks "${id}" lebih dari ${limit} huruf.`,
    `Text "${id}" is longer than ${limit} characters.`,
  ],
  noEnglish: ({ id }) => [`"${id}" tidak punya teks en-US.`, `"${id}" has no en-US text.`],
  notHttps: ({ url }) => [`Alamat harus https: ${url}.`, `The address must be https: ${url}.`],
  outside: ({ url, base }) => [`Alamat ${url} tidak di bawah ${base}.`, `The address ${url} is not under ${base}.`],
  iconSize: ({ where, size }) => [`${where} tidak punya ikon ${size} piksel.`, `${where} has no ${size} pixel icon.`],
  noFile: ({ file }) => [`Berkas ${file} tidak ada.`, `The file ${file} does not exist.`],
  pixels: ({ file, size, found }) => [
    `${file} harus ${size} x ${size} piksel, bukan ${found}.`,
    `${file} must be ${size} x ${size} pixels, not ${found}.`,
  ],
  manifestGood: ({ file }) => [`${file}: tidak ada kesalahan.`, `${file}: no faults.`],
  manifestBad: ({ file, count }) => [`${file}: ${count} kesalahan.`, `${file}: ${count} faults.`],
  badOption: ({ option }) => [
    `Pilihan ${option} tidak dikenal; yang ada: --pratinjau, --tanpa-peramban, --port=N.`,
    `Unknown option ${option}; known: --pratinjau (preview), --tanpa-peramban (no browser), --port=N.`,
  ],
  badReleaseOption: ({ option }) => [
    `Pilihan ${option} tidak dikenal; yang ada: --alamat=https://contoh.go.id/kepatuhan/, --ke=folder, --dari=folder.`,
    `Unknown option ${option}; known: --alamat (address), --ke (to), --dari (from an earlier build).`,
  ],
  noAddress: () => [
    'Alamat add-in belum disebut; tulis --alamat=https://contoh.go.id/kepatuhan/ (https, berakhir dengan "/").',
    'The address of the add-in is missing; write --alamat=https://example.org/kepatuhan/ (https, ending with "/").',
  ],
  notARelease: ({ folder }) => [
    `Folder ${folder} sudah ada dan bukan hasil rilis; pindahkan folder itu atau pilih tempat lain dengan --ke=folder.`,
    `The folder ${folder} exists and is not a release; move it or choose another place with --ke=folder.`,
  ],
  released: ({ folder, zip }) => [`Rilis dibuat: ${folder} dan ${zip}.`, `Release made: ${folder} and ${zip}.`],
  building: () => ['Membangun add-in ...', 'Building the add-in ...'],
  buildFailed: () => ['Build gagal; kesalahannya ada di atas.', 'The build failed; its errors are above.'],
  notBuilt: () => [
    'Hasil build tidak ada; jalankan "npm run build:dev" lebih dulu.',
    'There is no build; run "npm run build:dev" first.',
  ],
  portTaken: ({ port }) => [
    `Port ${port} sedang dipakai program lain; tutup program itu atau jalankan "npm run stop".`,
    `Port ${port} is in use by another program; close it or run "npm run stop".`,
  ],
  excelPort: () => [
    'Excel memuat add-in dari port 3000, jadi --port hanya untuk --pratinjau.',
    'Excel loads the add-in from port 3000, so --port is for --pratinjau only.',
  ],
  noCertificate: ({ reason }) => [
    `Sertifikat https tidak dapat dibuat (${reason}); Office.js hanya berjalan lewat https.`,
    `No https certificate could be made (${reason}); Office.js runs over https only.`,
  ],
  untrusted: () => [
    'Sertifikat pengembangan belum dipercaya komputer ini; peramban akan bertanya satu kali, pilih lanjutkan.',
    'This computer does not trust the development certificate; the browser will ask once, choose to proceed.',
  ],
  serving: ({ origin }) => [`Add-in disajikan di ${origin}/`, `The add-in is served at ${origin}/`],
  openPreview: ({ url }) => [`Buka pratinjau: ${url}`, `Open the preview: ${url}`],
  noPreview: () => ['Pratinjau belum ada di build ini.', 'This build has no preview.'],
  noOpener: () => [
    'Tidak ada peramban yang dapat dibuka dari sini; buka alamat di atas sendiri.',
    'No browser can be opened from here; open the address above yourself.',
  ],
  openingExcel: () => [
    'Excel dibuka dengan add-in Kepatuhan; buka panel dari tab Beranda.',
    'Excel opens with the Kepatuhan add-in; open the pane from the Home tab.',
  ],
  excelFailed: ({ reason }) => [
    `Excel tidak dapat dibuka (${reason}); pasang manifest.xml sendiri menurut docs/pemasangan.md atau pakai --pratinjau.`,
    `Excel could not be opened (${reason}); install manifest.xml yourself as docs/pemasangan.md says or use --pratinjau.`,
  ],
  recap: ({ file }) => [`Rekap ${file}:`, `Recap of ${file}:`],
  noRecap: ({ reason }) => [
    `Rekap contoh tidak dapat dibuat: ${reason}.`,
    `The sample's recap could not be made: ${reason}.`,
  ],
  howToStop: () => ['Ctrl+C untuk berhenti.', 'Ctrl+C to stop.'],
  stopped: () => ['Server berhenti.', 'The server has stopped.'],
  notRunning: () => ['Tidak ada server yang berjalan.', 'No server is running.'],
  noBrowser: ({ reason }) => [
    `Tidak ada peramban untuk uji: pasang Chrome atau Edge, atau tunjuk satu dengan KEPATUHAN_BROWSER (${reason}).`,
    `There is no browser for the tests: install Chrome or Edge, or name one with KEPATUHAN_BROWSER (${reason}).`,
  ],
};

/** The sentence named `key`, in both languages, on one line: "Indonesian / English". */
export function say(key, data = {}) {
  return MESSAGES[key](data).join(' / ');
}
