// `npm run train -- tags|names|people|drafts FOLDER`: trains one of the taggers or the judgment of drafts and writes
// the weights, or lists the nouns for people. Exit code 2 for wrong arguments.

import { trainDrafts } from './drafts.ts';
import { trainNames } from './names.ts';
import { listPeople } from './people.ts';
import { trainTags } from './tags.ts';

const [what, folder] = process.argv.slice(2);
const train = { tags: trainTags, names: trainNames, drafts: trainDrafts, people: listPeople }[what ?? ''];
if (train === undefined || folder === undefined) {
  console.error('expected: npm run train -- tags FOLDER (the CoNLL-U files of GUM)');
  console.error('      or: npm run train -- names FOLDER (wikigold.conll.txt and politics-*.txt)');
  console.error('      or: npm run train -- people FOLDER (data.noun and index.noun of WordNet)');
  console.error('      or: npm run train -- drafts FOLDER (op-eds, federalist and gum)');
  process.exit(2);
}
train(folder);
