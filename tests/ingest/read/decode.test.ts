import { describe, expect, it } from 'vitest';
import { decode, isCertainlyUtf8 } from '../../../src/ingest/read/decode.ts';
import { readText } from '../../../src/ingest/read/source.ts';
import { textOf } from '../../../src/model/problem-text.ts';
import { valueFrom } from '../../value-from.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const texts: readonly (readonly [what: string, input: Uint8Array, text: string, encoding: string, guessed: boolean])[] =
  [
    ['UTF-8 as it is', utf8('Café\n'), 'Café\n', 'utf-8', false],
    ['UTF-8 without its byte order mark', utf8('\uFEFFTitle'), 'Title', 'utf-8', false],
    ['CRLF as received', utf8('a\r\nb'), 'a\r\nb', 'utf-8', false],
    ['UTF-16 with its mark', utf16('\uFEFFCafé 🚀'), 'Café 🚀', 'utf-16le', false],
    ['UTF-16 with its mark, high byte first', swapped('\uFEFFCafé'), 'Café', 'utf-16be', false],
    ['UTF-16 without a mark', utf16('A plain line.'), 'A plain line.', 'utf-16le', true],
    ['UTF-16 without a mark, high byte first', swapped('A plain line.'), 'A plain line.', 'utf-16be', true],
    ['Windows-1252', bytes(0x61, 0x93, 0x62, 0x94, 0x80), 'a“b”€', 'windows-1252', true],
    ['Latin-1', latin('Père Noël'), 'Père Noël', 'windows-1252', true],
    ['Windows-1251', bytes(0xcc, 0xe5, 0xeb, 0xfc, 0xed, 0xe8, 0xf6, 0xe0), 'Мельница', 'windows-1251', true],
    ['Shift_JIS', bytes(0x82, 0xb1, 0x82, 0xcc, 0x90, 0x85, 0x8e, 0xd4, 0x82, 0xcd), 'この水車は', 'shift_jis', true],
    ['GB 18030', bytes(0xce, 0xd2, 0xc3, 0xc7, 0xb5, 0xc4, 0xc4, 0xa5), '我们的磨', 'gb18030', true],
  ];

const refused: readonly (readonly [what: string, input: Uint8Array, found: RegExp, line: number | undefined])[] = [
  ['bytes that no encoding here has', bytes(0x61, 0x0a, 0x62, 0x81, 0x62, 0x81), /byte 3 \(0x81\)/, 2],
  ['bytes with NUL between them', bytes(0x61, 0x62, 0x0a, 0, 0x62), /byte 3 \(0x00\)/, 2],
  [
    'halves of UTF-16 pairs',
    bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0, 0x00, 0xd8, 0x61, 0),
    /bytes that are not utf-16le/,
    undefined,
  ],
];

const damaged: readonly (readonly [what: string, input: Uint8Array, text: string, line: number])[] = [
  ['UTF-8 that was damaged', bytes(...utf8('é\né'), 0xe2, 0x28), 'é\né\uFFFD(', 2],
  ['a text with a NUL', bytes(...utf8('é\n'.repeat(60)), 0, 0x61), `${'é\n'.repeat(60)}\uFFFDa`, 61],
  ['UTF-8 cut inside a character', utf8('naïve café …').subarray(0, -1), 'naïve café \uFFFD', 1],
  ['half of a UTF-16 pair', bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00), '\uFFFDa', 1],
];

describe('decode(bytes, file)', () => {
  it.each(texts)('reads %s', (_, input, text, encoding, guessed) => {
    expect(valueFrom(decode(input, 'a.txt'))).toEqual({ text, encoding, guessed });
  });

  it('reads a named encoding, unless a byte order mark shows another', () => {
    expect(valueFrom(decode(bytes(0xcf, 0xf0), 'a.txt', 'windows-1251'))).toMatchObject({ text: 'Пр', guessed: false });
    expect(valueFrom(decode(utf8('\uFEFFé'), 'a.txt', 'windows-1251'))).toMatchObject({ text: 'é', encoding: 'utf-8' });
    expect(() => decode(utf8('a'), 'a.txt', 'klingon')).toThrow(RangeError);
  });

  it.each(damaged)('replaces the unreadable bytes of %s, and reports their line', (_, input, text, line) => {
    expect(valueFrom(decode(input, 'a.txt'))).toMatchObject({ text, replaced: { count: 1, line } });
    expect(readText(input, 'a.txt')).toMatchObject({
      value: { advice: [{ rule: 'replaced-bytes', severity: 'warning', at: { line } }] },
    });
  });

  it.each(refused)('refuses %s and reports the line', (_, input, found, line) => {
    const decoded = decode(input, 'a.txt');
    const [problem] = 'problems' in decoded ? decoded.problems : [];
    expect(problem).toMatchObject({ file: 'a.txt', rule: 'undecodable-source', severity: 'error' });
    expect(problem && textOf(problem)).toMatch(found);
    expect(problem?.at?.line).toBe(line);
  });
});

describe('readText(bytes, file)', () => {
  it.each([
    ['an empty file', bytes(), /empty file/],
    ['a file of blank lines', utf8(' \n\t\r\n\u200B\n\u00A0'), /white space only/],
  ])('refuses %s', (_, input, found) => {
    expect(readText(input, 'a.txt')).toMatchObject({
      problems: [{ rule: 'empty-source', severity: 'error', found: expect.stringMatching(found) }],
    });
  });

  it('reports a guessed encoding', () => {
    expect(readText(latin('Père Noël'), 'a.txt')).toMatchObject({
      value: {
        advice: [{ rule: 'guessed-encoding', severity: 'warning', found: expect.stringContaining('windows-1252') }],
      },
    });
    expect(readText(utf8('Père Noël'), 'a.txt')).toMatchObject({ value: { advice: [] } });
  });

  it('gives the digest of all bytes, including the byte order mark', () => {
    const digest = (text: string) => valueFrom(readText(utf8(text), 'a.txt')).sha256;
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digest('\uFEFFabc')).not.toBe(digest('abc'));
  });
});

describe('isCertainlyUtf8(bytes)', () => {
  it.each([
    ['Japanese in UTF-8', Buffer.from('村の水車は丘の上に'), true],
    [
      'Japanese in Shift_JIS',
      Buffer.from([0x91, 0xba, 0x82, 0xcc, 0x90, 0x85, 0x8e, 0xd4, 0x82, 0xcd, 0x8b, 0x75]),
      false,
    ],
    ['ASCII', Buffer.from('The mill'), false],
    ['two letters that may be Chinese in GBK', Buffer.from([0xc1, 0xaa, 0xcd, 0xa8]), false],
  ])('%s: %s', (_, bytes, expected) => {
    expect(isCertainlyUtf8(bytes)).toBe(expected);
  });
});
