import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/draft/model/answer.ts';
import { readImport } from '../../src/import/read-import.ts';
import { textOf } from '../../src/model/problem-text.ts';
import { valueFrom } from '../value-from.ts';

const claim = { id: 'a', quote: 'q', statement: 'S.', type: 'fact' };

/** Invalid files, each with a part of the problem that is reported. */
const faults: readonly (readonly [title: string, text: string | Uint8Array, says: string])[] = [
  ['no JSON', '{ "claims": [ ', '1:15: import-json the file ends before its lists and objects do: expected JSON'],
  [
    'JSON cut off in the middle of a line',
    '{\n "claims": [],\n "notes": [}\n',
    "3:12: import-json Unexpected token '}': expected JSON; correct the file at this position",
  ],
  [
    'a comma that is missing',
    '{ "claims": [\n  { "id": "a" "quote": "q" }\n] }',
    "2:15: import-json Expected ',' or '}' after property value: expected JSON",
  ],
  ['a file of another kind', 'Just words, no data at all.', 'import-format a file in an unknown format'],
  ['bytes', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 1, 0xff]), 'import-'],
  ['a number', '42', 'import-format '],
  ['an object with nothing known', '{ "hello": 1 }', 'import-format '],
  [
    'an unknown field',
    '{ "claims": [\n  { "id": "a", "quote": "q", "statement": "S.", "type": "fact", "colour": 1 }\n] }',
    '2:3: import-shape claims.0: unknown field "colour"',
  ],
  [
    'a kind of claim that is none',
    '{ "claims": [\n  { "id": "a", "quote": "q", "statement": "S.",\n "type": "gossip" }\n] }',
    '3:10: import-shape claims.0.type: ',
  ],
  [
    'an id that is a path',
    JSON.stringify({ claims: [{ ...claim, id: '../x' }] }),
    '1:18: import-shape claims.0.id: expected lower-case',
  ],
  [
    'a quote without words',
    JSON.stringify({ claims: [{ ...claim, quote: ' ' }] }),
    '1:30: import-shape claims.0.quote: expected words',
  ],
  [
    'an annotation without a target',
    '{ "@context": "http://www.w3.org/ns/anno.jsonld", "items": [{ "type": "Annotation" }] }',
    '1:61: import-shape items.0.target: this is missing: expected ',
  ],
  [
    'a position before the text',
    JSON.stringify({ '@context': '', items: [{ target: { selector: { type: 'TextPositionSelector', start: -4 } } }] }),
    'import-shape items.0.target.selector.start: -4 is a number: expected at least 0; correct it',
  ],
  ['a bare list with a number in it', '[\n  { "target": "x" },\n  7\n]', '3:3: import-shape items.1: 7 is a number'],
  [
    'a number in place of an annotation',
    '{ "@context": "", "items": [1] }',
    '1:29: import-shape items.0: 1 is a number: expected fields, such as { name: value }; correct it',
  ],
  [
    'an annotation of Hypothesis whose text is a number',
    '{ "annotations": [{ "text": 3 }] }',
    '1:29: import-shape annotations.0.text: 3 is a number: expected text; put it in quotation marks',
  ],
  [
    'lists within lists',
    `{ "claims": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`,
    'import-shape more than 64 levels',
  ],
  ['lists within lists that never end', '['.repeat(1_000_000), 'import-shape more than 64 levels'],
  ['more than 20 MB', new Uint8Array(20_000_001), 'import-size a file of 21 MB: expected at most 20 MB'],
];

describe('readImport(file, bytes)', () => {
  it.each(faults)('reports %s with its position', async (_, text, says) => {
    const read = await readImport('x.json', typeof text === 'string' ? new TextEncoder().encode(text) : text);
    const problems = 'problems' in read ? read.problems : [];
    const said = problems.map(
      (one) => `${one.at ? `${one.at.line}:${one.at.column}: ` : ''}${one.rule} ${textOf(one)}`,
    );
    expect(said).toEqual([expect.stringContaining(says)]);
  });

  it('recognizes the format by the content of the file', async () => {
    const texts = [
      '{ "type": "Annotation", "@context": "http://www.w3.org/ns/anno.jsonld", "bodyValue": "b", "target": { "selector": { "type": "TextQuoteSelector", "exact": "q" } } }',
      '[{ "type": "Annotation", "bodyValue": "b", "target": { "selector": { "type": "TextQuoteSelector", "exact": "q" } } }]',
      '{ "export_date": "x", "annotations": [{ "text": "b", "target": [{ "selector": [{ "type": "TextQuoteSelector", "exact": "q" }] }] }] }',
      '{ "notes": [{ "quote": "q", "kind": "context", "text": "b" }] }',
      'waiting:\n  - from: x\n    rule: quote-orphan\n    reason: r\n    collection: notes\n    entry: { quote: q, kind: context }\n    body: b\n',
    ];
    for (const text of texts) {
      const read = await readImport('x', new TextEncoder().encode(text));
      expect(valueFrom(read).candidates.map(({ collection, body }) => `${collection} ${body}`)).toEqual(['notes b']);
    }
  });

  it.each([
    ['a motivation', 'questioning', [], 'questions {}'],
    ['a tag', 'commenting', ['Question'], 'questions {}'],
    ['a tag for a note', 'commenting', ['sic'], 'notes {"kind":"sic"}'],
    ['no sign of either', 'describing', [], 'notes {"kind":"context"}'],
    ['the motivation of our claims, without their fields', 'classifying', [], 'notes {"kind":"context"}'],
  ])('makes the remark of another program a note or a question, by %s', async (_, motivation, tags, expected) => {
    const body = [{ value: 'b' }, ...tags.map((value) => ({ value, purpose: 'tagging' }))];
    const target = { selector: { type: 'TextQuoteSelector', exact: 'q' } };
    const text = JSON.stringify([{ type: 'Annotation', motivation, body, target }]);
    const read = await readImport('x', new TextEncoder().encode(text));
    const found = valueFrom(read).candidates;
    expect(
      found.map(({ collection, data: { status, generator, ...own } }) => `${collection} ${JSON.stringify(own)}`),
    ).toEqual([expected]);
  });

  it('makes an annotation of Hypothesis a question if a tag says so', async () => {
    const selector = [{ type: 'TextQuoteSelector', exact: 'q' }];
    const text = JSON.stringify({ rows: [{ text: 'Who?', tags: ['Question'], target: [{ selector }] }] });
    const read = await readImport('x', new TextEncoder().encode(text));
    expect(valueFrom(read).candidates).toMatchObject([{ collection: 'questions', body: 'Who?' }]);
  });

  it('reads an answer that a language model set off as code', async () => {
    const read = await readImport('x', new TextEncoder().encode('```json\n{ "claims": [], "notes": [], }\n```\n'));
    expect(read).toEqual({ value: { candidates: [], unusable: [], isAnswer: true } });
  });

  it('shows HTML from other programs as text', async () => {
    const text = JSON.stringify({
      rows: ['<img src=x onerror=alert(1)>', 'so *it* is <b>bold</b>', '**plain**'].map((words) => ({
        text: words,
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'q' }] }],
      })),
    });
    const read = await readImport('x', new TextEncoder().encode(text));
    expect(valueFrom(read).candidates.map(({ body }) => body)).toEqual([
      '\\<img src=x onerror=alert(1)>',
      'so *it* is \\<b>bold\\</b>',
      '**plain**',
    ]);
  });
});

describe('the guide', () => {
  it('has the current JSON Schema', () => {
    const page = readFileSync('content/guide/import.md', 'utf8');
    expect(page).toContain(JSON.stringify(answerSchema(), undefined, 2));
  });
});
