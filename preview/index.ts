import { HANDOVER, PreviewApp } from './app';
import { isHostName, URLS } from './config';
import { exposeSeam } from './expose-seam';

const query = new URLSearchParams(location.search);

/** Only a path on this origin: another site's file is not ours to fetch. */
function workbookUrl(): string {
  const asked = query.get('berkas');
  if (asked === null || !URL.canParse(asked, location.href)) return URLS.sample;
  const url = new URL(asked, location.href);
  return url.origin === location.origin ? url.href : URLS.sample;
}

const host = query.get('excel');
const app = new PreviewApp(
  query.get('bahasa') === 'en' ? 'en' : 'id',
  query.get('tema') === 'gelap' ? 'gelap' : 'terang',
  query.get('addin') !== 'tanpa',
  { name: isHostName(host) ? host : 'web', blanksAsZero: query.get('sel-kosong') === '0' },
);
const opener = window.opener as Window | null;
app.ready = app.start(workbookUrl(), query.get('berkas') === HANDOVER ? opener?.handover : undefined);
exposeSeam(app);
