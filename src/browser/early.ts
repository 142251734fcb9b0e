// Runs before the page is painted: a chosen theme or text size never changes before the reader's eyes.

import { applyPreferences } from './shared/preferences.ts';

document.documentElement.classList.add('scripted');
applyPreferences();
