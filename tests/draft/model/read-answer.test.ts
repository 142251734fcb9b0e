// Texts of answers, also damaged ones → their entries. No entry is lost: each is valid or in the list of faulty ones.

import { describe, expect, it } from 'vitest';
import { type ReadAnswer, readAnswer } from '../../../src/draft/model/read-answer.ts';
import { FERRY_ANSWER } from './ferry.ts';

const claim = { id: 'a', quote: 'q', statement: 'S.', type: 'fact' };

describe('readAnswer(text, parts)', () => {
  it.each<[string, unknown, object]>([
    ['ids in capitals and with blanks', { ...claim, id: 'The Ferry' }, { id: 'the-ferry' }],
    ['terms in capitals', { ...claim, type: 'Fact', stance: 'Reports' }, { type: 'fact', stance: 'reports' }],
    ['empty fields', { ...claim, cue: null, holder: '', via: [], label: null }, {}],
    ['unknown fields', { ...claim, colour: 'red', reasoning: 'because' }, {}],
    ['a list of one quote', { ...claim, quote: undefined, quotes: ['q'] }, { quote: 'q' }],
    ['a quote and its pieces', { ...claim, quotes: ['q', 'r'] }, { quotes: ['q', 'r'] }],
    ['the author as the holder', { ...claim, holder: 'the author' }, {}],
    ['a confidence in per cent', { ...claim, confidence: 80 }, { confidence: 0.8 }],
    ['a confidence as a text', { ...claim, confidence: '0.8' }, { confidence: 0.8 }],
  ])('takes %s', (_, entry, expected) => {
    const { answer, faulty } = read(JSON.stringify({ claims: [entry] }));
    expect(faulty).toEqual([]);
    expect(answer.claims).toEqual(
      [{ ...claim, ...('quotes' in expected && { quote: undefined }), ...expected }].map(withoutUndefined),
    );
  });

  it('takes a list without a name as the requested list', () => {
    expect(read(JSON.stringify([claim])).answer.claims).toHaveLength(1);
  });

  it('leaves out the last entry of an answer that breaks off', () => {
    const text = JSON.stringify({ claims: [claim, { ...claim, id: 'b' }] }).slice(0, -8);
    const { answer, faulty } = read(text);
    expect(answer.claims.map(({ id }) => id)).toEqual(['a']);
    expect(faulty).toMatchObject([{ list: 'claims', found: 'the answer breaks off in this entry' }]);
  });

  it.each(['', 'I cannot do this.', '<think>{"claims": []}', 'null', '42', '"claims"', '{"a": 1}'])(
    'finds nothing in %j',
    (text) => {
      expect(readAnswer(text, ['claims'])).toHaveProperty('words');
    },
  );

  it('loses no entry of an answer with faulty ones', () => {
    const { answer, faulty } = read(
      JSON.stringify({ ...FERRY_ANSWER, claims: [...FERRY_ANSWER.claims, 7, { id: 'x' }, null] }),
    );
    expect(answer.claims).toHaveLength(FERRY_ANSWER.claims.length);
    expect(faulty).toHaveLength(3);
  });
});

function read(text: string): ReadAnswer {
  const result = readAnswer(text, ['claims']);
  if ('words' in result) throw new Error(`expected an answer, got: ${result.words}`);
  return result;
}

function withoutUndefined(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
