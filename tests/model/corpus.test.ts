import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { site } from '../../src/model/site.ts';
import { rebut, support, undercut } from '../arguments.ts';
import { actor, article, claim, corpus } from '../entries.ts';

const a = claim('t/a', { implicit: true });
const b = claim('t/b', { implicit: true });
const gone = claim('t/gone', { implicit: true, status: 'withdrawn' });
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/**
 * Arguments in a library with the shown claims a and b and a withdrawn claim; and the ids of the arguments that are
 * shown.
 */
const cases = [
  { title: 'one that names claims that are shown', args: [support('s', ['a'], 'b')], shown: ['t/s'] },
  { title: 'not one with a withdrawn premise among others', args: [support('s', ['a', 'gone'], 'b')], shown: [] },
  { title: 'not one whose conclusion is withdrawn', args: [support('s', ['a'], 'gone')], shown: [] },
  { title: 'not one that attacks a withdrawn claim', args: [rebut('r', ['a'], 'gone')], shown: [] },
  {
    title: 'nothing that attacks a step that is not shown, however far from it',
    args: [undercut('v', ['a'], 'u'), undercut('u', ['a'], 's'), support('s', ['gone'], 'b'), support('x', ['a'], 'b')],
    shown: ['t/x'],
  },
  {
    title: 'an attack on a step that has the id of a withdrawn claim',
    args: [support('gone', ['a'], 'b'), undercut('u', ['a'], 'gone')],
    shown: ['t/gone', 't/u'],
  },
  { title: 'one that names a claim that is not there', args: [support('s', ['missing'], 'b')], shown: ['t/s'] },
];

describe('corpusOf(entries)', () => {
  it.each(cases)('shows $title', ({ args, shown }) => {
    const { annotations, allAnnotations, listed } = corpus(article('t', 'Text.'), a, b, gone, ...args);
    expect(idsOf(annotations('t').arguments)).toEqual(shown);
    expect(idsOf(listed('arguments'))).toEqual(shown);
    expect(allAnnotations('t').arguments).toHaveLength(args.length);
    expect(idsOf(annotations('t').claims)).toEqual(['t/a', 't/b']);
    expect(idsOf(allAnnotations('t').claims)).toEqual(['t/a', 't/b', 't/gone']);
  });

  it('lists nothing of a withdrawn article, which keeps its annotations', () => {
    const joined = corpus(article('t', 'Text.', { status: 'withdrawn' }), a, b, support('s', ['a'], 'b'));
    expect(joined.listed('articles')).toEqual([]);
    expect(joined.listed('claims')).toEqual([]);
    expect(joined.listed('arguments')).toEqual([]);
    expect(idsOf(joined.annotations('t').arguments)).toEqual(['t/s']);
    expect(joined.articles.has('t')).toBe(true);
  });

  it('gives the thesis of an article, unless it is withdrawn', () => {
    const thesisOf = (thesis: string) => {
      const argued = article('t', 'Text.', { thesis });
      return corpus(argued, a, gone).thesisOf(argued)?.id;
    };
    expect([thesisOf('a'), thesisOf('gone'), thesisOf('missing')]).toEqual(['t/a', undefined, undefined]);
  });

  it('hides the drafts if the site does, and also entries that refer to them or annotate them', () => {
    const hiding = site.parse({ drafts: 'hide' });
    const draft = claim('t/draft', { implicit: true, status: 'draft' });
    const entries = [article('t', 'Text.'), a, b, draft, support('s', ['draft'], 'b'), support('x', ['a'], 'b')];
    expect(idsOf([...corpusOf(entries, hiding).arguments.values()])).toEqual(['t/x']);
    const drafted = [article('t', 'Text.', { status: 'draft' }), a, b, support('x', ['a'], 'b')];
    expect(corpusOf(drafted, hiding).claims.size).toBe(0);
  });

  it('keeps draft actors that a visible entry names, and the actors that these are part of', () => {
    const drafted = (id: string, data = {}) => actor(id, { name: id, status: 'draft', ...data });
    const entries = [
      article('t', 'Text.'),
      claim('t/a', { implicit: true, holder: 'mayor' }),
      claim('t/b', { implicit: true, holder: 'nobody-shown', status: 'draft' }),
      drafted('mayor', { partOf: 'town' }),
      drafted('town', { partOf: 'mayor' }),
      drafted('nobody-shown'),
    ];
    const { actors } = corpusOf(entries, site.parse({ drafts: 'hide' }));
    expect([...actors.keys()]).toEqual(['mayor', 'town']);
  });
});
