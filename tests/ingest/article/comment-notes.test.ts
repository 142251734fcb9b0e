// The comments of a Word document → drafts of notes, with the words that they are about.

import { describe, expect, it } from 'vitest';
import { anchor } from '../../../src/anchor/anchor.ts';
import { indexText } from '../../../src/anchor/indexed-text.ts';
import { textLayerOf } from '../../../src/anchor/text-layer.ts';
import { commentNotes } from '../../../src/ingest/article/comment-notes.ts';

const LAYER = textLayerOf([
  { id: 'title', kind: 'title', text: 'Keep the mill' },
  { id: 'p1', kind: 'paragraph', text: 'The mill is old, and nobody asks it to move.' },
  { id: 'p2', kind: 'paragraph', text: 'A flat is new, and the mill is old. Who asks?' },
]);

const on = (about: string, before = '', words = 'Who says so?') =>
  commentNotes([{ author: 'Ed Reed', created: '2026-01-31', words, about, before }], LAYER, 'a.docx');

describe('commentNotes(comments, layer)', () => {
  it('makes a draft with author, day and passage', () => {
    const { notes, problems } = on('nobody asks it');
    expect(notes).toMatchObject([
      { id: 'who-says-so', body: 'Who says so?', data: { status: 'draft', creator: 'Ed Reed', created: '2026-01-31' } },
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(['document-comments']);
  });

  it.each([
    ['the first of several places', 'The mill is old', '', 'p1'],
    ['the place with the same words before it', 'mill is old', 'A flat is new, and the ', 'p2'],
    ['a passage of several paragraphs', 'asks it to move.\nA flat is new', 'The mill is old, and nobody ', 'p1'],
  ])('finds %s', (_, about, before, block) => {
    const [note] = on(about, before).notes;
    const found = note && anchor(indexText(LAYER), note.data.quote);
    const start = found !== undefined && 'range' in found ? found.range.start : -1;
    expect(LAYER.blocks.find((one) => one.start <= start && start < one.end)?.id).toBe(block);
  });

  it('shows markup in a comment as characters', () => {
    expect(on('mill', '', '*Really?* <b>').notes[0]?.body).toBe('\\*Really?\\* \\<b>');
  });

  it('names a comment on words that the article does not have', () => {
    expect(on('a sawmill')).toMatchObject({ notes: [], problems: [{ rule: 'document-comment-lost' }] });
  });
});
