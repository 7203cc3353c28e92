/**
 * The name of a part as it is meant, letters kept: percent-encoding resolved once, backslashes as slashes. Programs
 * write `xl\worksheets\sheet1.xml` and `lembar%201.xml`; both are read by Excel.
 */
export function partName(written: string): string {
  return decodePercent(written).replaceAll('\\', '/');
}

/** The key of a part: names that differ by the case of ASCII letters alone are one (ISO/IEC 29500-2, 6.2.2.3). */
export function partKey(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether a name, once decoded, would lead out of the package: upwards, absolute, to a drive, or with a NUL. */
export function leadsOut(name: string): boolean {
  return /(^|\/)\.\.(\/|$)|^\/|^[A-Za-z]:|\0/.test(name);
}

/** A relation's target, which may be relative to the part's folder, as a name in the package. */
export function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  const meant = partName(target);
  for (const piece of (meant.startsWith('/') ? meant : folder + meant).split('/')) {
    if (piece === '..') path.pop();
    else if (piece !== '' && piece !== '.') path.push(piece);
  }
  return path.join('/');
}

/** The folder of a part, with its slash; "" for the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The list of relations of a part; "" is the package itself. */
export function relationsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A percent sign that begins no encoding is a percent sign. */
function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}
