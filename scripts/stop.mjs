/** `npm run stop`: ends a running `npm start`, and takes the add-in out of Excel where there is one. */
import fs from 'node:fs';
import https from 'node:https';
import { excelIsInstalled, unload } from './excel.mjs';
import { say } from './messages.mjs';
import { RUNNING } from './paths.mjs';

const stopped = await askToStop();
fs.rmSync(RUNNING, { force: true });
if (excelIsInstalled()) await unload();
console.log(say(stopped ? 'stopped' : 'notRunning'));

/** Asks the server with the token it left; a stranger on the port does not know it and is left alone. */
function askToStop() {
  if (!fs.existsSync(RUNNING)) return Promise.resolve(false);
  const { port, token } = JSON.parse(fs.readFileSync(RUNNING, 'utf8'));
  const options = { host: '127.0.0.1', port, path: '/.stop', method: 'POST', rejectUnauthorized: false };
  const headers = { Host: `localhost:${port}`, Authorization: token };
  return new Promise((resolve) => {
    https
      .request({ ...options, headers }, (response) => resolve(response.resume().statusCode === 204))
      .on('error', () => resolve(false))
      .end();
  });
}
