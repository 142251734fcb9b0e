// Copies a text and says so; where the clipboard is denied, the text is shown to be copied by hand.

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
