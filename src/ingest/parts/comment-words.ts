// The wording that opens and closes the readers' comments under a text.

const HEADING = /^(?:\d+ )?(?:reader |readers['’] )?(?:comments?|responses?|replies)(?: \(?\d+\)?)?\s*:?$/i;

const OPENING: readonly RegExp[] = [
  HEADING,
  /^(?:\d+ |one )?(?:comments?|responses?|replies|thoughts?) (?:on|to) [“"‘'].{1,150}$/i,
  /^(?:leave|post|write|add|submit) a (?:reply|comment)\b.{0,40}$/i,
  /^(?:join|start) the (?:conversation|discussion)\b.{0,40}$/i,
  /^.{2,60} (?:says|said|wrote|replied)\s?:$/i,
  /^(?:log in|sign in) to (?:reply|comment)\b.{0,30}$/i,
  /^.{2,60}\b(?:at|@) \d{1,2}[:.]\d{2}\s?(?:am|pm|a\.m\.|p\.m\.)?\.?$/i,
];

const CLOSING =
  /^(?:comments?|comments? (?:section|thread)) (?:are|is|have been|has been) (?:now )?(?:closed|disabled|turned off)\b/i;

export function opensComments(text: string): boolean {
  return text.length <= 200 && OPENING.some((pattern) => pattern.test(text));
}

/** Whether a line is nothing but a heading over comments. */
export function isCommentsHeading(text: string): boolean {
  return text.length <= 200 && HEADING.test(text);
}

export function closesComments(text: string): boolean {
  return CLOSING.test(text);
}
