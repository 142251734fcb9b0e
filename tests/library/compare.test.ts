// Two annotators of one article: what is paired, what is measured, and what an editor takes over from the other.

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Measured } from '../../src/compare/agreement.ts';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { entryText } from '../../src/corpus/yaml/write.ts';
import { editionOf } from '../../src/export/edition.ts';
import { webAnnotations } from '../../src/export/web-annotation.ts';
import { compareWith } from '../../src/library/compare.ts';
import { openDesk } from '../../src/library/editing/desk.ts';
import { openArticle } from '../../src/library/open-article.ts';
import { textOf } from '../../src/model/problem-text.ts';
import { runCommand } from '../cli/run-command.ts';
import { put, temporaryFolder } from '../merge/library.ts';
import { valueFrom } from '../value-from.ts';
import { bytesIn } from './editing/scratch-library.ts';

const ARTICLE = `---
title: The <ferry>
authors: [ann-lee]
source: { file: ferry.txt, sha256: "0" }
blocks:
  - { id: p1, starts: The ferry is }
status: reviewed
---

The ferry is old. The mayor says the river is wide. The town is poor, so the town should keep it.
`;

const ACTORS = { 'ann-lee': { name: 'Ann Lee', type: 'person' }, 'the-mayor': { name: 'Ida Maron', type: 'person' } };

const OLD = { quote: 'The ferry is old', statement: 'The ferry is old.', label: 'Old', type: 'fact' };
const POOR = { quote: 'The town is poor', statement: 'The town is poor.', label: 'Poor', type: 'fact' };
const KEEP = {
  quote: 'the town should keep it',
  statement: 'The town should keep the ferry.',
  label: 'Keep',
  type: 'policy',
};
const WIDE = {
  quote: 'the river is wide',
  statement: 'The river is wide.',
  label: 'Wide',
  type: 'fact',
  holder: 'the-mayor',
  stance: 'reports',
};
const SO = { title: 'So keep it', relation: 'support', premises: [{ claim: 'poor' }], conclusion: 'keep' };

const MINE = { 'claims/old': OLD, 'claims/poor': POOR, 'claims/keep': KEEP, 'claims/wide': WIDE, 'arguments/so': SO };

const THEIRS = {
  // The longer passage of the same claim, under another id.
  'claims/ferry-old': { ...OLD, quote: 'The ferry is old.', type: 'value' },
  'claims/poor': POOR,
  'claims/keep': KEEP,
  'claims/mayor-speaks': {
    quote: 'The mayor says',
    statement: 'The mayor speaks.',
    label: 'Speaks',
    type: 'fact',
    creator: 'Bo',
  },
  'arguments/so': { ...SO, relation: 'support', premises: [{ claim: 'poor' }, { claim: 'ferry-old' }] },
  'arguments/against': {
    title: 'Against',
    relation: 'rebut',
    premises: [{ claim: 'mayor-speaks' }],
    target: 'keep',
    holder: 'bo',
  },
};

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function library(entries: Entries, actors: Entries, status = 'reviewed'): string {
  const folder = join(temporaryFolder(), 'content');
  put(folder, 'articles/ferry.md', ARTICLE);
  for (const [id, data] of Object.entries(actors)) put(folder, `actors/${id}.md`, entryText({ status, ...data }));
  for (const [id, data] of Object.entries(entries)) {
    const [collection, slug] = id.split('/');
    put(folder, `${collection}/ferry/${slug}.md`, entryText({ status, ...data }));
  }
  return folder;
}

/** The other annotator has the mayor under another id, but the same name. */
const mine = (status?: string) => library(MINE, ACTORS, status);
const theirs = () =>
  library(THEIRS, {
    'ann-lee': ACTORS['ann-lee'],
    'ida-maron': ACTORS['the-mayor'],
    bo: { name: 'Bo', type: 'person' },
  });

/** A list of claims of an article about a bus. */
function annotationsOfAnother(): string {
  const folder = temporaryFolder();
  const target = (exact: string) => ({ selector: { type: 'TextQuoteSelector', exact } });
  const items = ['The bus goes late', 'Nobody takes it'].map((words, i) => ({
    type: 'Annotation',
    target: target(words),
    body: { 'postil:id': `bus/claim-${i}`, 'postil:statement': words, 'postil:type': 'fact', purpose: 'classifying' },
  }));
  return put(
    folder,
    'bus.jsonld',
    JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }),
  );
}

async function compared(own: string, place: string) {
  const { entries } = valueFrom(await openArticle(own, 'ferry'));
  return valueFrom(await compareWith(place, { entries, article: 'ferry' }));
}

function lineOf({ subject, yours, theirs: other, same, units, agreement, kappa, alpha }: Measured): string {
  const decimals = [agreement, kappa, alpha].map((value) => value?.toFixed(3) ?? '-');
  return [subject, yours, other, same, units ?? '-', ...decimals].join(' ');
}

