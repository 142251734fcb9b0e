// Applies the reader's theme and text size before the page is painted, so that the page doesn't change visibly after
// loading.

import { applyPreferences } from './shared/preferences.ts';

document.documentElement.classList.add('scripted');
applyPreferences();
