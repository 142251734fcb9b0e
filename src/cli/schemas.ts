// `npm run schemas`: writes the JSON Schemas named in `.vscode/settings.json`, and the schema in the guide. A test
// fails if one of them is out of date.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../corpus/to-disk.ts';
import { answerSchema } from '../draft/model/answer.ts';
import { jsonSchemas } from '../model/json-schemas.ts';
import { commandOf, endWith } from './command.ts';

const FOLDER = '.vscode/schemas';

/**
 * The guide's page with the schema of a list of annotations. The schema is the page's only JSON block that begins with
 * `$schema`.
 */
const GUIDE = 'content/guide/import.md';
const SCHEMA_BLOCK = /(```json\n)\{\n {2}"\$schema"[\s\S]*?(\n```\n)/;

commandOf('schemas')
  .description(
    `Writes the JSON Schemas of the collections into ${FOLDER}, for editors, and that of a list of annotations into ${GUIDE}.`,
  )
  .parse();

await endWith(async () => {
  for (const [name, text] of jsonSchemas()) await writeWhole(join(FOLDER, name), text);
  const schema = JSON.stringify(answerSchema(), undefined, 2);
  await writeWhole(
    GUIDE,
    readFileSync(GUIDE, 'utf8').replace(SCHEMA_BLOCK, (_, before, after) => `${before}${schema}${after}`),
  );
  console.log(`Wrote ${jsonSchemas().size} schemas into ${FOLDER}, and one into ${GUIDE}`);
  return 0;
});
