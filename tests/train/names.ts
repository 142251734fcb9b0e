// `npm run train -- FOLDER` trains the name tagger on FOLDER's wikigold.conll.txt and politics-*.txt (CrossNER) and writes its weights.
// First it trains without every fifth politics sentence and says how well these are tagged.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { best, factsAbout, spansOf, tagsOf, type Weights } from '../../src/ingest/names/tagger.ts';
import { sharesOf, type Tally } from '../ingest/quality/tally.ts';
import { sentencesOf, type TaggedSentence } from './conll.ts';
import { quantized, train } from './perceptron.ts';

const ROUNDS = 6;

/** Weights below this change few decisions. */
const LEAST = 1.05;

const OUT = join(import.meta.dirname, '../../src/ingest/names/weights.json');

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new RangeError('expected the folder of wikigold.conll.txt and politics-*.txt: npm run train -- FOLDER');
trainNames(folder);

function trainNames(folder: string): void {
  const wiki = sentencesOf(join(folder, 'wikigold.conll.txt'));
  const politics = ['politics-train.txt', 'politics-dev.txt'].flatMap((name) => sentencesOf(join(folder, name)));
  const kept = politics.filter((_, i) => i % 5 !== 0);
  const held = politics.filter((_, i) => i % 5 === 0);
  const trial = train([...wiki, ...kept, ...kept], ROUNDS);
  report('whole', held, trial);
  for (const kind of ['PER', 'ORG', 'LOC', 'MISC']) report(kind, held, trial, kind);
  report('one byte', held, quantized(trial, LEAST));
  const weights = quantized(train([...wiki, ...politics, ...politics], ROUNDS), LEAST);
  const packed = deflateRawSync(weights, { level: 9 });
  writeFileSync(OUT, `${JSON.stringify({ weights: packed.toString('base64') })}\n`);
  console.log(`weights: ${(packed.length / 1000).toFixed(0)} KB`);
}

/** Exact span and kind. */
function report(name: string, sentences: readonly TaggedSentence[], weights: Weights, only = ''): void {
  const tally = sentences.reduce<Tally>(
    (sum, { words, tags }) => {
      const keys = (of: readonly number[]) =>
        spansOf(of)
          .filter(({ kind }) => kind.includes(only))
          .map(({ first, last, kind }) => `${first} ${last} ${kind}`);
      const drafted = keys(tagsOf(words.map(factsAbout), (features) => best(weights, features)));
      const gold = new Set(keys(tags));
      const right = drafted.filter((key) => gold.has(key)).length;
      return { right: sum.right + right, drafted: sum.drafted + drafted.length, gold: sum.gold + gold.size };
    },
    { right: 0, drafted: 0, gold: 0 },
  );
  const { precision, recall, f1 } = sharesOf(tally);
  console.log(`names, ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`);
}
