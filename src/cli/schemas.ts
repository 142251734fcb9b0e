// `npm run schemas`: writes the JSON Schemas that `.vscode/settings.json` names. A test tells when they are out of date.

import { join } from 'node:path';
import { writeWhole } from '../corpus/to-disk.ts';
import { jsonSchemas } from '../model/json-schemas.ts';

const FOLDER = '.vscode/schemas';

for (const [name, text] of jsonSchemas()) await writeWhole(join(FOLDER, name), text);
console.log(`Wrote ${jsonSchemas().size} schemas into ${FOLDER}`);
