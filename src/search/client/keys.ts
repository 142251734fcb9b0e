// The keyboard in a search: arrows move from the box through the results and back, Enter opens by itself, Esc returns to
// the box, or closes where the search is a dialog. What is typed on a result goes on in the box.

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
