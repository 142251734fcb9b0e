import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/corpus/read-entry.ts';
import { entryText } from '../../src/corpus/yaml/write.ts';
import type { CollectionName } from '../../src/model/collections.ts';
import { textOf } from '../../src/model/problem-text.ts';
import { valueFrom } from '../value-from.ts';

const whole = `---
statement: The town is poor.
label: The town is poor
type: fact
quote: the town is poor
status: reviewed
---

A note.
`;

/** Invalid files, each with the line, column, rule and text of a problem in it. */
const faults: readonly {
  readonly title: string;
  readonly collection?: CollectionName;
  readonly file?: string;
  readonly text: string;
  readonly says: string;
}[] = [
  { title: 'no frontmatter', text: 'Only words.', says: '1:1 frontmatter expected frontmatter' },
  { title: 'frontmatter that never ends', text: '---\nlabel: x\n', says: '1:1 frontmatter expected frontmatter' },
  {
    title: 'a quotation mark that is not closed, where it opens',
    text: '---\ntype: fact\nlabel: "x\nstatement: y\n---\n',
    says: '3:8 frontmatter the quotation mark that opens here is not closed',
  },
  {
    title: 'a quotation mark that is not closed, though another stands below',
    text: '---\nlabel: "x\nstatement: "y"\n---\n',
    says: '2:8 frontmatter the quotation mark that opens here is not closed',
  },
  {
    title: 'text after quotation marks',
    text: '---\nlabel: "The town" is poor\n---\n',
    says: '2:19 frontmatter text follows what is complete; put the whole of it in quotation marks',
  },
  {
    title: 'a colon in text',
    text: '---\nlabel: The town: poor\n---\n',
    says: '2:8 frontmatter this text contains a colon followed by a space',
  },
  {
    title: 'a bracket that is not closed',
    text: '---\nsameAs: [poor\nlabel: x\n---\n',
    says: '3:1 frontmatter this line is not indented as the lines around it, or a [',
  },
  {
    title: 'a sign that turns the words after it around',
    text: '---\nlabel: x\n---\n\nA \u202Enote.\n',
    says: '5:3 characters there is a control character here',
  },
  {
    title: 'quotations within quotations, deeper than the stack of any program',
    text: `---\nlabel: x\n---\n\nA note.\n\n${'> '.repeat(10_000)}a\n`,
    says: '7:1 too-much-markup quotations and lists are nested more than 100 deep here',
  },
  { title: 'a tab', text: '---\nquotes:\n\t- x\n---\n', says: '3:1 frontmatter a tab begins this line; indent' },
  {
    title: 'a name with * that stands for nothing',
    text: '---\ntype: fact\nlabel: *poor\n---\n',
    says: '3:8 frontmatter text that begins with * stands for other text',
  },
  {
    title: 'a list instead of fields',
    text: '---\n- x\n---\n',
    says: '1:1 schema this is a list: expected fields, such as { name: value }',
  },
  {
    title: 'a file in UTF-16',
    text: `\uFFFD\uFFFD${[...whole].join('\0')}`,
    says: '1:1 characters the file is in UTF-16: expected UTF-8',
  },
  {
    title: 'a control character',
    text: whole.replace('label: The', 'label: \0The'),
    says: '3:8 characters there is a control character here',
  },
  {
    title: 'half a character made by an escape',
    text: whole.replace('label: The town is poor', 'label: "\\uD800 x"'),
    says: '3:8 characters this text contains half a character or a control character',
  },
  {
    title: 'a control character made by an escape in a list',
    text: whole.replace('quote: the town is poor', 'quotes: [the town, "is \\0 poor"]'),
    says: '5:20 characters this text contains half a character',
  },
  {
    title: 'a field given twice',
    text: whole.replace('type: fact', 'type: fact\ntype: cause'),
    says: '5:1 frontmatter this field is given twice; remove one',
  },
  {
    title: 'an unknown field',
    text: whole.replace('type: fact', 'type: fact\nstanse: reports'),
    says: '5:9 schema unknown field "stanse"',
  },
  {
    title: 'a value that is none of those allowed',
    text: whole.replace('fact', 'opinion'),
    says: '4:7 schema type: "opinion" is not fact, prediction',
  },
  {
    title: 'a field that is missing',
    text: whole.replace('label: The town is poor\n', ''),
    says: '1:1 schema label: this is missing: expected text; add it',
  },
  {
    title: 'a label that is too long',
    text: whole.replace('label: The town', `label: ${'The town '.repeat(9)}`),
    says: '3:8 schema label: expected at most 50 characters',
  },
  {
    title: 'neither quote nor implicit',
    text: whole.replace('quote: the town is poor\n', ''),
    says: 'schema quote: expected exactly one of quote, quotes and implicit',
  },
  {
    title: 'a file in the wrong folder',
    file: 'claims/poor.md',
    text: whole,
    says: '1:1 id expected the file as claims/<article>/<id>.md',
  },
  {
    title: 'a file name that is not an id',
    file: 'claims/a/Poor_Town.md',
    text: whole,
    says: '1:1 id "Poor_Town" is not an id',
  },
  { title: 'a reserved id', file: 'claims/a/index.md', text: whole, says: 'this id is reserved' },
  {
    title: 'a name that Windows lacks',
    file: 'claims/a/com1.md',
    text: whole,
    says: 'Windows has no files of this name',
  },
  {
    title: 'a support without conclusion',
    collection: 'arguments',
    file: 'arguments/a/x.md',
    text: '---\ntitle: X\nrelation: support\npremises:\n  - claim: poor\n---\n',
    says: 'schema conclusion: expected conclusion',
  },
  {
    title: 'an alias bomb',
    text: `---\na: &a [x, x]\nb: &b [${'*a, '.repeat(30)}*a]\nc: [${'*b, '.repeat(30)}*b]\n---\n`,
    says: 'frontmatter',
  },
];

