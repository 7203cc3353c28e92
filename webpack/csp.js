const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The Content-Security-Policy of a page. Everything comes from our own folder; a production page may also load Office.js.
 * There is no inline script and no eval, except that the preview's grid compiles its formulas and templates with Function.
 * Inline styles are allowed because Office.js and component libraries set style attributes; a style cannot run code.
 * @param {{ production: boolean, evaluates?: boolean }} options
 */
function contentSecurityPolicy({ production, evaluates = false }) {
  const office = production ? ` ${OFFICE_CDN}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}${evaluates ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data:${evaluates ? ' blob:' : ''}`,
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    evaluates ? "frame-src 'self'" : "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { OFFICE_CDN, contentSecurityPolicy };
