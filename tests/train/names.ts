// `npm run train -- FOLDER` trains the name tagger on FOLDER's wikigold.conll.txt and politics-*.txt (CrossNER) and writes its weights.
// First it trains without what it is judged on, and says how well that is tagged: each fifth of the politics sentences, then
// politics-dev.txt as a whole.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { factsAbout, spansOf, tagsOf, type Weights } from '../../src/draft/rules/names/tagger.ts';
import { sharesOf, type Tally } from '../draft/quality/tally.ts';
import { sentencesOf, type TaggedSentence } from './conll.ts';
import { quantized, train } from './train.ts';

/** The politics sentences are held out by as many parts; they count twice in what is learned. */
const PARTS = 5;

const OUT = join(import.meta.dirname, '../../src/draft/rules/names/weights.json');

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new RangeError('expected the folder of wikigold.conll.txt and politics-*.txt: npm run train -- FOLDER');
trainNames(folder);

function trainNames(folder: string): void {
  const wiki = sentencesOf(join(folder, 'wikigold.conll.txt'));
  const small = sentencesOf(join(folder, 'politics-train.txt'));
  const large = sentencesOf(join(folder, 'politics-dev.txt'));
  const politics = [...small, ...large];
  for (let part = 0; part < PARTS; part += 1) {
    const isHeld = (_: TaggedSentence, i: number) => i % PARTS === part;
    const kept = politics.filter((one, i) => !isHeld(one, i));
    judge(`part ${part + 1} of ${PARTS}`, [...wiki, ...kept, ...kept], politics.filter(isHeld));
  }
  judge('politics-dev', [...wiki, ...small, ...small], large);
  const packed = brotliCompressSync(quantized(train([...wiki, ...politics, ...politics])));
  writeFileSync(OUT, `${JSON.stringify({ weights: packed.toString('base64') })}\n`);
  console.log(`weights: ${(packed.length / 1000).toFixed(0)} KB`);
}

/** The weights as they would be read from a file, that is, in one byte each. */
function judge(name: string, known: readonly TaggedSentence[], held: readonly TaggedSentence[]): void {
  const weights = quantized(train(known));
  for (const kind of ['', 'PER', 'ORG', 'LOC', 'MISC']) report(`${name}${kind && `, ${kind}`}`, held, weights, kind);
}

/** Exact span and kind. */
function report(name: string, sentences: readonly TaggedSentence[], weights: Weights, only: string): void {
  const tally = sentences.reduce<Tally>(
    (sum, { words, tags }) => {
      const keys = (of: readonly number[]) =>
        spansOf(of)
          .filter(({ kind }) => kind.includes(only))
          .map(({ first, last, kind }) => `${first} ${last} ${kind}`);
      const drafted = keys(tagsOf(words.map(factsAbout), weights));
      const gold = new Set(keys(tags));
      const right = drafted.filter((key) => gold.has(key)).length;
      return { right: sum.right + right, drafted: sum.drafted + drafted.length, gold: sum.gold + gold.size };
    },
    { right: 0, drafted: 0, gold: 0 },
  );
  const { precision, recall, f1 } = sharesOf(tally);
  console.log(`names, ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`);
}
