import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/anchor/anchor.ts';
import { indexText } from '../../src/anchor/indexed-text.ts';
import { textLayerOf } from '../../src/anchor/text-layer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { blocksOf } from '../../src/markdown/blocks.ts';
import { collections } from '../../src/model/collections.ts';
import { proposalOf, sourceOf } from './sources.ts';

const TEXT = `Save the Mill

by Ann Lee

The Thornby Mill has stood there for years. Mayor Tom Ash says that it is in the way of lorries. We disagree, because the lorries can go round it.

- wheat
- rye

The Thornby Mill has stood there for years. According to Ash, nobody would miss it. Therefore we ask the mayor to listen.

Ann Lee is a miller in Norway.
`;

describe('ingest(id, source, known)', () => {
  it('gives the text layer that readers of the article will see', () => {
    const { data, body, article } = proposalOf('mill', TEXT);
    expect(textLayerOf(blocksOf(collections.articles.schema.parse(data), body))).toEqual(article.layer);
  });

  it('gives entries that the model accepts, with ids of their own', () => {
    const { data, actors, claims, arguments: args } = proposalOf('mill', TEXT);
    collections.articles.schema.parse(data);
    for (const actor of actors) collections.actors.schema.parse(actor.data);
    for (const claim of claims) collections.claims.schema.parse(claim.data);
    for (const argument of args) collections.arguments.schema.parse(argument.data);
    for (const entries of [actors, claims, args])
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('gives claims whose quotes are verbatim where they were found', () => {
    const { claims, article } = proposalOf('mill', TEXT);
    const text = indexText(article.layer);
    for (const { data, ranges } of claims) {
      const anchors = (data.quotes ?? [data.quote ?? '']).map((quote) => anchor(text, quote));
      expect(anchors).toEqual(ranges.map((range) => ({ state: 'exact', range })));
    }
  });

  it('recognizes the actors of the library by their names', () => {
    const known = [{ id: 'the-mayor', name: 'Thomas Ash', type: 'person', aliases: ['Tom Ash'] }] as const;
    const { actors, claims } = proposalOf('mill', TEXT, { actors: known });
    expect(actors.map(({ id }) => id)).toEqual(
      ['ann-lee', 'norway', 'thornby-mill'].filter((id) => actors.some((actor) => actor.id === id)),
    );
    expect(claims.filter(({ data }) => data.holder === 'the-mayor')).toHaveLength(2);
  });

  it('asks the editor whether a surname in the byline means a person of the text', () => {
    const { data } = proposalOf('mill', TEXT.replace('by Ann Lee', 'LEE').replace('Ann Lee is', 'Mayor Ann Lee is'));
    expect(data.authors).toEqual(['lee']);
  });

  it('gives the same proposal for the same source', () => {
    expect(proposalOf('mill', TEXT)).toEqual(proposalOf('mill', TEXT));
  });

  it('reports a source without paragraphs', () => {
    const result = ingest('mill', sourceOf('Save the Mill\n\nby Ann Lee\n'), { actors: [] });
    expect(result).toMatchObject({ problems: [{ rule: 'no-paragraphs', file: 'test.txt', at: { line: 3 } }] });
  });

  it('takes any text without failing', () => {
    const word = fc.constantFrom(
      'Ann Lee',
      'says that',
      'the',
      'U.S.',
      '“',
      '”',
      ',',
      '. ',
      '\n\n',
      '\n',
      'because',
      'First,',
      'But',
      'France',
      '🚀',
      '(',
      ' ',
      '1.',
      '- ',
      'it is a mill on a hill that nobody wants to see',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        if (text.trim() !== '') ingest('any', sourceOf(text), { actors: [] });
      }),
      { numRuns: 300 },
    );
  });
});
