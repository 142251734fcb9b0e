// Hundreds of random actions in each of several libraries, with undo and redo between them. Undoing all of them
// restores the first bytes, and after the actions a library has no errors.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeQuote } from '../../../src/anchor/describe-quote.ts';
import { checkLibrary } from '../../../src/library/check.ts';
import { action } from '../../../src/library/editing/actions.ts';
import { openDesk } from '../../../src/library/editing/desk.ts';
import type { OpenEdition } from '../../../src/library/editing/open-edition.ts';
import { keyOfQueued } from '../../../src/library/editing/queue-and-anchors.ts';
import { readingOf } from '../../../src/markdown/readings.ts';
import { isError } from '../../../src/model/problem.ts';
import { pick, type Random, randomFrom } from '../../bench/random.ts';
import { valueFrom } from '../../value-from.ts';
import { bytesIn, scratchLibrary } from './scratch-library.ts';

/** Number of libraries. POSTIL_LIBRARIES=10 makes 3,000 actions, which takes minutes. */
const LIBRARIES = Number(process.env['POSTIL_LIBRARIES'] ?? 2);
const ACTIONS = 300;

/** Texts that broke programs: markup, YAML's own signs, other scripts, half characters. */
const TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '--- \n...',
  ': - { a: [b, # c',
  'it\'s "quoted" and \\ escaped',
  'مردم می‌گویند که پل گران است.',
  '👩‍🚀 says 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  '\u202Eright to left',
  'null',
  '2020-01-01',
  '   ',
  '',
  '&amp; &lt;',
  '*emphasis* [link](javascript:alert(1))',
  '\uD800',
  'a\0b',
  'x'.repeat(400),
];

/** Entries that could not be added. Some of the actions delete one or correct one. */
const QUEUED = {
  from: 'notes.csv',
  rule: 'quote-orphan',
  reason: 'Nowhere.',
  collection: 'notes',
  id: 'old',
  entry: { quote: 'x' },
} as const;
const QUEUE = `waiting:\n${`  - ${JSON.stringify(QUEUED)}\n`.repeat(20)}`;
const KEY = keyOfQueued(QUEUED);

const seeds = Array.from({ length: LIBRARIES }, (_, i) => i + 1);

it.each(seeds)(`${ACTIONS} random actions and their undo end with the first bytes (seed %i)`, async (seed) => {
  const folder = scratchLibrary();
  for (const article of ['kafe', 'overlaps']) writeFileSync(join(folder, `queue/${article}.yaml`), QUEUE);
  const first = bytesIn(folder);
  const random = randomFrom(seed);
  const desk = openDesk(folder, () => ({ name: random() < 0.5 ? 'Ada Reed' : undefined, day: '2026-12-01' }));
  const counts = { done: 0, refused: 0 };
  for (let i = 0; i < ACTIONS; i += 1) {
    const article = pick(['kafe', 'overlaps'], random);
    if (random() < 0.15) await (random() < 0.6 ? desk.undo() : desk.redo());
    const opened = valueFrom(await desk.open(article));
    const parsed = action.safeParse(randomAction(opened, random));
    if (!parsed.success) continue;
    const answer = await desk.act(article, parsed.data, {});
    if ('done' in answer) counts.done += 1;
    else counts.refused += 1;
  }
  const { problems } = await checkLibrary(folder);
  expect(problems.filter(isError)).toEqual([]);
  expect(counts.done, JSON.stringify(counts)).toBeGreaterThan(ACTIONS / 5);
  while (desk.next.undo !== undefined) expect(await desk.undo()).toHaveProperty('done');
  expect(bytesIn(folder)).toEqual(first);
});

