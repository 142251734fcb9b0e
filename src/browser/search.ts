// The search box and what it finds: a page of its own, or a dialog over any page.

import { arrive } from './search/arrival.ts';
import { connectDialog } from './search/dialog.ts';
import { SearchElement } from './search/element.ts';

customElements.define('postil-search', SearchElement);
connectDialog();
arrive();
