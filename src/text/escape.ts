// Text → HTML or XML markup that shows exactly this text, as element content or in an attribute in double quotes.

/**
 * Escapes `&`, `<`, `>` and `"`. The result is safe both as content and in an attribute, so callers need only one
 * function.
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
