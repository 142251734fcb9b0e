// Copies a text and shows a message. If the browser refuses access to the clipboard, a dialog shows the text, so that
// the reader can copy it.

import { copyWords } from '../../ui/browser-words.ts';
import { say } from './say.ts';

export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(copyWords.copied);
  } catch {
    prompt(what, text);
  }
}
