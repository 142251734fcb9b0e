// The settings form. A change takes effect at once and is stored.

import { choose, type Preference, preference } from '../shared/preferences.ts';
import { applyAnnouncement } from './announce.ts';

/** Shows the stored settings in the form. */
export function showSettings(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.settings input')) {
    const chosen = preference(input.name as Preference);
    input.checked = input.type === 'radio' ? input.value === chosen : chosen === 'on';
  }
}

export function changeSetting({ name, type, checked, value }: HTMLInputElement): void {
  choose(name as Preference, type === 'checkbox' ? (checked ? 'on' : 'off') : value);
  if (name === 'announce') applyAnnouncement();
  showSettings();
}
