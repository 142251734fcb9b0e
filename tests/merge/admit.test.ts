// The import of annotations from elsewhere: entries whose words are in the article are admitted; others are queued with
// a reason.

import { describe, expect, it } from 'vitest';
import { crowdedProblems } from '../../src/check/crowded.ts';
import { answer } from '../../src/draft/model/answer.ts';
import { answerCandidates } from '../../src/import/answer.ts';
import type { Imported } from '../../src/import/candidate.ts';
import { webAnnotationCandidates, webAnnotations } from '../../src/import/web-annotation.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import type { Admission } from '../../src/merge/admission.ts';
import { admit } from '../../src/merge/admit.ts';
import type { Entry } from '../../src/model/collections.ts';
import { actor, article, claim, corpus, entry } from '../entries.ts';

const TEXT = `The ferry is old, says the mayor 🚢. It will sink. The town is poor.

The ferry is old, and the river is wide. Nobody who lives beyond the river wants to pay for a bridge of stone.`;

/** The position of the second “The ferry is old”, in code points of the text layer, which begins with the title. */
const SECOND = [...`A title\n\n${TEXT.slice(0, TEXT.lastIndexOf('The ferry is old'))}`].length;

const library = [
  article('a', TEXT),
  actor('ann-lee', { name: 'Ann Lee', aliases: ['the mayor'] }),
  claim('a/poor', { quote: 'The town is poor', statement: 'The town is poor.' }),
  claim('a/gone', { implicit: true, status: 'withdrawn' }),
  entry('pages', 'us', { title: 'About us' }),
];

const wide = { id: 'wide', quote: 'the river is wide', statement: 'The river is wide.', type: 'fact' };
const sinks = { id: 'sinks', quote: 'It will sink', statement: 'The ferry will sink.', type: 'prediction' };

