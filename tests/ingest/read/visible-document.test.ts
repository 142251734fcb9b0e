import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { visibleDocument } from '../../../src/ingest/read/read-docx.ts';

const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;

async function read(body: string, comments = '') {
  const archive = new JSZip();
  archive.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`);
  if (comments !== '') archive.file('word/comments.xml', comments);
  const { bytes, ...found } = await visibleDocument(await archive.generateAsync({ type: 'uint8array' }));
  const xml = await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string');
  return { ...found, words: xml?.replace(/<[^>]*>/g, '') };
}

describe('visibleDocument(bytes)', () => {
  it('takes out hidden words, and counts them', async () => {
    const found = await read(
      `<w:p>${run('A ')}${run('top secret ', '<w:vanish/>')}${run('b.', '<w:vanish w:val="0"/>')}</w:p>`,
    );
    expect(found).toMatchObject({ words: 'A b.', leftOut: { hidden: 2, deleted: 0, 'struck out': 0 } });
  });

  it('counts deleted and struck-out words', async () => {
    const found = await read(
      `<w:del><w:r><w:delText>not at all</w:delText></w:r></w:del>${run('old', '<w:strike/>')}${run('bad', '<w:dstrike/>')}${run('new')}`,
    );
    expect(found.leftOut).toEqual({ hidden: 0, deleted: 3, 'struck out': 2 });
    expect(found.words).toBe('not at allnew');
  });

  const comment = (id: number, words: string) =>
    `<w:comment w:id="${id}" w:author="Ed Reed" w:date="2026-01-31T09:00:00Z"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;
  const from = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const to = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  it('reads comments, with the words that they are about', async () => {
    const body = `<w:p>${run('The mill ')}${from(0)}${run('is ')}${run('hidden ', '<w:vanish/>')}${run('&amp; was')}${to(0)}${run(' old.')}</w:p>`;
    const { comments } = await read(body, `<w:comments>${comment(0, 'Who says so &amp; when?')}</w:comments>`);
    expect(comments).toEqual([
      {
        author: 'Ed Reed',
        created: '2026-01-31',
        words: 'Who says so & when?',
        about: 'is & was',
        before: 'The mill ',
      },
    ]);
  });

  it('reads comments on several paragraphs, within each other, and on no words', async () => {
    const body = `<w:p>${from(0)}${run('One ')}${from(1)}${run('two')}${to(1)}</w:p><w:p>${run('three')}${to(0)}</w:p><w:p>${run('Four.')}<w:r><w:commentReference w:id="2"/></w:r></w:p>`;
    const { comments } = await read(
      body,
      `<w:comments>${[0, 1, 2].map((id) => comment(id, `c${id}`)).join('')}</w:comments>`,
    );
    expect(comments.map(({ about }) => about)).toEqual(['One two\nthree', 'two', 'Four.']);
  });

  it('returns a broken document unchanged', async () => {
    const broken = '<w:r><w:r><w:vanish/></w:p></w:r></w:r>text<w:r>';
    expect((await read(broken)).words).toBe('text');
  });
});
