import type { FunctionsTrouble } from '../../app/functions-state';
import type { Language } from '../language';

/** What keeps functions and pane from being one, and what to do. */
const SENTENCES: Readonly<Record<Language, (trouble: FunctionsTrouble) => string>> = {
  id: (trouble) =>
    trouble.kind === 'absent'
      ? 'Excel ini tidak menjalankan fungsi add-in: rumus KEPATUHAN di sel menjadi #NAME?. Panel tetap membaca, memeriksa, dan menilai; untuk dibagikan pakai salinan peninjau, yang isinya nilai.'
      : `Fungsi di sel terakhir dimuat dengan versi ${trouble.version}, panel ini versi lain. Tutup semua jendela Excel lalu buka lagi; Excel menyimpan fungsi lama sampai 24 jam. Sampai keduanya sama, yang berlaku adalah angka panel.`,
  en: (trouble) =>
    trouble.kind === 'absent'
      ? 'This Excel runs no functions of add-ins: KEPATUHAN formulas in cells become #NAME?. The pane reads, checks and scores all the same; to share, use the reviewer copy, which holds values.'
      : `The functions in cells were last loaded as version ${trouble.version}, this pane is another version. Close all windows of Excel and open it again; Excel keeps old functions for up to 24 hours. Until both agree, the figures of the pane count.`,
};

export function functionsText(trouble: FunctionsTrouble): Readonly<Record<Language, string>> {
  return { id: SENTENCES.id(trouble), en: SENTENCES.en(trouble) };
}
