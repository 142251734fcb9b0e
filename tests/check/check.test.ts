import { describe, expect, it } from 'vitest';
import { check, rules } from '../../src/check/check.ts';
import { crowdedProblems } from '../../src/check/crowded.ts';
import { EXAMPLE_ARTICLE, type Example } from '../../src/check/rule.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { MOST_NESTED } from '../../src/markdown/wrap-annotations.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { FILE_START } from '../../src/model/problem.ts';
import { lineOf } from '../../src/model/problem-text.ts';
import { filesOf, readExample } from './example-library.ts';

/** Cases that are not among the examples of the check rules. */
const cases: readonly (Example & { readonly title: string; readonly rule: string })[] = [
  {
    title: 'links that can’t be followed, and none of those that can',
    rule: 'link-form',
    files: {
      'articles/ferry.md':
        'title: The ferry\n---\n[a](https://a.example/b#c), [b](mailto:ann@a.example), [c](#p1), [d](http://localhost:1/), [e](htp://a.example), [f](https://nowhere), [g](mailto:ann), [k](mailto:%zz), [h](../notes.md) and [i][j].\n\n[j]: javascript:1',
    },
    says: ['htp://a.example', 'https://nowhere', 'mailto:ann', 'mailto:%zz', '../notes.md', 'javascript:1'].map(
      (address) => `articles/ferry.md:1:1: a link leads to “${address}”, which is not an address; correct it`,
    ),
  },
  {
    title: 'a link with a % that begins no escape',
    rule: 'link-target',
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\n---\nAs [that](%zz.md) says.' },
    says: ['claims/ferry/poor.md:1:1: a link leads to “%zz.md”, and no entry has this file'],
  },
  {
    title: 'a claim of no article',
    rule: 'reference',
    files: { 'claims/bridge/poor.md': 'implicit: true' },
    says: ['claims/bridge/poor.md:1:1: expected articles to have "bridge"; write articles/bridge.md'],
  },
  {
    title: 'words that strengthen a claim, and a cue of an argument, that the text does not have',
    rule: 'cue-verbatim',
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor\nbooster: undoubtedly',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/so.md': 'premises: [{ claim: poor }]\nconclusion: wide\ncue: therefore',
    },
    says: [
      'arguments/ferry/so.md:4:6: the text does not contain the words “therefore”',
      'claims/ferry/poor.md:3:10: the text does not contain the words “undoubtedly”',
    ],
  },
  {
    title: 'a piece of a quote that changed',
    rule: 'quote-orphan',
    files: { 'claims/ferry/pieces.md': 'quotes:\n  - The town is poor\n  - and the bridge was torn down' },
    says: ['claims/ferry/pieces.md:4:5: the quote does not occur'],
  },
  {
    title: 'quoted words in another context',
    rule: 'quote-orphan',
    files: { 'claims/ferry/cold.md': 'quote: { exact: "is old", prefix: "The bridge ", suffix: " and rusty." }' },
    says: ['claims/ferry/cold.md:2:8: the quoted words occur in articles/ferry.md, but not in the context'],
  },
  {
    title: 'a passage of the cast that is not in the text',
    rule: 'quote-orphan',
    files: {
      'articles/ferry.md':
        'cast:\n  ada-reed:\n    include:\n      - { exact: she, in: p1 }\n    exclude: [the river, an island]',
    },
    says: ['articles/ferry.md:5:9: the quote does not occur', 'articles/ferry.md:6:26: the quote does not occur'],
  },
  {
    title: 'two former ids that are equal',
    rule: 'duplicate-id',
    files: {
      'actors/mayor.md': 'name: the mayor\nformerIds: [boss]',
      'actors/clerk.md': 'name: The town\nformerIds: [boss]',
    },
    says: ['actors/clerk.md:3:13: former id "boss" belongs to actors/mayor.md'],
  },
  {
    title: 'a block id given twice',
    rule: 'duplicate-id',
    files: {
      'articles/ferry.md':
        'blocks:\n  - { id: p1, starts: The ferry is old. }\n  - { id: p1, starts: The ferry is old }',
    },
    says: ['articles/ferry.md:4:11: blocks has the id "p1" twice'],
  },
  {
    title: 'a slot that the scheme does not have',
    rule: 'unknown-scheme',
    files: {
      'schemes/sign.md':
        'name: Sign\nfamily: source\npremises: [{ id: mark, text: A }]\nconclusion: B\nexample: C\nreference: D',
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor, slot: trace }]\nconclusion: wide\nscheme: sign',
    },
    says: ['arguments/ferry/cost.md:2:33: schemes/sign.md has no slot "trace"; use one of mark'],
  },
  {
    title: 'an argument whose conclusion is withdrawn',
    rule: 'withdrawn-reference',
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide\nstatus: withdrawn',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: wide',
    },
    says: ['arguments/ferry/cost.md:3:13: claims/ferry/wide.md is withdrawn'],
  },
  {
    title: 'one withdrawn premise of several',
    rule: 'withdrawn-reference',
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/old.md': 'implicit: true\nstatus: withdrawn',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }, { claim: old }]\nconclusion: wide',
    },
    says: ['arguments/ferry/cost.md:2:38: claims/ferry/old.md is withdrawn'],
  },
  {
    title: 'a thesis and a holder that are withdrawn',
    rule: 'withdrawn-reference',
    files: {
      'articles/ferry.md': 'thesis: wide',
      'actors/mayor.md': 'name: the mayor\nstatus: withdrawn',
      'claims/ferry/poor.md': 'quote: The town is poor\nholder: mayor',
      'claims/ferry/wide.md': 'quote: the river is wide\nstatus: withdrawn',
    },
    says: [
      'articles/ferry.md:2:9: claims/ferry/wide.md is withdrawn',
      'claims/ferry/poor.md:3:9: actors/mayor.md is withdrawn',
    ],
  },
  {
    title: 'links, a queue of no article, a misspelt folder, and a file that is no Markdown',
    rule: 'stray-file',
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/far.md': '-> ../elsewhere.md',
      'claims/ferry/loop.md': '-> loop.md',
      'claimz/ferry/a.md': '',
      'claimz/ferry/b.md': '',
      'claims/ferry/notes.docx': '',
      'queue/bridge.yaml': '',
      'queue/ferry.yaml': '',
    },
    says: [
      'claims/ferry/far.md:1:1: nothing reads this file: it is a link',
      'claims/ferry/loop.md:1:1: nothing reads this file: it is a link',
      'claims/ferry/notes.docx:1:1: nothing reads this file: expected a name that ends in .md; move it',
      'claimz/ferry/a.md:1:1: nothing reads the folder claimz',
      'queue/bridge.yaml:1:1: nothing reads this file: there is no articles/bridge.md',
    ],
  },
  {
    title: 'a claim that supports itself',
    rule: 'support-cycle',
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: poor',
    },
    says: ['claims/ferry/poor.md:1:1: these claims support each other in a cycle: ferry/poor ▸ ferry/poor'],
  },
  {
    title: 'a claim that is used against itself, and two arguments of one voice against each other',
    rule: 'self-attack',
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/own.md': 'relation: rebut\npremises: [{ claim: poor }]\ntarget: poor',
      'arguments/ferry/one.md': 'relation: undercut\npremises: [{ claim: wide }]\ntarget: two',
      'arguments/ferry/two.md': 'relation: undercut\npremises: [{ claim: wide }]\ntarget: one',
    },
    says: [
      'arguments/ferry/one.md:4:9: one holder attacks the premises of their own argument: ferry/one ▸ ferry/two ▸ ferry/one',
      'arguments/ferry/own.md:4:9: one holder attacks the premises of their own argument: ferry/own ▸ ferry/own;',
    ],
  },
  {
    title: 'an alias that an article’s cast gives to two actors',
    rule: 'shared-alias',
    files: {
      'actors/mayor.md': 'name: the mayor',
      'articles/ferry.md': 'cast:\n  ada-reed: { aliases: [the town] }\n  mayor: { aliases: [the town] }',
    },
    says: ['articles/ferry.md:4:22: "the town" also names ada-reed'],
  },
];