describe('compareWith(place, own)', () => {
  it('pairs claims by their passages, and measures each subject', async () => {
    const { measures, differences, unplaced } = await compared(mine(), theirs());
    // Pairs: old, poor, keep. Kappa of types, (fact, value), (fact, fact), (policy, policy): (2/3 - 1/3) / (1 - 1/3).
    expect(measures.map(lineOf)).toEqual([
      'passages 4 4 3 - - - -',
      'words 17 16 13 23 0.696 0.251 0.266',
      'holder 4 4 3 3 1.000 - -',
      'stance 4 4 3 3 1.000 - -',
      'type 4 4 2 3 0.667 0.500 0.545',
      'certainty 4 4 3 3 1.000 - -',
      'links 1 3 1 6 0.833 0.571 0.593',
    ]);
    expect(unplaced).toEqual([]);
    expect(
      differences.map(({ id, yours, theirs: other, fields }) => [id, yours && 'yours', other && 'theirs', ...fields]),
    ).toEqual([
      ['claims/old', 'yours', 'theirs', 'passage', 'type'],
      ['claims/wide', 'yours', undefined],
      ['claims/mayor-speaks', undefined, 'theirs'],
      ['arguments/so', 'yours', 'theirs', 'premises'],
      ['arguments/against', undefined, 'theirs'],
    ]);
  });

  it('reads a folder of entries, single files, and what the import reads', async () => {
    const own = mine();
    const flat = temporaryFolder();
    for (const collection of ['claims', 'arguments'])
      cpSync(join(own, collection, 'ferry'), join(flat, collection), { recursive: true });
    const loose = temporaryFolder();
    for (const collection of ['claims', 'arguments'])
      cpSync(join(own, collection, 'ferry'), loose, { recursive: true });
    const { corpus } = await readLibrary(own);
    const exported = put(
      loose,
      'all.jsonld',
      [...webAnnotations(corpus, [editionOf(corpus, 'ferry')], '/data/ferry.jsonld')].join(''),
    );
    for (const place of [own, flat, loose, exported]) {
      const { differences, unplaced, measures } = await compared(own, place);
      expect({ place, differences, unplaced }).toEqual({ place, differences: [], unplaced: [] });
      expect(measures[0]).toMatchObject({ same: 4, f1: 1 });
    }
  });

  it('leaves out annotations without a passage in the text, with the reason', async () => {
    const { unplaced, measures } = await compared(
      mine(),
      library({ 'claims/x': { ...OLD, quote: 'no such words at all' }, 'claims/poor': POOR }, ACTORS),
    );
    expect(unplaced).toMatchObject([{ rule: 'quote-orphan' }]);
    expect(measures[0]).toMatchObject({ yours: 4, theirs: 1, same: 1 });
  });

  it('pairs passages that partly overlap, and holders of whom one has the other’s name as an alias', async () => {
    const other = library(
      {
        'claims/a': { ...OLD, quote: 'ferry is old', type: 'value' },
        'claims/b': { ...WIDE, holder: 'the-mayor-himself' },
        'claims/c': { ...KEEP, quote: 'town is poor, so the town should keep it' },
        'arguments/so': { ...SO, relation: 'rebut', premises: [{ claim: 'a' }], conclusion: undefined, target: 'c' },
      },
      { 'the-mayor-himself': { name: 'The Mayor', aliases: ['Ida Maron'], type: 'person' } },
    );
    const { measures } = await compared(mine(), other);
    // Words: 15 in both, 2 only in yours (the), 1 only in theirs (so), 5 in neither. Expected agreement: (17 · 16 + 6 ·
    // 7) / 23². Kappa: (20/23 - 314/529) / (1 - 314/529). Alpha: 1 - 45 · 6 / (2 · 33 · 13).
    expect(measures.map(lineOf)).toEqual([
      'passages 4 3 3 - - - -',
      'words 17 16 15 23 0.870 0.679 0.685',
      'holder 4 3 3 3 1.000 1.000 1.000',
      'stance 4 3 3 3 1.000 1.000 1.000',
      'type 4 3 2 3 0.667 0.500 0.545',
      'certainty 4 3 3 3 1.000 - -',
      'links 1 1 0 6 0.833 0.000 0.000',
    ]);
  });

  it.each([
    [
      'a folder without the article',
      () => temporaryFolder(),
      'no-annotations the folder has no annotations of “ferry”',
    ],
    [
      'annotations of another article',
      () => annotationsOfAnother(),
      'no-annotations none of the 2 annotations has its words in “ferry”: they are of bus: expected annotations of “ferry”',
    ],
    [
      'a list without annotations',
      () => put(temporaryFolder(), 'none.json', '{"claims": []}'),
      'no-annotations there are no annotations of “ferry”',
    ],
    ['a missing file', () => 'none.jsonld', "file can't be read: there is no such file"],
    [
      'an entry with a fault',
      () => library({ 'claims/x': { ...OLD, colour: 'red' } }, ACTORS),
      'schema unknown field "colour"',
    ],
  ])('says in one line what is wrong with %s', async (_, place, says) => {
    const { entries } = valueFrom(await openArticle(mine(), 'ferry'));
    const outcome = await compareWith(place(), { entries, article: 'ferry' });
    expect('problems' in outcome && outcome.problems.map((one) => `${one.rule} ${textOf(one)}`)).toEqual([
      expect.stringContaining(says),
    ]);
  });
});

