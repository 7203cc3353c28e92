/** Renews the table of members in docs/preview.md. Usage: npx tsx scripts/preview-docs.ts */
import fs from 'node:fs';
import { withMembers } from './preview-members';

const FILE = 'docs/preview.md';

fs.writeFileSync(FILE, withMembers(fs.readFileSync(FILE, 'utf8')));
