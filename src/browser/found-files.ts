// The buttons of the search page that export the results as files. The script that writes the files is loaded at the
// first use.

import type { FileTools } from './search-files.ts';
import { wantTools } from './shared/tools.ts';

let tools: Promise<FileTools> | undefined;

for (const button of document.querySelectorAll<HTMLButtonElement>('.found-files button'))
  button.addEventListener('click', async () => {
    tools ??= wantTools<FileTools>('search-files');
    await (await tools).save(button.name);
  });
