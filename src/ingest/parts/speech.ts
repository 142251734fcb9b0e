// A unit → whether it is a line of a dialogue that begins with a dash, and not an item of a list.

import { endsSentence } from '../../text/prose.ts';
import { markerOf } from '../read/marker.ts';
import type { Unit } from '../read/unit.ts';

/** Verbs of speech in English, German, French, Spanish, Italian and Portuguese. */
const SAID =
  /(?<!\p{L})(?:said|says|asked|asks|answered|answers|replied|replies|cried|whispered|sagte|fragte|antwortete|dit|demanda|répondit|dijo|preguntó|respondió|contestó|disse|chiese|rispose|perguntou|respondeu)(?!\p{L})/iu;

/** Whether a unit is a line of a dialogue: at least two consecutive lines, separated by blank lines, are sentences with a dash,
 * and one of them is a question or has a verb of speech. */
export function isSpeech(units: readonly Unit[], index: number): boolean {
  if (!isLineOfSpeech(units, index)) return false;
  let [first, last] = [index, index];
  while (isLineOfSpeech(units, first - 1)) first -= 1;
  while (isLineOfSpeech(units, last + 1)) last += 1;
  const lines = units.slice(first, last + 1).map(({ text }) => text);
  return lines.length > 1 && lines.some((text) => SAID.test(text) || /\?[”"’']?$/.test(text));
}

function isLineOfSpeech(units: readonly Unit[], index: number): boolean {
  const [unit, before] = [units[index], units[index - 1]];
  if (unit === undefined || unit.markup !== undefined || !/^[-–]\s/.test(unit.text)) return false;
  const isApart = before === undefined || unit.lines[0].number > (before.lines.at(-1)?.number ?? 0) + 1;
  const words = unit.text.slice(markerOf(unit.text)?.length ?? 0);
  return isApart && endsSentence(words) && /^[“"‘'¿¡]?\p{Lu}/u.test(words);
}
