import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestsOf } from '../../src/ingest/article/block-digest.ts';
import { ingest, type Proposal } from '../../src/ingest/ingest.ts';
import { planMerge, type Write } from '../../src/merge/plan.ts';
import { earlierBlocks } from '../../src/merge/standing-article.ts';
import { isOf } from '../../src/model/collections.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { proposalOf, sourceOf } from '../ingest/sources.ts';
import { actorsOf, entryOf, textOf } from './memory-library.ts';

const PARAGRAPHS = [
  'The mill on the hill has stood there for two hundred years.',
  'Mayor Tom Ash says that it is in the way, because lorries are wide.',
  'Therefore it should go, but nobody knows where. First, the road is narrow.',
];

describe('planMerge(proposal, corpus, standing)', () => {
  it('writes only the article if all its other files exist, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const first = proposal(text, corpusOf([]));
        if (first === undefined) return;
        const entries = planMerge(first, corpusOf([]), undefined).write.map(entryOf);
        const partial = corpusOf(entries.filter(({ collection }) => collection !== 'articles'));
        const second = proposal(text, partial);
        expect(second && planMerge(second, partial, undefined).write.map(({ file }) => file)).toEqual([
          'articles/x.md',
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('writes no argument that would complete a cycle of support with the library and the arguments before it', () => {
    const first = proposalOf('x', ['Save the Mill', ...PARAGRAPHS].join('\n\n'));
    const [a = '', b = '', c = ''] = first.claims.map(({ id }) => id);
    const support = (from: string, to: string) => ({
      id: `${from}-${to}`.slice(0, 40),
      data: { title: 'Reason', relation: 'support', premises: [{ claim: from }], conclusion: to, status: 'draft' },
    });
    const drafts = [support(a, b), support(b, c), support(c, a), support(b, a)] as unknown as Proposal['arguments'];
    const writes = planMerge({ ...first, arguments: drafts }, corpusOf([]), undefined).write.map(entryOf);
    const ends = writes.flatMap((entry) => (isOf(entry, 'arguments') ? [entry.data.conclusion] : []));
    expect(ends).toEqual([b, c]);
  });

  it('names a claim by its words, also if all of them are common', () => {
    const drafted = proposal(
      'The clock is slow, and it should be right. Some will answer that the school roof must come first. Of course it must. But the roof is paid by the province, not by the town, and it has been in its budget since October.',
      corpusOf([]),
    );
    const files = drafted && planMerge(drafted, corpusOf([]), undefined).write.map(({ file }) => file);
    expect(files).toContain('claims/x/it-must.md');
  });

  it('drafts no claim that existed before, whatever is added', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (text, added) => {
        const first = proposal(text, corpusOf([]));
        if (first === undefined) return;
        const writes = planMerge(first, corpusOf([]), undefined).write;
        const corpus = corpusOf(writes.map(entryOf));
        const article = corpus.articles.get('x');
        const standing = article && { entry: article, text: textOf(writes.at(-1) as Write), written: undefined };
        const changed = ingest('x', sourceOf(`${text}\n\n${added}`), {
          actors: actorsOf(corpus),
          earlier: standing && earlierBlocks(standing, corpus),
        });
        if ('problems' in changed) return;
        const plan = planMerge(changed.value, corpus, standing);
        const files = new Set(writes.map(({ file }) => file));
        expect(plan.write.filter(({ file }) => files.has(file)).map(({ file }) => file)).toEqual(['articles/x.md']);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an article with an updated text', () => {
  it('reads back with the new body and blocks', () => {
    const text = ['Save the Mill', ...PARAGRAPHS].join('\n\n');
    const first = proposalOf('x', text);
    const writes = planMerge(first, corpusOf([]), undefined).write;
    const corpus = corpusOf(writes.map(entryOf));
    const entry = corpus.articles.get('x');
    if (entry === undefined) throw new TypeError('expected an article');
    const standing = { entry, text: textOf(writes.at(-1) as Write), written: digestsOf(first.article.layer) };
    const changed = proposalOf('x', text.replace('two hundred', 'many'), {
      actors: actorsOf(corpus),
      earlier: earlierBlocks(standing, corpus),
    });
    const plan = planMerge(changed, corpus, standing);
    const updated = entryOf(plan.write.at(-1) as Write);
    expect(updated).toMatchObject({
      body: changed.body,
      data: { blocks: changed.data.blocks, source: changed.data.source, title: 'Save the Mill' },
    });
  });
});

function proposal(text: string, corpus: Corpus): Proposal | undefined {
  const proposed = ingest('x', sourceOf(`Title\n\n${text}`), { actors: actorsOf(corpus) });
  return 'problems' in proposed ? undefined : proposed.value;
}

function anyText(): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    'Ann Lee',
    'says that',
    'the',
    'French officials',
    'mill',
    '. The',
    '“',
    ', because',
    '. But',
    'France',
    '\n\n',
    '. First,',
    '. Therefore',
    'is it',
    'a hill of ten',
    'Dr. Ash',
    'they argue that',
  );
  return fc
    .array(fc.oneof(word, fc.constantFrom(...PARAGRAPHS)), { minLength: 3, maxLength: 40 })
    .map((words) => words.join(' '));
}
