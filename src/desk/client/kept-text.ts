// Typed text that stays when its tab is closed without saving. Each loaded page has copies of its own in the browser's
// storage, so that two tabs never overwrite each other's text. A lock says which pages are still open.

const PREFIX = 'postil-text';

const own = newName();

/**
 * The name that this page had before a reload. The copy under this name is removed, because the page now stores its
 * text under a new name.
 */
const former = sessionStorage.getItem(PREFIX);
sessionStorage.setItem(PREFIX, own);

void navigator.locks?.request(`${PREFIX} ${own}`, () => new Promise(() => undefined));

export interface LeftText {
  readonly key: string;
  readonly value: unknown;
}

/**
 * @param place the owner of the text: the path of a page, or `bring`
 * @param value undefined if the text was saved or thrown away
 */
export function keepText(place: string, value: unknown): void {
  try {
    localStorage.removeItem(`${PREFIX} ${place} ${former}`);
    if (value === undefined) localStorage.removeItem(`${PREFIX} ${place} ${own}`);
    else localStorage.setItem(`${PREFIX} ${place} ${own}`, JSON.stringify(value));
  } catch {
    // The storage is full or denied. The text is then lost when the tab is closed.
  }
}

/** The unsaved texts of a place (see `keepText`) whose tabs are closed now. */
export async function textsLeft(place: string): Promise<readonly LeftText[]> {
  if (navigator.locks === undefined) return [];
  const { held = [] } = await navigator.locks.query();
  const open = new Set(held.map(({ name }) => name?.slice(PREFIX.length + 1)));
  const start = `${PREFIX} ${place} `;
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(start) && !open.has(key.slice(start.length)) && !key.endsWith(` ${own}`))
    .flatMap((key) => {
      try {
        return [{ key, value: JSON.parse(localStorage.getItem(key) ?? '') as unknown }];
      } catch {
        return [];
      }
    });
}

export function forgetText({ key }: LeftText): void {
  localStorage.removeItem(key);
}

/** Keeps the text of a form that is replaced by another form. */
export function setAside(place: string, value: unknown): LeftText {
  const key = `${PREFIX} ${place} ${newName()}`;
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The storage is full or denied. The page itself still has the text.
  }
  return { key, value };
}

/**
 * A name that no other page has. Browsers have `randomUUID` only for pages of this computer and pages with HTTPS; on
 * other pages, the name is a random number.
 */
function newName(): string {
  return crypto.randomUUID?.() ?? String(Math.random());
}
