// The figures in the guide's page about the shipped edition → the same figures, counted in content/. They are not
// compared if a user has removed the edition or the page.

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentFolder, readLibrary } from '../../src/corpus/from-disk.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { isOf } from '../../src/model/collections.ts';
import { type ArgumentEntry, aimOf, premisesOf } from '../../src/model/corpus.ts';

const ARTICLE = 'no-war-no-negotiation';
const PAGE = 'content/guide/about-this-edition.md';

const { corpus } = await readLibrary(contentFolder());

it.runIf(corpus.articles.has(ARTICLE) && existsSync(PAGE))(
  'says how many entries the edition has, and of which kind',
  () => {
    const { claims, arguments: args, remarks } = readingOf(corpus, ARTICLE);
    const text = readFileSync(PAGE, 'utf8');
    const unstated = claims.filter(({ entry }) => entry.data.implicit).length;
    const notes = remarks.filter(({ entry }) => isOf(entry, 'notes')).length;
    const cued = args.filter(({ data }) => data.cue !== undefined).length;
    const editorial = args.filter(({ data }) => data.editorial).length;
    const questions = args.flatMap(({ data }) => data.questions.map(({ status }) => status));
    const having = (status: string) => questions.filter((one) => one === status).length;
    const share = (count: number) => Math.round((100 * count) / args.length);
    const premises = new Set(args.flatMap(premisesOf));
    const aims = claimsArgued(args);
    for (const figure of [
      `${claims.length} claims, of which ${unstated} are unstated, ${args.length} arguments and ${notes} notes.`,
      `In ${cued} arguments (${share(cued)} %) words of the text mark the step`,
      `in ${editorial} (${share(editorial)} %) the editors supply it, and in ${args.length - cued - editorial} the`,
      `${args.flatMap(({ data }) => data.premises.filter((premise) => premise.as === 'held')).length} premises count as held.`,
      `${args.filter(({ data }) => data.scheme !== undefined).length} arguments follow a scheme.`,
      `their ${questions.length} critical questions, ${having('answered')} are answered, ${having('raised')} are raised and ${having('open')} are open.`,
      `${[...aims].filter((id) => !premises.has(id)).length} claims are argued about and are premises of nothing`,
    ])
      expect(text).toContain(figure);
    expect(editorial * 4).toBeLessThanOrEqual(args.length);
  },
);

it.runIf(corpus.articles.has(ARTICLE) && existsSync(PAGE))('says how many claims are in no argument', () => {
  const { claims, arguments: args } = readingOf(corpus, ARTICLE);
  const argued = new Set([...args.flatMap(premisesOf), ...claimsArgued(args)]);
  const loose = claims.filter(({ entry }) => !argued.has(entry.id)).length;
  expect(readFileSync(PAGE, 'utf8')).toContain(
    `${['No', 'One', 'Two', 'Three', 'Four', 'Five'][loose]} claims are in no argument.`,
  );
});

function claimsArgued(args: readonly ArgumentEntry[]): ReadonlySet<string> {
  return new Set(args.flatMap((argument) => (argument.data.relation === 'undercut' ? [] : (aimOf(argument) ?? []))));
}
