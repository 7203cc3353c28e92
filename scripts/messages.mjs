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
};

/** The sentence named `key`, in both languages, on one line: "Indonesian / English". */
export function say(key, data = {}) {
  return MESSAGES[key](data).join(' / ');
}
