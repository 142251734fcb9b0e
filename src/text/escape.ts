// Text → HTML or XML markup that shows exactly this text, as element content or in an attribute in double quotes.

/** Escapes `&`, `<`, `>` and `"`: one rule for both places, so that no caller has to know which one it writes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
