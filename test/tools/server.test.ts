import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { startServer, type TestServer } from '../e2e/support/server';

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-'));
  fs.writeFileSync(path.join(folder, 'manifest.xml'), '<OfficeApp/>');
  fs.writeFileSync(path.join(folder, 'functions.json'), '{}');
  fs.writeFileSync(path.join(folder, 'taskpane.html'), 'pane');
  server = await startServer(folder);
});

afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written, without the tidying that URL would do. */
function ask(
  request: string,
  options: https.RequestOptions = {},
): Promise<{ status: number; type: string; cors: string }> {
  const { port } = new URL(server.origin);
  const headers = { Host: `localhost:${port}`, ...options.headers };
  return new Promise((resolve, reject) => {
    https
      .request(
        { host: '127.0.0.1', port, path: request, rejectUnauthorized: false, ...options, headers },
        (response) => {
          response.resume();
          const header = (name: string) => String(response.headers[name] ?? '');
          resolve({
            status: response.statusCode ?? 0,
            type: header('content-type'),
            cors: header('access-control-allow-origin'),
          });
        },
      )
      .on('error', reject)
      .end();
  });
}

describe('the development server', () => {
  it.each([
    ['/taskpane.html', 'text/html; charset=utf-8'],
    ['/taskpane.html?_host_Info=Excel$Web', 'text/html; charset=utf-8'],
    ['/manifest.xml', 'text/xml; charset=utf-8'],
    ['/assets/icon-16.png', 'image/png'],
    ['/vendor/@microsoft/office-js/dist/office.js', 'text/javascript; charset=utf-8'],
    ['/vendor/fflate/umd/index.js', 'text/javascript; charset=utf-8'],
  ])('serves %s', async (request, type) => {
    expect(await ask(request)).toMatchObject({ status: 200, type });
  });

  it('lets Excel on the web read the description of the functions, and nothing else', async () => {
    expect((await ask('/functions.json')).cors).toBe('*');
    expect((await ask('/taskpane.html')).cors).toBe('');
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/../package.json',
    '/assets/..%2fpackage.json',
    '/assets/..%5cpackage.json',
    '/assets/%00',
    '/%',
    '/vendor/webpack/package.json',
    '/vendor/fflate/../webpack/package.json',
    '/vendor/@microsoft/office-js',
    '/assets/',
    '/nothing.html',
  ])('does not serve %s', async (request) => {
    expect((await ask(request)).status).toBe(404);
  });

  it('refuses a page that reached it under another name, and anything but reading', async () => {
    expect((await ask('/taskpane.html', { headers: { Host: 'evil.example' } })).status).toBe(421);
    expect((await ask('/taskpane.html', { method: 'POST' })).status).toBe(405);
  });

  it('says in one sentence that there is no build', async () => {
    await expect(startServer(path.join(folder, 'none'))).rejects.toThrow('npm run build:dev');
  });
});

describe('npm start', () => {
  const start = (...args: string[]) => {
    const program = path.resolve(__dirname, '../../scripts/start.mjs');
    const { status, stderr } = spawnSync(process.execPath, [program, '--pratinjau', ...args], { encoding: 'utf8' });
    return { status, stderr };
  };

  it('says in one sentence that the port is taken', () => {
    const { port } = new URL(server.origin);
    expect(start(`--port=${port}`)).toEqual({
      status: 3,
      stderr:
        `Port ${port} sedang dipakai program lain; tutup program itu atau jalankan "npm run stop". / ` +
        `Port ${port} is in use by another program; close it or run "npm run stop".\n`,
    });
  });

  it.each(['--salah', '--port=70000', '--port=', 'x'])('refuses %s and names what it knows', (option) => {
    const { status, stderr } = start(option);
    expect(status).toBe(2);
    expect(stderr).toContain(`Pilihan ${option} tidak dikenal`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
