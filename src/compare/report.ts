// The comparison of two annotators → one HTML file that shows the differences side by side. It needs no other file and
// no script.

import { escapeMarkup } from '../text/escape.ts';
import type { Measured } from './agreement.ts';
import type { Comparison, Difference, Side } from './compare.ts';

/** The title, language and direction of the text that was annotated. */
interface Text {
  readonly title: string;
  readonly language: string;
  readonly dir?: string | undefined;
}

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-inline-size: 70rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
.table { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .25rem .75rem; text-align: end; border-block-end: 1px solid color-mix(in srgb, currentcolor 25%, transparent) }
th:first-child { text-align: start }
h2 { margin-block: 2.5rem .5rem; font-size: 1.25rem }
h3 { margin-block: 1.5rem .5rem; font-size: 1rem }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem }
.sides > div { border-inline-start: 3px solid color-mix(in srgb, currentcolor 25%, transparent); padding-inline-start: .75rem }
dl { margin: 0 } dt { font-size: .875rem; opacity: .8 } dd { margin: 0 0 .5rem } dd.other { font-weight: 600 }`;

/** @param places the names of the two files or folders with the annotations */
export function reportHtml(
  { measures, differences }: Comparison,
  text: Text,
  ...places: readonly [string, string]
): string {
  const [yours, theirs] = places.map(escapeMarkup);
  const { title, language, dir = 'auto' } = text;
  const words = `lang="${escapeMarkup(language)}" dir="${escapeMarkup(dir)}"`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>Two annotators: ${escapeMarkup(title)}</title><style>${STYLE}</style></head>
<body><main>
<h1>Two annotators of “<bdi ${words}>${escapeMarkup(title)}</bdi>”</h1>
<p>Yours: <code>${yours}</code>. Theirs: <code>${theirs}</code>. The manual’s page “Two annotators” defines the measures.</p>
<div class="table" tabindex="0" role="region" aria-label="Agreement"><table><thead><tr>${HEADINGS.map((heading) => `<th scope="col">${heading}</th>`).join('')}</tr></thead>
<tbody>${measures.map(rowOf).join('\n')}</tbody></table></div>
<h2>${differences.length === 0 ? 'No differences' : `Differences (${differences.length})`}</h2>
${differences.map((difference) => differenceOf(difference, words)).join('\n')}
</main></body></html>
`;
}

const HEADINGS = ['Subject', 'Yours', 'Theirs', 'Same', 'F1', 'Units', 'Agreement', 'Kappa', 'Alpha'];

function rowOf({ subject, yours, theirs, same, f1, units, agreement, kappa, alpha }: Measured): string {
  const decimals = (values: readonly (number | undefined)[]) => values.map((value) => value?.toFixed(2) ?? '–');
  const cells = [yours, theirs, same, ...decimals([f1]), units ?? '–', ...decimals([agreement, kappa, alpha])];
  return `<tr><th scope="row">${subject}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function differenceOf({ id, yours, theirs, fields }: Difference, words: string): string {
  const which = theirs === undefined ? 'only yours' : yours === undefined ? 'only theirs' : fields.join(', ');
  return `<section><h3><code>${escapeMarkup(id)}</code>: ${which}</h3><div class="sides">${sideOf('Yours', yours, fields, words)}${sideOf('Theirs', theirs, fields, words)}</div></section>`;
}

function sideOf(name: string, side: Side | undefined, fields: readonly string[], words: string): string {
  if (side === undefined) return '';
  const values = Object.entries(side.values).filter(([, value]) => value !== '');
  const list = values.map(
    ([field, value]) =>
      `<dt>${field}</dt><dd ${fields.includes(field) ? 'class="other" ' : ''}${field === 'passage' ? words : 'dir="auto"'}>${escapeMarkup(value)}</dd>`,
  );
  return `<div><p>${name}${side.isReviewed ? ' (reviewed)' : ''}</p><dl>${list.join('')}</dl></div>`;
}