/** An undercut of the argument `cost`, with the premise `wide`. */
const UNDERCUT = 'relation: undercut\npremises: [{ claim: wide }]\ntarget: cost';

describe('check(library)', () => {
  it.each(rules)('$id reports the problems of its example', ({ id, example }) => {
    expect(example.says).not.toEqual([]);
    expect(problemsIn(example, { rule: id })).toEqual(example.says.map(startingWith));
  });

  it.each(cases)('reports $title', ({ rule, says, ...example }) => {
    expect(problemsIn({ ...example, says }, { rule })).toEqual(says.map(startingWith));
  });

  it('reports no reference to a file that can’t be read', () => {
    const files = {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'arguments/ferry/cost.md': 'premises: [{ claim: torn }]\nconclusion: poor',
    };
    expect(problemsIn({ files, says: [] }, { rule: 'reference', unreadable: ['claims/ferry/torn.md'] })).toEqual([]);
  });

  it('reports no actor as unused while an unreadable file may name it', () => {
    const files = { 'actors/governor.md': 'name: The governor' };
    expect(problemsIn({ files, says: [] }, { unreadable: ['articles/bridge.md'] })).toEqual([]);
    expect(problemsIn({ files, says: [] }, { unreadable: ['site.yaml'] })).toHaveLength(1);
  });

  it('reports neither a claim that fills two slots nor annotations of a withdrawn article', () => {
    const files = {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor, slot: a }, { claim: poor, slot: b }]\nconclusion: wide',
    };
    expect(problemsIn({ files, says: [] }, { rule: 'repeated-reference' })).toEqual([]);
    const gone = {
      'articles/ferry.md': 'status: withdrawn',
      'claims/ferry/poor.md': 'quote: The town is poor\nsameAs: [wide]',
      'claims/ferry/wide.md': 'quote: the river is wide\nstatus: withdrawn',
    };
    expect(problemsIn({ files: gone, says: [] }, { rule: 'withdrawn-reference' })).toEqual([]);
  });

  it.each([
    ['speaks for another voice', { 'arguments/ferry/doubt.md': `${UNDERCUT}\nholder: mayor` }],
    ['starts from what another said', { 'claims/ferry/wide.md': 'quote: the river is wide\nholder: mayor' }],
    ['has another reason', { 'arguments/ferry/other.md': 'premises: [{ claim: old }]\nconclusion: wide' }],
  ])('reports no undercut of its own premises that %s', (_, more: Example['files']) => {
    const files = {
      'actors/mayor.md': 'name: the mayor',
      'claims/ferry/old.md': 'quote: { exact: The ferry is old, in: p1 }',
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: wide',
      'arguments/ferry/doubt.md': UNDERCUT,
    };
    expect(problemsIn({ files, says: [] }, { rule: 'self-attack' })).toHaveLength(1);
    expect(problemsIn({ files: { ...files, ...more }, says: [] }, { rule: 'self-attack' })).toEqual([]);
  });

  it('reports nothing for a library without problems', () => {
    expect(problemsIn({ files: { 'claims/ferry/poor.md': 'quote: The town is poor' }, says: [] })).toEqual([]);
  });

  it('reports no statements that differ only in a number', () => {
    const files = {
      'claims/ferry/poor.md': 'quote: The town is poor\nstatement: The town lost 5 %.',
      'claims/ferry/poverty.md': 'quote: the river is wide\nstatement: The town lost 7 %.',
    };
    expect(problemsIn({ files, says: [] })).toEqual([]);
  });

  it('reports no statements that are joined by sameAs', () => {
    const files = {
      'claims/ferry/poor.md': 'quote: The town is poor\nstatement: The town is poor.',
      'claims/ferry/poverty.md': 'quote: the river is wide\nstatement: The town is poor!\nsameAs: [poor]',
    };
    expect(problemsIn({ files, says: [] })).toEqual([]);
  });
});

