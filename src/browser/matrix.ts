// The matrix as a table has one Tab stop; the arrow keys move from cell to cell.

import { connectArrowKeys } from './shared/arrow-keys.ts';

for (const table of document.querySelectorAll('.matrix table')) connectArrowKeys(table, 'a');
