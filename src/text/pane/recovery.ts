import type { Recovery } from '../../app/recovery';
import type { Language } from '../language';

/** What the pane says of work on sheets that it found in the middle, and of such that could not be ended. */
interface RecoveryText {
  readonly found: (recovery: Recovery) => string;
  readonly failed: string;
}

const id: RecoveryText = {
  found: (recovery) => {
    const sheets = recovery.sheets.join(', ');
    switch (recovery.kind) {
      case 'undone':
        return `Penulisan lembar ${sheets} terputus sebelum selesai dan sudah dibatalkan: buku kerja kembali seperti sebelumnya.`;
      case 'finished':
        return `Penulisan lembar ${sheets} terputus menjelang akhir dan sudah dituntaskan: lembar itu utuh.`;
      case 'kept':
        return `Penulisan lembar ${sheets} terputus dan lembarnya sudah disunting orang, jadi dibiarkan.${recovery.beside.length === 0 ? '' : ` Isi sebelumnya ada di lembar ${recovery.beside.join(', ')}.`}`;
      case 'elsewhere':
        return `Panel lain sedang menulis lembar ${sheets}. Panel ini menunggu, dan membereskannya bila penulisan itu ternyata terputus.`;
    }
  },
  failed: 'Ada penulisan lembar yang terputus dan belum bisa dibereskan.',
};

const en: RecoveryText = {
  found: (recovery) => {
    const sheets = recovery.sheets.join(', ');
    switch (recovery.kind) {
      case 'undone':
        return `Writing ${sheets} was cut off before its end and has been taken back: the workbook is as it was before.`;
      case 'finished':
        return `Writing ${sheets} was cut off close to its end and has been finished: the sheets are whole.`;
      case 'kept':
        return `Writing ${sheets} was cut off, and somebody has edited the sheets since, so they were left alone.${recovery.beside.length === 0 ? '' : ` The contents of before are in ${recovery.beside.join(', ')}.`}`;
      case 'elsewhere':
        return `Another pane is writing ${sheets}. This one waits, and puts things in order should that writing have been cut off.`;
    }
  },
  failed: 'Writing sheets was cut off, and could not be put in order yet.',
};

export const RECOVERY_TEXT: Readonly<Record<Language, RecoveryText>> = { id, en };