/** A list of annotations, the files that are written, and the entries that are queued, as `path rule`. */
const cases: readonly {
  readonly title: string;
  readonly list: object;
  readonly written?: readonly string[];
  readonly waits?: readonly string[];
  readonly kept?: readonly string[];
}[] = [
  { title: 'a quote that stands there', list: { claims: [wide] }, written: ['claims/a/wide.md'] },
  {
    title: 'a quote that does not',
    list: { claims: [{ ...wide, quote: 'the bridge has fallen down' }] },
    waits: ['claims.0 quote-orphan'],
  },
  {
    title: 'a quote that stands twice',
    list: { claims: [{ ...wide, quote: 'The ferry is old' }] },
    waits: ['claims.0 quote-ambiguous'],
  },
  {
    title: 'such a quote with its paragraph',
    list: { claims: [{ ...wide, quote: 'The ferry is old', paragraph: 2 }] },
    written: ['claims/a/wide.md'],
  },
  {
    title: 'the same statement on the same words in two places',
    list: {
      claims: [
        { ...wide, id: 'one', quote: 'The ferry is old', paragraph: 1 },
        { ...wide, id: 'two', quote: 'The ferry is old', paragraph: 2 },
      ],
    },
    written: ['claims/a/one.md', 'claims/a/two.md'],
  },
  { title: 'a holder by name', list: { claims: [{ ...wide, holder: 'The Mayor' }] }, written: ['claims/a/wide.md'] },
  {
    title: 'a holder by a name that nobody has',
    list: { claims: [{ ...wide, holder: 'Councillor Bob Oak' }, sinks] },
    written: ['claims/a/sinks.md'],
    waits: ['claims.0 unknown-id'],
  },
  {
    title: 'ids that mean something else in a library',
    list: {
      claims: [{ ...wide, id: 'author' }, sinks],
      arguments: [{ id: 'so', relation: 'support', premises: ['author'], conclusion: 'sinks' }],
      actors: [{ id: 'index', name: 'Bob Oak', type: 'person' }],
    },
    written: ['actors/bob-oak.md', 'claims/a/river-wide.md', 'claims/a/sinks.md', 'arguments/a/so.md'],
  },
  {
    title: 'ids that are no names of files on Windows',
    list: {
      claims: [{ ...wide, id: 'con' }],
      actors: [{ id: 'aux', name: 'Bob Oak', type: 'person' }],
    },
    written: ['actors/bob-oak.md', 'claims/a/river-wide.md'],
  },
  {
    title: 'words that no file can have',
    list: {
      claims: [
        { ...wide, id: 'zero', statement: 'a \0 b' },
        { ...wide, id: 'half', statement: 'a \uD800 b' },
        { ...wide, id: 'turned', statement: 'a \u202E b' },
      ],
      notes: [{ quote: 'the river is wide', kind: 'term', text: `${'> '.repeat(3000)}deep` }],
      questions: [{ quote: 'the river is wide', text: '- a\n'.repeat(6000) }],
    },
    waits: [
      'claims.0 characters',
      'claims.1 characters',
      'claims.2 characters',
      'notes.0 characters',
      'questions.0 characters',
    ],
  },
  {
    title: 'links to pages and files that are not there, for which a build would fail',
    list: {
      claims: [{ ...wide, comment: 'See [this](../a/poor.md).' }],
      notes: [
        { quote: 'the river is wide', kind: 'term', text: '[that](page-2.html)' },
        { quote: 'the river is wide', kind: 'sic', text: '[that][1]\n\n[1]: ../../claims/a/none.md' },
        { quote: 'the river is wide', kind: 'cue', text: '[that](../../claims/a/%zz.md)' },
        { quote: 'the river is wide', kind: 'term', text: '[that](%zz.md)' },
        { quote: 'the river is wide', kind: 'term', text: '[it](../../claims/a/gone.md), [them](../../pages/us.md)' },
      ],
      questions: [{ quote: 'the river is wide', text: '[that](%zz.md)' }],
    },
    written: ['claims/a/wide.md', expect.stringMatching(/^notes\/a\//)],
    waits: [...[0, 1, 2, 3].map((i) => `notes.${i} link-target`), 'questions.0 link-target'],
  },
  {
    title: 'an argument against itself',
    list: { claims: [sinks], arguments: [{ id: 'u', relation: 'undercut', premises: ['sinks'], target: 'u' }] },
    written: ['claims/a/sinks.md'],
    waits: ['arguments.0 own-reference'],
  },
  { title: 'a holder nobody knows', list: { claims: [{ ...wide, holder: 'bob' }] }, waits: ['claims.0 unknown-id'] },
  {
    title: 'a holder that the list brings',
    list: { actors: [{ id: 'bob', name: 'Bob Oak', type: 'person' }], claims: [{ ...wide, holder: 'Bob Oak' }] },
    written: ['actors/bob.md', 'claims/a/wide.md'],
  },
  {
    title: 'an actor that the library has',
    list: { actors: [{ id: 'lee', name: 'ann lee', type: 'person' }] },
    kept: ['actors/ann-lee.md'],
  },
  {
    title: 'arguments between claims of both',
    list: { claims: [wide], arguments: [{ relation: 'support', premises: ['wide'], conclusion: 'poor' }] },
    written: ['claims/a/wide.md', 'arguments/a/reason-river-wide.md'],
  },
  {
    title: 'an argument from a claim that waits, and what undercuts it',
    list: {
      claims: [{ ...wide, quote: 'no such words in it' }],
      arguments: [
        { id: 'x', relation: 'support', premises: ['wide'], conclusion: 'poor' },
        { relation: 'undercut', premises: ['poor'], target: 'x' },
      ],
    },
    waits: ['claims.0 quote-orphan', 'arguments.0 unknown-id', 'arguments.1 unknown-id'],
  },
  {
    title: 'an argument from a claim that was withdrawn',
    list: { arguments: [{ relation: 'support', premises: ['gone'], conclusion: 'poor' }] },
    waits: ['arguments.0 unknown-id'],
  },
  {
    title: 'a circle',
    list: {
      claims: [wide, sinks],
      arguments: [
        { id: 'one', relation: 'support', premises: ['wide'], conclusion: 'sinks' },
        { id: 'two', relation: 'support', premises: ['sinks'], conclusion: 'poor' },
        { id: 'three', relation: 'support', premises: ['poor'], conclusion: 'wide' },
        { id: 'four', relation: 'support', premises: ['wide'], conclusion: 'wide' },
        { id: 'five', relation: 'rebut', premises: ['poor'], target: 'wide' },
      ],
    },
    written: [
      'claims/a/wide.md',
      'claims/a/sinks.md',
      'arguments/a/one.md',
      'arguments/a/two.md',
      'arguments/a/five.md',
    ],
    waits: ['arguments.2 support-cycle', 'arguments.3 support-cycle'],
  },
  {
    title: 'an attack on another holder, but none of a holder on the premises of their own argument',
    list: {
      actors: [{ id: 'bob', name: 'Bob Oak', type: 'person' }],
      claims: [
        { ...wide, holder: 'bob' },
        { ...sinks, holder: 'bob' },
        { ...sinks, id: 'old', quote: 'The ferry is old, says', holder: 'ann-lee' },
      ],
      arguments: [
        { id: 'one', relation: 'undercut', premises: ['wide'], target: 'two', holder: 'bob' },
        { id: 'two', relation: 'undercut', premises: ['sinks'], target: 'one', holder: 'bob' },
        { id: 'three', relation: 'rebut', premises: ['wide'], target: 'sinks', holder: 'bob' },
        { id: 'four', relation: 'rebut', premises: ['sinks'], target: 'wide', holder: 'bob' },
        { id: 'five', relation: 'rebut', premises: ['old'], target: 'wide', holder: 'ann-lee' },
        { id: 'six', relation: 'rebut', premises: ['wide'], target: 'old', holder: 'bob' },
      ],
    },
    written: [
      'actors/bob.md',
      ...['wide', 'sinks', 'old'].map((id) => `claims/a/${id}.md`),
      ...['three', 'five', 'six'].map((id) => `arguments/a/${id}.md`),
    ],
    waits: ['arguments.1 self-attack', 'arguments.3 self-attack', 'arguments.0 unknown-id'],
  },
  {
    title: 'an argument without its conclusion',
    list: { arguments: [{ relation: 'support', premises: ['poor'] }] },
    waits: ['arguments.0 schema'],
  },
  {
    title: 'an id that another claim has',
    list: { claims: [{ ...wide, id: 'poor' }] },
    written: [expect.stringMatching(/^claims\/a\/poor-[0-9a-f]{8}\.md$/)],
  },
  {
    title: 'a claim that the library has',
    list: { claims: [{ id: 'x', quote: 'The town is poor', statement: 'The town is poor.', type: 'fact' }] },
    kept: ['claims/a/poor.md'],
  },
  {
    title: 'the same claim twice',
    list: { claims: [wide, { ...wide, id: 'again' }] },
    written: ['claims/a/wide.md'],
    kept: ['claims/a/wide.md'],
  },
  {
    title: 'pieces of which the second occurs before the first too',
    list: { claims: [{ ...wide, quote: undefined, quotes: ['the river', 'is'] }] },
    written: ['claims/a/wide.md'],
  },
  {
    title: 'pieces in the wrong order',
    list: { claims: [{ ...wide, quote: undefined, quotes: ['the river is wide', 'It will sink'] }] },
    waits: ['claims.0 quote-order'],
  },
  {
    title: 'pieces that occur twice, without their paragraph',
    list: { claims: [{ ...wide, quote: undefined, quotes: ['The ferry', 'is old'] }] },
    waits: ['claims.0 quote-ambiguous'],
  },
  {
    title: 'the same pieces with their paragraph',
    list: { claims: [{ ...wide, quote: undefined, quotes: ['The ferry', 'is old'], paragraph: 'p2' }] },
    written: ['claims/a/wide.md'],
  },
  {
    title: 'a piece that is not in the text',
    list: { claims: [{ ...wide, quote: undefined, quotes: ['the river', 'is frozen over all winter'] }] },
    waits: ['claims.0 quote-orphan'],
  },
  {
    title: 'a statement too long for a label',
    list: { claims: [{ ...wide, label: 'w '.repeat(60) }] },
    written: ['claims/a/wide.md'],
  },
];

describe('admit(imported, corpus, article, from)', () => {
  it.each(cases)('takes $title', ({ list, written = [], waits = [], kept = [] }) => {
    const admission = gate(answerCandidates(answer.parse(list)));
    expect(admission.write.map(({ file }) => file)).toEqual(written);
    expect(admission.queue.map(({ from, rule }) => `${from} ${rule}`)).toEqual(waits.map((one) => `file ${one}`));
    expect(admission.kept).toEqual(kept);
  });

  it('takes the article’s words for a harmlessly changed quote, and lowers the confidence by the similarity', () => {
    const quote = 'nobody who lived beyond the river wants to pay for a bridge of stone';
    const [entry] = gate(answerCandidates(answer.parse({ claims: [{ ...wide, quote, confidence: 0.8 }] }))).write;
    expect(entry?.data).toMatchObject({
      quote: 'Nobody who lives beyond the river wants to pay for a bridge of stone',
    });
    expect(confidenceOf(entry)).toBeLessThan(0.8);
  });

  it.each([
    [{ relation: 'support', premises: ['wide'], conclusion: 'poor' }, 'Reason: The river is wide'],
    [{ relation: 'rebut', premises: ['poor'], target: 'wide' }, 'Against: a/poor'],
  ])('makes the title of %j from its first premise', (argument, title) => {
    const { write } = gate(answerCandidates(answer.parse({ claims: [wide], arguments: [argument] })));
    expect(write.at(-1)?.data).toMatchObject({ title });
  });

  it('takes each piece of an interrupted quote as the nearest after the piece before', () => {
    const pieces = { ...wide, quote: undefined, quotes: ['the river', 'is'], paragraph: 'p2' };
    const [entry] = gate(answerCandidates(answer.parse({ claims: [pieces] }))).write;
    expect(entry?.data).toMatchObject({
      quotes: [expect.anything(), expect.objectContaining({ exact: 'is', suffix: expect.stringMatching(/^ wide/) })],
    });
  });

  it('recognizes the reporters of a nested report by name', () => {
    const via = [{ actor: 'The Mayor', cue: 'says the mayor' }];
    const [entry] = gate(answerCandidates(answer.parse({ claims: [{ ...wide, holder: 'unnamed', via }] }))).write;
    expect(entry?.data).toMatchObject({ holder: 'unnamed', via: [{ actor: 'ann-lee', cue: 'says the mayor' }] });
  });

  it('queues the annotations that are too many for the same words, and the arguments that need them', () => {
    const claims = Array.from({ length: 150 }, (_, i) => ({
      ...wide,
      id: `c${i}`,
      statement: `The river is ${i} m wide.`,
    }));
    const args = ['c0', 'c149'].map((id) => ({ relation: 'support', premises: [id], conclusion: 'poor' }));
    const { write, queue } = gate(answerCandidates(answer.parse({ claims: [...claims, sinks], arguments: args })));
    expect(write.map(({ id }) => id)).toEqual([
      ...claims.slice(0, 100).map(({ id }) => `a/${id}`),
      'a/sinks',
      'a/reason-river-0-m-wide',
    ]);
    expect(queue.map(({ rule }) => rule)).toEqual([...Array(50).fill('crowded'), 'unknown-id']);
    expect(queue[0]?.reason).toMatch(/^100 other annotations cover the same words already/);
    const full = corpus(...library, ...write);
    expect(crowdedProblems(new Map([['a', readingOf(full, 'a')]]))).toEqual([]);
    const more = admit(
      answerCandidates(answer.parse({ claims: [{ ...wide, quote: 'river is', id: 'x' }] })),
      full,
      'a',
      'file',
    );
    expect(more.queue.map(({ rule }) => rule)).toEqual(['crowded']);
  });

  it('admits a queued entry once it is corrected', () => {
    const [waiting] = gate(answerCandidates(answer.parse({ claims: [{ ...wide, holder: 'bob' }] }))).queue;
    expect(waiting).toMatchObject({
      collection: 'claims',
      id: 'wide',
      entry: { quote: { exact: 'the river is wide' }, holder: 'bob' },
    });
  });
});

describe('admit(Web Annotations)', () => {
  const exact = 'The ferry is old';
  const sha256 = 'wrong';
  it.each([
    ['words with context', { type: 'TextQuoteSelector', exact, suffix: ', and the' }, 'p2'],
    [
      'words and a position in code points',
      [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start: SECOND, end: SECOND + 16 },
      ],
      'p2',
    ],
    [
      'words and a position elsewhere',
      [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start: 70, end: 86 },
      ],
      'quote-ambiguous',
    ],
    ['a position alone', { type: 'TextPositionSelector', start: 9, end: 25 }, 'position-only'],
    ['a block', { type: 'FragmentSelector', value: 'p2' }, 'p2'],
    ['a block that is not there', { type: 'FragmentSelector', value: 'p9' }, 'no-passage'],
    [
      'a range',
      {
        type: 'RangeSelector',
        startSelector: { type: 'FragmentSelector', value: 'p2' },
        endSelector: { type: 'TextQuoteSelector', exact: ', and the river' },
      },
      'p2',
    ],
    [
      'a range that ends before it begins',
      {
        type: 'RangeSelector',
        startSelector: { type: 'FragmentSelector', value: 'p2' },
        endSelector: { type: 'FragmentSelector', value: 'p1' },
      },
      'empty-range',
    ],
    ['a shape', { type: 'SvgSelector', value: '<svg/>' }, 'no-passage'],
  ])('finds %s', (_, selector, where) => {
    const target = { source: 'x', selector, state: { 'postil:sha256': sha256 } };
    const { write, queue } = gate(webAnnotationCandidates(webAnnotations.parse({ target, bodyValue: 'A remark.' })));
    expect(write.map(blockOf).concat(queue.map(({ rule }) => rule))).toEqual([where]);
  });
});

