// The reader's settings, stored only in this browser. Without storage, a setting is lost when the page is closed.

const DEFAULTS = { theme: 'auto', size: 'medium', announce: 'every', keys: 'on' } as const;

export type Preference = keyof typeof DEFAULTS;

const chosen: Partial<Record<Preference, string>> = {};

export function preference(name: Preference): string {
  return chosen[name] ?? read(name) ?? DEFAULTS[name];
}

export function choose(name: Preference, value: string): void {
  chosen[name] = value;
  try {
    localStorage.setItem(`postil-${name}`, value);
  } catch {
    // The browser denies storage. The setting then applies to this page only.
  }
  applyPreferences();
}

/** Writes the settings to data attributes of the root element, which the style sheets select. */
export function applyPreferences(): void {
  for (const name of Object.keys(DEFAULTS) as Preference[]) document.documentElement.dataset[name] = preference(name);
}

function read(name: Preference): string | undefined {
  try {
    return localStorage.getItem(`postil-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}
