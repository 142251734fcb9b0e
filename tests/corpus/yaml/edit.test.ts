import { describe, expect, it } from 'vitest';
import { isNode, parseDocument } from 'yaml';
import { editFrontmatter, type FieldChange } from '../../../src/corpus/yaml/edit.ts';

interface Case {
  readonly title: string;
  readonly before: string;
  readonly change: FieldChange;
  readonly after: string;
}

const SCALARS: readonly Case[] = [
  {
    title: 'plain words',
    before: 'quote: the old words # as printed\n',
    change: { path: ['quote'], value: 'the new words' },
    after: 'quote: the new words # as printed\n',
  },
  {
    title: 'plain words that need quotation marks now',
    before: 'quote: the old words\n',
    change: { path: ['quote'], value: 'new: words # here' },
    after: 'quote: "new: words # here"\n',
  },
  {
    title: 'words that would be read as a number',
    before: 'statement: the old words\n',
    change: { path: ['statement'], value: '1984' },
    after: 'statement: "1984"\n',
  },
  {
    title: 'words in single quotation marks',
    before: "quote: 'it''s old'\n",
    change: { path: ['quote'], value: 'it’s “new”' },
    after: "quote: 'it’s “new”'\n",
  },
  {
    title: 'words folded over lines',
    before: 'quote: >-\n  the old\n  words\nlabel: x\n',
    change: { path: ['quote'], value: 'the new words' },
    after: 'quote: "the new words"\nlabel: x\n',
  },
  {
    title: 'a field without a value',
    before: 'role:\nname: Ann\n',
    change: { path: ['role'], value: 'mayor' },
    after: 'role: "mayor"\nname: Ann\n',
  },
  {
    title: 'a value that is there already',
    before: 'quote:   "the words"   # twice the space\n',
    change: { path: ['quote'], value: 'the words' },
    after: 'quote:   "the words"   # twice the space\n',
  },
];

const GROUPS: readonly Case[] = [
  {
    title: 'one field of a group',
    before: 'quote:\n  # which of the two\n  in: p1 # the first\n  exact: "words"\n',
    change: { path: ['quote'], value: { exact: 'words', in: 'p2' } },
    after: 'quote:\n  # which of the two\n  in: p2 # the first\n  exact: "words"\n',
  },
  {
    title: 'a member of a list',
    before: 'quotes:\n  - one, two\n  - { exact: three, prefix: "and " }\n',
    change: { path: ['quotes', 1], value: { exact: 'three, four', prefix: 'and ' } },
    after: 'quotes:\n  - one, two\n  - { exact: "three, four", prefix: "and " }\n',
  },
  {
    title: 'words that become a group',
    before: 'quote: "words"\n',
    change: { path: ['quote'], value: { exact: 'words', prefix: '', suffix: ' and' } },
    after: 'quote: { exact: "words", prefix: "", suffix: " and" }\n',
  },
  {
    title: 'a field of a group on one line',
    before: 'source: { file: a.txt,  sha256: "0" } # kept\n',
    change: { path: ['source', 'sha256'], value: '1' },
    after: 'source: { file: a.txt,  sha256: "1" } # kept\n',
  },
];

const LISTS: readonly Case[] = [
  {
    title: 'one value that becomes a list',
    before: 'holder: bob # he says\n',
    change: { path: ['holder'], value: ['bob', 'ann-lee'] },
    after: 'holder: [ bob, ann-lee ] # he says\n',
  },
  {
    title: 'members in another order, with a new one',
    before:
      'blocks:\n  # the first\n  - {id: p1, starts: One}\n  - { id: p2,   starts: "Two" } # odd\n  - {id: p3, starts: Three}\n',
    change: {
      path: ['blocks'],
      value: [
        { id: 'p2', starts: 'Two' },
        { id: 'p4', starts: 'Four' },
        { id: 'p1', starts: 'One' },
      ],
    },
    after:
      'blocks:\n  - { id: p2,   starts: "Two" } # odd\n  - { id: "p4", starts: "Four" }\n  # the first\n  - {id: p1, starts: One}\n',
  },
  {
    title: 'a member with an id that changes',
    before: 'blocks:\n- id: p1\n  starts: One # so\n- id: p2\n  starts: Two\n',
    change: {
      path: ['blocks'],
      value: [
        { id: 'p1', starts: 'Once' },
        { id: 'p2', starts: 'Two' },
        { id: 'p3', starts: 'Three' },
      ],
    },
    after: 'blocks:\n- id: p1\n  starts: Once # so\n- id: p2\n  starts: Two\n- id: p3\n  starts: Three\n',
  },
];

