import type { PortFault } from '../../app/port-fault';
import type { Language } from '../language';

interface FaultText {
  readonly what: string;
  readonly todo: string;
}

const id: Readonly<Record<PortFault, FaultText>> = {
  'busy-editing': {
    what: 'Sebuah sel sedang disunting, jadi Excel belum melayani panel ini.',
    todo: 'Tekan Enter atau Esc di lembar, lalu coba lagi.',
  },
  protected: {
    what: 'Lembar atau buku kerja ini terproteksi, jadi tidak bisa ditulis.',
    todo: 'Buka proteksi lewat tab Tinjau, lalu coba lagi.',
  },
  'sheet-gone': {
    what: 'Lembar yang dituju sudah dihapus atau berganti nama.',
    todo: 'Muat ulang, lalu coba lagi.',
  },
  'too-large': {
    what: 'Isinya terlalu besar untuk Excel dalam sekali kirim.',
    todo: 'Hapus kolom atau baris kosong yang ikut terpakai, lalu muat ulang.',
  },
  'text-too-long': {
    what: 'Sebuah sel akan berisi lebih dari 32.767 huruf, lebih dari yang ditampung Excel.',
    todo: 'Pendekkan teks panjang itu di lembar asalnya (nama, bukti atau catatan), lalu coba lagi.',
  },
  'changed-meanwhile': {
    what: 'Isi sel sudah berubah sejak diperiksa.',
    todo: 'Muat ulang, lalu lihat lagi pratinjaunya.',
  },
  'not-stored': {
    what: 'Excel menyimpan isi yang berbeda dari yang ditulis.',
    todo: 'Periksa format sel itu, lalu coba lagi.',
  },
  'sheet-foreign': {
    what: 'Sudah ada lembar dengan nama itu yang bukan tulisan add-in ini, jadi tidak ditimpa.',
    todo: 'Ganti nama lembar itu, lalu coba lagi.',
  },
  'sheet-edited': {
    what: 'Lembar itu sudah diubah tangan sejak ditulis, jadi tidak ditimpa.',
    todo: 'Ganti nama lembar itu bila isinya masih perlu, atau hapus, lalu coba lagi.',
  },
  'name-taken': {
    what: 'Buku kerja ini sudah memakai nama itu untuk tabel, rentang atau lembar lain.',
    todo: 'Ganti nama itu (tabel dan rentang lewat Rumus > Pengelola Nama), lalu coba lagi.',
  },
  'not-blank': {
    what: 'Sel yang dituju sudah berisi, jadi tidak ditimpa.',
    todo: 'Pilih sel kosong, lalu coba lagi.',
  },
  'busy-elsewhere': {
    what: 'Panel lain sedang menulis lembar ke buku kerja ini, jadi panel ini tidak ikut menulis.',
    todo: 'Tunggu sampai selesai, lalu coba lagi.',
  },
  'no-answer': {
    what: 'Excel tidak menjawab dalam batas waktu, jadi jawabannya dianggap hilang.',
    todo: 'Tutup kotak dialog Excel yang masih terbuka, muat ulang, lalu coba lagi bila masih perlu.',
  },
  cancelled: { what: 'Pekerjaan dihentikan atas permintaan Anda.', todo: 'Jalankan lagi bila masih perlu.' },
  unsupported: {
    what: 'Versi Excel ini belum mendukung tindakan tersebut.',
    todo: 'Perbarui Excel, atau kerjakan langsung di lembar.',
  },
  other: { what: 'Excel menolak permintaan ini.', todo: 'Coba lagi. Bila berulang, simpan dan buka ulang buku kerja.' },
};

const en: Readonly<Record<PortFault, FaultText>> = {
  'busy-editing': {
    what: 'A cell is being edited, so Excel does not serve this pane yet.',
    todo: 'Press Enter or Esc in the sheet, then try again.',
  },
  protected: {
    what: 'The sheet or the workbook is protected, so it cannot be written.',
    todo: 'Unprotect it on the Review tab, then try again.',
  },
  'sheet-gone': { what: 'The sheet has been deleted or renamed.', todo: 'Refresh, then try again.' },
  'too-large': {
    what: 'The content is too large for Excel at once.',
    todo: 'Delete empty columns or rows that count as used, then refresh.',
  },
  'text-too-long': {
    what: 'A cell would hold more than 32,767 letters, which is more than Excel takes.',
    todo: 'Shorten that long text where it comes from (name, evidence or note), then try again.',
  },
  'changed-meanwhile': {
    what: 'Cells have changed since they were checked.',
    todo: 'Refresh, then look at the preview again.',
  },
  'not-stored': {
    what: 'Excel stored something else than what was written.',
    todo: 'Check the format of the cell, then try again.',
  },
  'sheet-foreign': {
    what: 'A sheet of that name exists that this add-in did not write, so it is not overwritten.',
    todo: 'Rename that sheet, then try again.',
  },
  'sheet-edited': {
    what: 'The sheet has been changed by hand since it was written, so it is not overwritten.',
    todo: 'Rename it if you still need its contents, or delete it, then try again.',
  },
  'name-taken': {
    what: 'The workbook already uses that name for another table, range or sheet.',
    todo: 'Rename it (tables and ranges in Formulas > Name Manager), then try again.',
  },
  'not-blank': {
    what: 'The cell already holds something, so it is not overwritten.',
    todo: 'Choose a blank cell, then try again.',
  },
  'busy-elsewhere': {
    what: 'Another pane is writing sheets into this workbook, so this one does not write.',
    todo: 'Wait until it has finished, then try again.',
  },
  'no-answer': {
    what: 'Excel did not answer in time, so the answer counts as lost.',
    todo: 'Close any dialog of Excel that is still open, refresh, then try again if you still need it.',
  },
  cancelled: { what: 'The work was stopped at your request.', todo: 'Run it again if you still need it.' },
  unsupported: {
    what: 'This version of Excel does not support the action.',
    todo: 'Update Excel, or do it in the sheet itself.',
  },
  other: { what: 'Excel refused the request.', todo: 'Try again. If it keeps failing, save and reopen the workbook.' },
};

/** What happened and the way on, one sentence each. */
export const PORT_FAULTS: Readonly<Record<Language, Readonly<Record<PortFault, FaultText>>>> = { id, en };