describe('readEntry(collection, file, text)', () => {
  it('reads an entry with its defaults, and its text without the blank lines around it', () => {
    expect(valueFrom(readEntry('claims', 'claims/a/poor.md', whole))).toMatchObject({
      entry: { id: 'a/poor', data: { stance: 'endorses', certainty: 'certain', via: [] }, body: 'A note.\n' },
    });
  });

  it.each(faults)('reports $title', ({ collection = 'claims', file = 'claims/a/poor.md', text, says }) => {
    const result = readEntry(collection, file, text);
    if (!('problems' in result)) throw new Error('expected problems');
    const said = result.problems.map((one) => `${one.at?.line}:${one.at?.column} ${one.rule} ${textOf(one)}`);
    expect(said.join('\n')).toContain(says);
    expect(result.problems.every((problem) => problem.file === file)).toBe(true);
  });

  it('reads back what entryText writes', () => {
    const data = {
      statement: 'Yes: “no”, #1 - it’s',
      label: 'no',
      type: 'fact',
      quote: { exact: ' a\n\nb', prefix: '' },
      status: 'draft',
    };
    expect(valueFrom(readEntry('claims', 'claims/a/x.md', entryText(data, 'Words.')))).toMatchObject({
      entry: { data, body: 'Words.\n' },
    });
  });

  it('reads files with carriage returns and a byte order mark', () => {
    expect(valueFrom(readEntry('claims', 'claims/a/x.md', `\uFEFF${whole.replaceAll('\n', '\r\n')}`))).toMatchObject({
      entry: { data: { quote: 'the town is poor' } },
    });
  });
});

describe('readEntry of a file with a conflict of Git', () => {
  it.each(['<<<<<<< HEAD', '>>>>>>> anna', '||||||| base', '<<<<<<<'])('names the line “%s”', (line) => {
    const text = `---\ntitle: A\nsource: { file: a.txt, sha256: '0' }\n---\nOne.\n\n${line}\nTwo.\n`;
    const read = readEntry('articles', 'articles/a.md', text);
    expect(read).toMatchObject({
      problems: [{ at: { line: 7 }, found: expect.stringContaining('marks a conflict that Git could not merge') }],
    });
  });

  it('accepts a heading underlined with = and a nested quotation', () => {
    const text = `---\ntitle: A\nsource: { file: a.txt, sha256: '0' }\n---\nOne\n=======\n\n> > > > > > > deep\n`;
    expect(readEntry('articles', 'articles/a.md', text)).toHaveProperty('value');
  });
});