const FIELDS: readonly Case[] = [
  {
    title: 'a new field',
    before: 'title: T # so\n\n# the end\n',
    change: { path: ['status'], value: 'reviewed' },
    after: 'title: T # so\n\n# the end\nstatus: reviewed\n',
  },
  {
    title: 'a new field of a group',
    before: 'source:\n    file: a.txt # kept\ntitle: T\n',
    change: { path: ['source', 'sha256'], value: 'x' },
    after: 'source:\n    file: a.txt # kept\n    sha256: x\ntitle: T\n',
  },
  {
    title: 'a field that is removed',
    before: '# who\nname: Ann # so\ngenerator:\n  rule: name\n  version: 1 # old\nstatus: draft\n',
    change: { path: ['generator'], value: undefined },
    after: '# who\nname: Ann # so\nstatus: draft\n',
  },
  {
    title: 'a field that is removed and was not there',
    before: 'name:  Ann\n',
    change: { path: ['generator'], value: undefined },
    after: 'name:  Ann\n',
  },
];

const BODY = '---\n\nA note: quote.\n';

describe('editFrontmatter(text, changes)', () => {
  it.each([...SCALARS, ...GROUPS, ...LISTS, ...FIELDS])(
    'changes $title and nothing else',
    ({ before, change, after }) => {
      for (const start of ['---\n', '\uFEFF--- \n']) {
        const edited = editFrontmatter(`${start}${before}${BODY}`, [change]);
        expect(edited).toBe(`${start}${after}${BODY}`);
        const value = parseDocument(after).getIn(change.path);
        expect(isNode(value) ? value.toJSON() : value).toEqual(change.value);
      }
    },
  );

  it.each([...SCALARS, ...FIELDS])(
    'keeps the line breaks of a file from Windows: $title',
    ({ before, change, after }) => {
      const windows = (text: string) => text.replaceAll('\n', '\r\n');
      expect(editFrontmatter(windows(`---\n${before}${BODY}`), [change])).toBe(windows(`---\n${after}${BODY}`));
    },
  );

  it('makes several changes, and replaces the body if one is given', () => {
    const changes = [
      { path: ['b'], value: undefined },
      { path: ['a'], value: 'two' },
      { path: ['c'], value: 'three' },
    ];
    expect(editFrontmatter('---\na: one\nb: x\n---\nOld.\n', changes, 'New.\n\n')).toBe(
      '---\na: two\nc: three\n---\n\nNew.\n',
    );
  });

  it('gives the wanted value in any style, if not with the smallest change', () => {
    const odd = ['{ a: one, b: { c: two } }\n', '? a\n: one\n? b\n: { c: two }\n', 'a: &x one\nb: { c: two }\nd: *x\n'];
    for (const before of odd) {
      const edited = editFrontmatter(`---\n${before}${BODY}`, [
        { path: ['b', 'c'], value: 'three' },
        { path: ['a'], value: undefined },
        { path: ['e', 'f'], value: 'four' },
      ]);
      expect(edited.endsWith(BODY)).toBe(true);
      expect(parseDocument(edited.slice(4, -BODY.length)).toJS()).toMatchObject({
        b: { c: 'three' },
        e: { f: 'four' },
      });
    }
  });

  it('throws for a text without frontmatter', () => {
    expect(() => editFrontmatter('No fields.', [{ path: ['a'], value: 'x' }])).toThrow(RangeError);
  });
});