describe('the desk, asked to take over the other annotator’s version', () => {
  const editor = { name: 'Ada Reed', day: '2026-12-01' };

  async function take(own: string, from: string, ids: readonly string[], reviewed = false) {
    const desk = openDesk(own, () => editor);
    return { desk, answer: await desk.act('ferry', { do: 'take', from, ids: [...ids], reviewed }, {}) };
  }

  it('changes the fields that differ, adds and withdraws entries, and undoes all of it at once', async () => {
    const own = mine('draft');
    const before = bytesIn(own);
    const ids = ['claims/old', 'claims/wide', 'claims/mayor-speaks', 'arguments/so', 'arguments/against'];
    const from = theirs();
    const { desk, answer } = await take(own, from, ids);
    expect(answer).toMatchObject({ done: 'Take over 5 entries' });
    const read = (file: string) => readFileSync(join(own, file), 'utf8');
    expect(read('claims/ferry/old.md')).toBe(
      '---\nstatus: reviewed\nquote: The ferry is old.\nstatement: The ferry is old.\nlabel: Old\ntype: value\nreviewedBy: Ada Reed\nreviewed: 2026-12-01\n---\n',
    );
    expect(read('claims/ferry/wide.md')).toContain('status: withdrawn');
    expect(read('claims/ferry/mayor-speaks.md')).toMatch(/creator: Bo\n[\s\S]*reviewedBy: Ada Reed\n/);
    expect(read('arguments/ferry/so.md')).toMatch(/premises:\n {2}- claim: poor\n {2}- claim: old\n/);
    expect(read('arguments/ferry/against.md')).toMatch(/holder: bo\n/);
    expect(read('actors/bo.md')).toContain('name: Bo');
    expect((await compared(own, from)).differences).toEqual([]);
    await desk.undo();
    expect(bytesIn(own)).toEqual(before);
  });

  it.each([
    ['a reviewed entry, unasked', ['claims/old'], 'a person reviewed “claims/old” here; add --reviewed'],
    ['an argument without its claims', ['arguments/against'], '“arguments/against” needs “claims/ferry/mayor-speaks”'],
    [
      'an id without a difference',
      ['claims/poor'],
      'the annotators do not differ on “claims/poor”: expected one of claims/old,',
    ],
  ])('refuses %s, and writes nothing', async (_, ids, says) => {
    const own = mine();
    const before = bytesIn(own);
    const { answer } = await take(own, theirs(), ids);
    expect('problems' in answer && answer.problems.map(textOf)).toEqual([expect.stringContaining(says)]);
    expect(bytesIn(own)).toEqual(before);
  });

  it('changes a reviewed entry when asked', async () => {
    const own = mine();
    const { answer } = await take(own, theirs(), ['claims/old'], true);
    expect(answer).toMatchObject({ done: 'Take over claims/old' });
    expect(readFileSync(join(own, 'claims/ferry/old.md'), 'utf8')).toMatch(/type: value\nmodified: 2026-12-01/);
  });
});

describe('npm run compare', () => {
  it('prints a table or one JSON object, and writes a report', async () => {
    const [own, other] = [mine(), theirs()];
    const report = join(own, 'report.html');
    const run = (...parameters: readonly string[]) =>
      runCommand('compare', 'ferry', '--with', other, '--content', own, ...parameters);
    const shown = run('--report', report);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toMatch(/^ferry: 5 differences\n\n +yours[\s\S]*type +4 +4 +2 +0\.50 +3 +0\.67 +0\.50 +0\.55\n/);
    const html = readFileSync(report, 'utf8');
    expect(html).toContain('The &lt;ferry&gt;');
    expect(html.match(/<section>/g)).toHaveLength(5);
    const none = runCommand('compare', 'ferry', '--with', own, '--content', library({}, ACTORS));
    expect(none.out).toMatch(/^ferry: 5 differences\nYour library has no claims of this article, so all/);
    const { measures, differences } = JSON.parse(run('--json').out);
    expect([measures.length, differences.length]).toEqual([7, 5]);
  });
});
