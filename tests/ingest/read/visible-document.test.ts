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
    const found = await read(`<w:del><w:r><w:delText>not at all</w:delText></w:r></w:del>${run('old', '<w:strike/>')}`);
    expect(found.leftOut).toEqual({ hidden: 0, deleted: 3, 'struck out': 1 });
  });

  it('reads comments', async () => {
    const comments =
      '<w:comments><w:comment w:id="0"><w:p><w:r><w:t>Who says so?</w:t></w:r></w:p></w:comment></w:comments>';
    expect((await read(run('A'), comments)).comments).toEqual(['Who says so?']);
  });

  it('returns a broken document unchanged', async () => {
    const broken = '<w:r><w:r><w:vanish/></w:p></w:r></w:r>text<w:r>';
    expect((await read(broken)).words).toBe('text');
  });
});
