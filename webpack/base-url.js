const { URL } = require('node:url');
const { inspect } = require('node:util');

const DEVELOPMENT_BASE = 'https://localhost:3000/';
/** What a production build says that was not told where it will be served. */
const UNADDRESSED =
  `Tanpa --env baseUrl, manifes hasil build tetap menunjuk ${DEVELOPMENT_BASE}.` +
  ` / Without --env baseUrl the built manifest still points at ${DEVELOPMENT_BASE}.`;

/**
 * Where the add-in will be served: an https address of a folder, ending with "/".
 * Without `--env baseUrl` it is the development server.
 * @throws an error whose text is one sentence (id, en), printed without a stack: it is the operator's fault, not the build's.
 */
function resolveBase(baseUrl) {
  if (baseUrl === undefined) return DEVELOPMENT_BASE;
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  const plain = url?.protocol === 'https:' && !url.search && !url.hash && !url.username && !url.password;
  if (plain && baseUrl.endsWith('/')) return url.href;
  const error = new Error(
    `baseUrl harus alamat https yang berakhir dengan "/", misalnya https://contoh.go.id/kepatuhan/; yang diberikan: ${baseUrl}` +
      ` / baseUrl must be an https address ending with "/", such as https://example.org/kepatuhan/; given: ${baseUrl}`,
  );
  error[inspect.custom] = () => error.message;
  throw error;
}

module.exports = { DEVELOPMENT_BASE, UNADDRESSED, resolveBase };
