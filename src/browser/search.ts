// The search: box and results, on the search page or in a dialog over any page.

import { highlightSearchedWords } from '../search/client/arrival.ts';
import { connectDialog } from '../search/client/dialog.ts';
import { SearchElement } from '../search/client/element.ts';

customElements.define('postil-search', SearchElement);
connectDialog();
highlightSearchedWords();
