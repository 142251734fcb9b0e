// The settings form: what is chosen holds at once and is kept.

import { choose, type Preference, preference } from '../shared/preferences.ts';
import { applyAnnouncement } from './announce.ts';

/** Shows in the form what was chosen before. */
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
