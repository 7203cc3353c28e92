import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';

/** The packages the pages may load from node_modules in development, and nothing else of node_modules. */
const VENDORS = [
  '@microsoft/office-js',
  '@odoo/o-spreadsheet',
  '@odoo/owl',
  'bootstrap',
  'chart.js',
  'fflate',
  'font-awesome',
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves a build, the repository's assets and the allowed packages over https, to this computer only.
 * @param {{ root: string, dist: string, port: number, key: string | Buffer, cert: string | Buffer, stop?: { token: string, run: () => void } }} options
 *   `root` is the repository; port 0 takes a free one; `stop.run` is called by a POST to /.stop with the token
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>} rejects with EADDRINUSE when the port is taken
 */
export function startServer({ root, dist, port, key, cert, stop }) {
  const locate = locator(root, dist);
  const server = https.createServer({ key, cert }, (request, response) => {
    const own = [`localhost:${server.address().port}`, `127.0.0.1:${server.address().port}`];
    // A page of another site that resolves its own name to 127.0.0.1 sends its own name here.
    if (!own.includes(request.headers.host)) return refuse(response, 421);
    if (stop && request.method === 'POST' && request.url === '/.stop') {
      if (request.headers.authorization !== stop.token) return refuse(response, 403);
      response.writeHead(204).end();
      return stop.run();
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const pathname = request.url.split(/[?#]/, 1)[0];
    if (pathname === '/') return response.writeHead(302, { Location: '/preview.html' }).end();
    const file = locate(pathname);
    if (!file) return refuse(response, 404);
    response.writeHead(200, headers(pathname, file));
    if (request.method === 'HEAD') return response.end();
    fs.createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const taken = server.address().port;
      resolve({ origin: `https://localhost:${taken}`, port: taken, close: () => close(server) });
    });
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(String(status));
}

function headers(pathname, file) {
  const common = {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
  };
  const vendor = pathname.startsWith('/vendor/');
  // Excel on the web reads the functions' description from its own origin.
  const shared = /^\/functions[^/]*\.(js|json)$/.test(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {};
  return { ...common, ...shared, 'Cache-Control': vendor ? 'private, max-age=3600' : 'no-store' };
}

/** From the path of an address to a file that may be served, or null. */
function locator(root, dist) {
  const mounts = [
    ...VENDORS.map((name) => [`/vendor/${name}/`, path.join(root, 'node_modules', name)]),
    ['/assets/', path.join(root, 'assets')],
    ['/', dist],
  ];
  return (pathname) => {
    const plain = decode(pathname);
    const [prefix, folder] = mounts.find(([start]) => plain?.startsWith(start)) ?? [];
    if (!folder || (prefix === '/' && plain.startsWith('/vendor/'))) return null;
    return inside(folder, path.join(folder, plain.slice(prefix.length)));
  };
}

function decode(pathname) {
  try {
    const plain = decodeURIComponent(pathname);
    return /[\0\\]/.test(plain) ? null : plain;
  } catch {
    return null;
  }
}

/** The file, if it is one and lies in the folder after every link is followed. */
function inside(folder, file) {
  try {
    const real = fs.realpathSync(file);
    const within = real.startsWith(fs.realpathSync(folder) + path.sep);
    return within && fs.statSync(real).isFile() ? real : null;
  } catch {
    return null;
  }
}
