// `npm run schemas`: writes the JSON Schemas that `.vscode/settings.json` names. A test fails if they are out of date.

import { join } from 'node:path';
import { writeWhole } from '../corpus/to-disk.ts';
import { jsonSchemas } from '../model/json-schemas.ts';
import { commandOf, endWith } from './command.ts';

const FOLDER = '.vscode/schemas';

commandOf('schemas').description(`Writes the JSON Schemas of the collections into ${FOLDER}, for editors.`).parse();

await endWith(async () => {
  for (const [name, text] of jsonSchemas()) await writeWhole(join(FOLDER, name), text);
  console.log(`Wrote ${jsonSchemas().size} schemas into ${FOLDER}`);
  return 0;
});