describe('admit(our own Web Annotations)', () => {
  it.each([
    ['a', 'claims/a/unsaid.md'],
    ['b', 'other-article'],
  ])('takes an unstated claim of “%s” only where it is of this article', (from, what) => {
    const body = { 'postil:id': `${from}/unsaid`, 'postil:statement': 'Old things sink.', 'postil:type': 'fact' };
    const file = { target: 'x', body: { ...body, 'postil:implicit': true } };
    const { write, queue } = gate(webAnnotationCandidates(webAnnotations.parse(file)));
    expect([...write.map((entry) => entry.file), ...queue.map(({ rule }) => rule)]).toEqual([what]);
  });
});

function gate(imported: Imported): Admission {
  return admit(imported, corpus(...library), 'a', 'file');
}

function confidenceOf(entry: Entry | undefined): number | undefined {
  return entry !== undefined && 'generator' in entry.data ? entry.data.generator?.confidence : undefined;
}

/** The paragraph of the note's words, found by the words' context. */
function blockOf({ data }: Entry): string {
  const quote = 'quote' in data ? data.quote : undefined;
  const words = typeof quote === 'string' ? quote : `${quote?.exact}${quote?.suffix ?? ''}`;
  return TEXT.indexOf(words) > TEXT.indexOf('\n\n') ? 'p2' : 'p1';
}
