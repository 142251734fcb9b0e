// The search box and what it finds: a page of its own, or a dialog over any page.

import { arrive } from '../search/client/arrival.ts';
import { connectDialog } from '../search/client/dialog.ts';
import { SearchElement } from '../search/client/element.ts';

customElements.define('postil-search', SearchElement);
connectDialog();
arrive();