function randomAction(opened: OpenEdition, random: Random): unknown {
  const { corpus, article } = opened;
  const { layer } = readingOf(corpus, article);
  const words = () => pick(TEXTS, random);
  const entries = opened.entries.filter(({ collection }) =>
    ['claims', 'arguments', 'notes', 'questions', 'actors'].includes(collection),
  );
  const file = () => pick(entries, random).file;
  const actor = () => pick([...corpus.actors.keys(), 'unnamed', 'nobody'], random);
  const actorFile = () => `actors/${actor()}.md`;
  const claim = () =>
    pick(
      [...corpus.claims.values()].map(({ id }) => id.split('/')[1] ?? ''),
      random,
    );
  const quote = () => {
    const start = Math.floor(random() * (layer.text.length - 30));
    const range = { start, end: start + 1 + Math.floor(random() * 29) };
    return layer.text.slice(range.start, range.end).trim() === '' ? words() : describeQuote(layer, range);
  };
  const claimData = () => ({
    ...(random() < 0.2 ? { implicit: true } : { quote: quote() }),
    statement: words(),
    type: pick(['fact', 'value', 'guess'], random),
    ...(random() < 0.5 && { holder: actor() }),
  });
  switch (Math.floor(random() * 14)) {
    case 0:
    case 1:
      return { do: 'create', entries: [{ collection: 'claims', data: claimData(), body: words() }] };
    case 2:
      return {
        do: 'create',
        entries: [
          {
            collection: 'arguments',
            data: { title: words(), relation: 'support', premises: [{ claim: claim() }], conclusion: claim() },
          },
        ],
      };
    case 3:
      return {
        do: 'create',
        entries: [{ collection: 'notes', data: { quote: quote(), kind: 'term' }, body: words() }],
      };
    case 4:
      return {
        do: 'create',
        entries: [
          { collection: 'actors', key: `actor-${Math.floor(random() * 50)}`, data: { name: words(), type: 'group' } },
        ],
      };
    case 5:
      return { do: 'edit', file: file(), fields: { statement: words(), label: words().slice(0, 50) }, body: words() };
    case 6:
      return {
        do: 'edit',
        file: file(),
        fields: pick([{ quote: quote() }, { holder: null }, { title: words() }, { name: words() }], random),
      };
    case 7:
      return pick(
        [
          { do: 'withdraw', files: [file()] },
          { do: 'return', file: file() },
          { do: 'accept', files: [file()] },
        ],
        random,
      );
    case 8:
      return { do: 'rename', file: file(), to: `id-${Math.floor(random() * 1000)}` };
    case 9:
      return {
        do: 'create',
        entries: [{ collection: 'questions', data: { quote: quote() }, body: words() }],
      };
    case 10:
      return pick(
        [
          { do: 'merge', file: actorFile(), into: actorFile() },
          { do: 'withdraw', files: [actorFile()] },
          { do: 'merge', file: file(), into: file() },
        ],
        random,
      );
    case 11:
      return {
        do: 'split',
        file: actorFile(),
        name: words(),
        to: `id-${Math.floor(random() * 1000)}`,
        names: [words(), ...(corpus.actors.get(actor())?.data.aliases ?? [])],
        entries: [file()],
        mentions: [quote()],
      };
    case 12: {
      const member = { aliases: [words()], include: [quote()], exclude: random() < 0.5 ? [quote()] : [] };
      const { cast = {} } = corpus.articles.get(article)?.data ?? {};
      const fields = { cast: { ...cast, [actor()]: member } };
      return { do: 'edit', file: `articles/${article}.md`, fields: random() < 0.8 ? fields : { cast: null } };
    }
    default:
      return pick(
        [
          { do: 'hold', files: [file(), file()], holder: actor() },
          { do: 'anchor', file: file() },
          { do: 'drop', key: KEY },
          {
            do: 'create',
            entries: [{ collection: 'notes', data: { quote: quote(), kind: 'term' }, body: words() }],
            queued: pick([KEY, 'gone'], random),
          },
          { do: 'create', entries: [{ collection: 'claims', data: claimData() }], queued: pick([KEY, 'gone'], random) },
        ],
        random,
      );
  }
}
