import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/ingest/read/read-markdown.ts';

const units: readonly (readonly [what: string, text: string, labelled: readonly string[]])[] = [
  ['headings', '# A\n\nB\n=\n\n## C', ['title A', 'heading B', 'heading C']],
  ['emphasis, links, pictures and code by their words', '*a* **b** [c](x) ![d](y) `e`', ['- a b c d e']],
  ['wrapped lines', 'a\nb well-\nkept  \nc', ['- a b well-kept c']],
  ['quotes', '> a\n> b\n\nc', ['quote a b', '- c']],
  ['lists with their numbers', '3. a\n4. b\n   - c\n\n     d', ['list 3. a', 'list 4. b', 'list - c', '- d']],
  ['HTML by its words', '<b>a</b>\n\nx <i>y</i> <!-- z -->', ['- a', '- x y']],
  ['tables', '| a | b |\n|---|---|\n| c | d |', ['table a b c d']],
  ['footnotes', 'a[^1] b\n\n[^1]: c', ['- a b', 'footnote c']],
  ['links of a note-taking program by their words', 'by [[people/ann|Ann Lee]] and [[Bob]]', ['- by Ann Lee and Bob']],
  ['no words that are struck out', 'a ~~b~~ c <s>d</s> e', ['- a c e']],
  ['elements of HTML on lines of their own', 'x\n\n<details><summary>a</summary>b</details>', ['- x', '- a b']],
  ['rules and addresses of links', 'a\n\n---\n\n[b]: c', ['- a', 'boilerplate ---', 'boilerplate ']],
  ['escapes and references', '1\\. a &amp; \\*b\\*', ['- 1. a & *b*']],
  [
    'no heading that is a link to another text',
    '# [A](https://x.example/)\n\n## B\n\n## [C](https://y.example/)\n\nd',
    ['title A', 'heading B', 'boilerplate C', '- d'],
  ],
  [
    'headings if all of them are links',
    '# A\n\n## [B](https://b.example/)\n\n## [C](https://c.example/)\n\n## [D](https://d.example/)',
    ['title A', 'heading B', 'heading C', 'heading D'],
  ],
  [
    'boxes and highlights of note-taking programs',
    '> [!quote] The mayor\n> No.\n\na ==b== c',
    ['quote The mayor No.', '- a b c'],
  ],
  ['line blocks', '| a\n| b\n\nc', ['- a b', '- c']],
  ['labeled lines', 'Title: A\nAuthor: Ann Lee\n\nb', ['title A', 'byline Ann Lee', '- b']],
  [
    'bylines that are headings',
    '# A\n\n###### By Ann Lee\n\n## By Design',
    ['title A', '- By Ann Lee', 'heading By Design'],
  ],
  ['frontmatter in TOML', '+++\ntitle = "T"\n+++\na', ['boilerplate ', '- a']],
  ['frontmatter', '---\ntitle: T\n---\na', ['boilerplate ', '- a']],
];

describe('readMarkdown(text)', () => {
  it.each(units)('reads %s', (_, text, labelled) => {
    const read = readMarkdown(text)?.units.map(({ text: words, markup }) => `${markup?.label ?? '-'} ${words}`);
    expect(read).toEqual(labelled.map((line) => (line === 'boilerplate ---' ? 'boilerplate ' : line)));
  });

  it.each([
    ['links', '[a *b*](https://x.example/) c', ['link https://x.example/ “a b”', 'emphasis “b”']],
    [
      'links by reference',
      '[a *b*][x] c\n\n[x]: https://x.example/ "y"',
      ['link https://x.example/ “a b”', 'emphasis “b”'],
    ],
    ['links that are safe alone', '[a](javascript:b) [c](/d) [e](mailto:f@x.example)', ['link mailto:f@x.example “e”']],
    ['line breaks of line blocks', '| a\n| b', ['break “ ”']],
    ['line breaks', '> a  \n> b<br>c', ['break “ ”', 'break “ ”']],
    ['references to footnotes', 'a[^x], b\n\n[^x]: c', ['footnote x “”']],
  ])('keeps %s', (_, text, expected) => {
    const [unit] = readMarkdown(text)?.units ?? [];
    const marks = unit?.marks?.map((mark) => {
      const { kind, start, end, ...said } = mark;
      return `${[kind, ...Object.values(said)].join(' ')} “${unit.text.slice(start, end)}”`;
    });
    expect(marks).toEqual(expected);
  });

  it('leaves out struck-out passages, and counts them', () => {
    const read = readMarkdown('# A\n\nThe ~~old~~ ferry <del>sank</del> runs, and ~~it~~ `~~this~~` stays.\n');
    expect(read?.struck).toBe(3);
    expect(read?.units.at(-1)?.text).toBe('The ferry runs, and ~~this~~ stays.');
    expect(readMarkdown('# A\n\nIt runs.\n')?.struck).toBe(0);
  });

  it('takes the facts of the frontmatter, except broken ones and scripts', () => {
    const facts = (yaml: string) => readMarkdown(`---\n${yaml}\n---\n\nText.`)?.facts;
    expect(facts('title: A\nauthor: Ann Lee\ndate: 2020-01-31\nurl: https://a.example/b')).toMatchObject({
      title: 'A',
      authors: ['Ann Lee'],
      published: '2020-01-31',
      url: 'https://a.example/b',
    });
    expect(
      readMarkdown('+++\ntitle = "A"\nauthors = ["Ann Lee"]\n[x]\ntitle = "B"\n+++\n\nText.')?.facts,
    ).toMatchObject({
      title: 'A',
      authors: ['Ann Lee'],
    });
    expect(facts('title: [A\nurl: x')).toEqual({});
    expect(facts('author: [[Ann Lee]]')).toMatchObject({ authors: ['Ann Lee'] });
    expect(readMarkdown('---\ntitle: T\nby: "Ann" Lee\n---\n\nText.')?.broken).toMatchObject({ line: 3 });
    expect(readMarkdown('---\ntitle: T\n---\n\nText.')?.broken).toBeUndefined();
    expect(facts('url: javascript:alert(1)\ndate: soon\ntitle: { a: b }')).toMatchObject({ authors: [] });
    expect(facts('a: &a [x]\nb: &b [*a, *a]\ntitle: *b')).toMatchObject({ title: undefined });
  });
});
