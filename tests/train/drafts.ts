// `npm run train -- drafts FOLDER`: learns how drafts are judged from the annotated texts of FOLDER (op-eds,
// federalist, gum), prints how right the judgments are on texts that were held out, and writes the weights of the
// English pack.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorExamples } from './actors.ts';
import { annotatedTexts } from './annotated.ts';
import { bestThreshold, type Example, fitted, heldOut, rounded } from './logistic.ts';
import { relationExamples } from './relations.ts';
import { plainExamples, reportExamples } from './reports.ts';

const OUT = join(import.meta.dirname, '../../src/draft/languages/en/weights.json');
const FOLDS = 10;

export function trainDrafts(folder: string): void {
  const texts = annotatedTexts(folder);
  const learned = {
    reports: [...texts.flatMap(reportExamples), ...plainExamples()],
    actors: texts.flatMap(actorExamples),
    relations: texts.flatMap(relationExamples),
  };
  for (const [kind, examples] of Object.entries(learned)) print(kind, examples);
  const weights = Object.fromEntries(
    Object.entries(learned).map(([kind, examples]) => [kind, rounded(fitted(examples))]),
  );
  writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
}

function print(kind: string, examples: readonly Example[]): void {
  const scored = heldOut(examples, FOLDS);
  for (const group of ['op-ed', 'federalist', 'gum', '']) {
    const own = scored.filter(({ example }) => example.text.startsWith(group));
    const { least, precision, recall, f1 } = bestThreshold(own);
    const shares = [f1, precision, recall].map((share) => (100 * share).toFixed(0));
    console.log(
      `${kind}, ${group === '' ? 'all' : group}: F1 ${shares[0]} (${shares[1]}, ${shares[2]}) from a chance of ${least.toFixed(2)} on, of ${own.length}`,
    );
  }
}
