// `npm run train -- tags|names|people FOLDER`: trains one of the two taggers and writes its weights, or lists the nouns for people. Exit code 2 for wrong arguments.

import { trainNames } from './names.ts';
import { listPeople } from './people.ts';
import { trainTags } from './tags.ts';

const [what, folder] = process.argv.slice(2);
const train = { tags: trainTags, names: trainNames, people: listPeople }[what ?? ''];
if (train === undefined || folder === undefined) {
  console.error('expected: npm run train -- tags FOLDER (the CoNLL-U files of GUM)');
  console.error('      or: npm run train -- names FOLDER (wikigold.conll.txt and politics-*.txt)');
  console.error('      or: npm run train -- people FOLDER (data.noun and index.noun of WordNet)');
  process.exit(2);
}
train(folder);