describe('rules', () => {
  it('have different ids', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

/** `file:line:column: text` of each problem of a rule, or of all rules, in order. */
function problemsIn(
  example: Example,
  { rule, unreadable = [] }: { readonly rule?: string; readonly unreadable?: readonly string[] } = {},
): readonly string[] {
  const read = readExample(example);
  const entries = read.map(({ entry }) => entry);
  const positions = new Map(read.map(({ entry, positionOf }) => [entry.file, positionOf]));
  const corpus = corpusOf(entries);
  const readings = new Map([[EXAMPLE_ARTICLE, readingOf(corpus, EXAMPLE_ARTICLE)]]);
  const positionIn = (file: string, path: readonly PropertyKey[]) => positions.get(file)?.(path) ?? FILE_START;
  const checked = { corpus, entries, files: filesOf(example), readings, unreadable: new Set(unreadable) };
  return check(checked, positionIn)
    .filter((problem) => rule === undefined || problem.rule === rule)
    .map(lineOf);
}

function startingWith(text: string): unknown {
  return expect.stringMatching(new RegExp(`^${RegExp.escape(text)}`));
}

describe('crowdedProblems(readings)', () => {
  it('reports the annotations that are too many for the same words, and the page is made without them', () => {
    const ids = Array.from({ length: 1500 }, (_, i) => `c${String(i).padStart(4, '0')}`);
    const files = Object.fromEntries(ids.map((id) => [`claims/ferry/${id}.md`, 'quote: The town is poor']));
    const corpus = corpusOf(readExample({ files, says: [] }).map(({ entry }) => entry));
    const reading = readingOf(corpus, EXAMPLE_ARTICLE);
    const problems = crowdedProblems(new Map([[EXAMPLE_ARTICLE, reading]]));
    expect(problems).toHaveLength(ids.length - MOST_NESTED);
    expect(problems.map(lineOf)[0]).toMatch(/^claims\/ferry\/c\d+\.md:1:1: 100 other annotations cover the same words/);
    expect(reading.blocks.map(({ html }) => html).join('')).toContain('The town is poor');
  });
});
