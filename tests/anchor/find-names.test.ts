import { describe, expect, it } from 'vitest';
import { findNames, indexNames } from '../../src/anchor/find-names.ts';
import { nameBlocks } from '../../src/anchor/name-blocks.ts';

const names = indexNames([
  { name: 'Ada Quill', id: 'ada' },
  { name: 'Quill', id: 'ada' },
  { name: 'Quill & Sons', id: 'firm' },
  { name: 'U.S.', id: 'us' },
  { name: 'الوزیر', id: 'minister' },
]);

describe('findNames(text, names)', () => {
  it.each([
    { title: 'the longest name', text: 'Ada Quill of Quill & Sons', found: ['Ada Quill=ada', 'Quill & Sons=firm'] },
    { title: 'whole words only', text: 'Quills and a Quillot', found: [] },
    { title: 'names before a possessive', text: "Quill’s and Quill's", found: ['Quill=ada', 'Quill=ada'] },
    { title: 'names with full stops', text: 'the U.S.-led U.S. fleet', found: ['U.S.=us', 'U.S.=us'] },
    { title: 'names as they are written', text: 'a quill', found: [] },
    { title: 'names in other scripts', text: 'قال الوزیر نعم', found: ['الوزیر=minister'] },
  ])('finds $title', ({ text, found }) => {
    expect(findNames(text, names).map(({ start, end, id }) => `${text.slice(start, end)}=${id}`)).toEqual(found);
  });

  const unspaced = indexNames(
    ['伊朗', '中国', '中国人民银行', 'イラン', 'ハッサン・ロウハニ', '安倍', 'ไทย', 'อิหร่าน', 'Iran', '이란'].map(
      (name) => ({ name, id: name }),
    ),
  );

  it.each([
    { title: 'Chinese names', text: '他说伊朗和中国不会谈判。', found: ['伊朗', '中国'] },
    { title: 'the longest of them', text: '中国人民银行在中国。', found: ['中国人民银行', '中国'] },
    {
      title: 'Japanese names before particles',
      text: '安倍はイランの大統領ハッサン・ロウハニと',
      found: ['安倍', 'イラン', 'ハッサン・ロウハニ'],
    },
    { title: 'no part of a word in katakana', text: 'イランイランの花', found: [] },
    { title: 'Thai names', text: 'ประเทศไทยและอิหร่านเจรจา', found: ['ไทย', 'อิหร่าน'] },
    { title: 'Latin names among Chinese characters', text: '美国对Iran说', found: ['Iran'] },
    { title: 'no part of a word in a script with spaces', text: '이란의 Iranian', found: [] },
  ])('finds $title', ({ text, found }) => {
    expect(findNames(text, unspaced).map(({ id }) => id)).toEqual(found);
  });

  it('prefers the first index if both have a name', () => {
    const cast = indexNames([{ name: 'Quill', id: 'brother' }]);
    expect(findNames('Quill', cast, names)).toEqual([{ start: 0, end: 5, id: 'brother' }]);
  });
});

describe('nameBlocks(texts, listed)', () => {
  const listed = [
    { id: 'p1', starts: 'One' },
    { id: 'p2', starts: 'Two' },
    { id: 'p3', starts: 'Three' },
  ];
  it.each([
    { title: 'unchanged blocks', texts: ['One a', 'Two b', 'Three c'], ids: 'p1 p2 p3' },
    { title: 'a block added between', texts: ['One a', 'New', 'Two b', 'Three c'], ids: 'p1 p4? p2 p3' },
    {
      title: 'blocks added at both ends',
      texts: ['New', 'One a', 'Two b', 'Three c', 'More'],
      ids: 'p4? p1 p2 p3 p5?',
    },
    { title: 'a block taken out', texts: ['One a', 'Three c'], ids: 'p1 p3' },
    { title: 'blocks moved', texts: ['Three c', 'One a', 'Two b'], ids: 'p3 p1 p2' },
    { title: 'a block whose beginning was edited', texts: ['One a', 'Edited', 'Three c'], ids: 'p1 p2? p3' },
    { title: 'the first block edited', texts: ['Edited', 'Two b', 'Three c'], ids: 'p1? p2 p3' },
    { title: 'no list', texts: ['a', 'b'], ids: 'p1? p2?', none: true },
  ])('names $title', ({ texts, ids, none }) => {
    expect(
      nameBlocks(texts, none ? [] : listed)
        .map(({ id, listed: known }) => (known ? id : `${id}?`))
        .join(' '),
    ).toBe(ids);
  });

  it('never gives the number of a removed block again', () => {
    expect(nameBlocks(['One a', 'New'], listed.slice(0, 1), ['p2', 'p3']).map(({ id }) => id)).toEqual(['p1', 'p4']);
  });
});
