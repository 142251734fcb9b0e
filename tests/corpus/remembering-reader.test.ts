import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/corpus/read-entry.ts';
import { rememberingReader } from '../../src/corpus/remembering-reader.ts';

const text = (name: string) => `---\nname: ${name}\ntype: person\nstatus: reviewed\n---\n`;

describe('rememberingReader()', () => {
  it('gives the very entry again as long as the text of the file is the same', () => {
    const read = rememberingReader();
    const first = read('actors', 'actors/ada.md', text('Ada'));
    expect(first).toMatchObject({ entry: { id: 'ada', data: { name: 'Ada' } } });
    expect(read('actors', 'actors/ada.md', text('Ada'))).toBe(first);
  });

  it('reads a changed text anew, broken or mended', () => {
    const read = rememberingReader();
    read('actors', 'actors/ada.md', text('Ada'));
    const broken = read('actors', 'actors/ada.md', text('"Ada'));
    expect(broken).toEqual(readEntry('actors', 'actors/ada.md', text('"Ada')));
    expect(broken).toHaveProperty('messages');
    expect(read('actors', 'actors/ada.md', text('Eve'))).toMatchObject({ entry: { data: { name: 'Eve' } } });
  });

  it('keeps files with the same text apart', () => {
    const read = rememberingReader();
    read('actors', 'actors/ada.md', text('Ada'));
    expect(read('actors', 'actors/eve.md', text('Ada'))).toMatchObject({ entry: { id: 'eve' } });
  });
});
