// Keyboard control of a search: arrow keys move between the box and the results, Enter opens a link, Esc returns to the box or
// closes the dialog. Typing on a result continues in the box.

const RESULTS = 'a.statement, .found-passages a';

export function connectKeys(search: HTMLElement, input: HTMLInputElement): void {
  search.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const results = [...search.querySelectorAll<HTMLElement>(RESULTS)];
    const at = results.indexOf(event.target as HTMLElement);
    if (at === -1 && event.target !== input) return;
    if (event.key === 'ArrowDown') move(event, results[at + 1]);
    else if (event.key === 'ArrowUp') move(event, at === -1 ? undefined : (results[at - 1] ?? input));
    else if (event.key === 'Escape' && at !== -1 && search.closest('dialog') === null) move(event, input);
    else if (at !== -1 && event.key.length === 1 && event.key !== ' ') input.focus();
  });
}

function move(event: Event, to: HTMLElement | undefined): void {
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: 'nearest' });
}
