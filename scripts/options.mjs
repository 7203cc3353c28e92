import { DEVELOPMENT_PORT } from './paths.mjs';

/**
 * The options of `npm start`, in Indonesian or English.
 * `unknown` is the first argument that is none of them.
 */
export function readOptions(args) {
  const options = { preview: false, browser: true, port: DEVELOPMENT_PORT, portGiven: false, unknown: null };
  for (const arg of args) {
    const port = /^--port=(\d{1,5})$/.exec(arg)?.[1];
    if (arg === '--pratinjau' || arg === '--preview') options.preview = true;
    else if (arg === '--tanpa-peramban' || arg === '--no-browser') options.browser = false;
    else if (port !== undefined && Number(port) <= 65535)
      Object.assign(options, { port: Number(port), portGiven: true });
    else options.unknown ??= arg;
  }
  return options;
}
