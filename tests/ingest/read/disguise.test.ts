import { expect, it } from 'vitest';
import { readSource } from '../../../src/ingest/read/read-source.ts';

it.each([
  ['letter.txt', '%PDF-1.7\n1 0 obj\n(The mill)\nendobj', 'a PDF'],
  ['letter.md', '{\\rtf1\\ansi The mill should stay.}', 'a document in RTF'],
  ['letter.html', 'PK\u0003\u0004word/document.xml', 'a ZIP archive, as .docx and .odt are'],
])('%s, whatever its name says, is refused as what it is', async (file, content, found) => {
  const read = await readSource(Buffer.from(content), file);
  expect(read).toMatchObject({ problems: [{ rule: 'disguised-source', found, file }] });
});

it('a text that begins with a brace or a per cent sign is a text', async () => {
  for (const text of ['%PDF is a format. It is old.', '{rtf} is another. It is older.', 'PK was his name.'])
    expect(await readSource(Buffer.from(`Title\n\n${text}`), 'a.txt')).toHaveProperty('value');
  expect(await readSource(Buffer.from('%PDF is a format.\n\nIt is old.'), 'a.txt')).toHaveProperty('value');
});
