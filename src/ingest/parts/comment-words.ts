// The wording at the beginning and end of readers' comments under a text. A heading such as "Responses" and a line that ends with
// a time can also be part of the text.

/** "9 Comments", "Reader comments", "Comments (9)". */
const HEADING =
  /^(?:\d+ (?:reader )?(?:comments?|responses?|replies)|(?:reader |readers['’] )?comments(?: \(?\d+\)?)?|(?:responses?|replies) \(?\d+\)?)\s*:?$/i;

const OPENING: readonly RegExp[] = [
  HEADING,
  /^(?:\d+ |one )?(?:comments?|responses?|replies|thoughts?) (?:on|to) [“"‘'].{1,150}$/i,
  /^(?:leave|post|write|add|submit) a (?:reply|comment)\b.{0,40}$/i,
  /^(?:join|start) the (?:conversation|discussion)\b.{0,40}$/i,
  /^(?:log in|sign in) to (?:reply|comment)\b.{0,30}$/i,
];

/** A heading over comments that can also be the heading of a text that answers somebody: "Comment", "Response". */
const DOUBTFUL_HEADING = /^(?:comment|responses?|replies)\s*:?$/i;

/** The line above a comment, with its author and perhaps its date: "Peter says:", "Mary wrote on 3 May:". */
const SAYS =
  /^(?!as |so |and |but |or |for |then |when |where |if )\S+(?: \S+){0,3} (?:says|said|wrote|replied)(?: on .{3,40})?\s?:$/i;

/** "Peter on 12 March 2019 at 10:45 am", "12 March 2019 at 10:45". */
const TIME = /^.{2,60}(?:,|\b(?:at|@)) \d{1,2}[:.]\d{2}\s?(?:am|pm|a\.m\.|p\.m\.)?\.?$/i;

const CLOSING =
  /^(?:comments?|comments? (?:section|thread)) (?:are|is|have been|has been) (?:now )?(?:closed|disabled|turned off)\b/i;

const LONGEST = 200;

/** Whether a line is certainly the beginning of comments. */
export function opensComments(text: string): boolean {
  return text.length <= LONGEST && OPENING.some((pattern) => pattern.test(text));
}

/** Whether a line gives the author or the time of a comment. Such a line may also occur in a text. */
export function headsComment(text: string): boolean {
  return text.length <= LONGEST && (SAYS.test(text) || (TIME.test(text) && DAY.test(text)));
}

/** A date. A line with a time but without a date, such as "The ferry leaves at 11:45", does not introduce a comment. */
const DAY =
  /\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|\bago\b|\d{1,2}[./]\d{1,2}[./]\d{2}/iu;

/** Whether a line consists of a heading over comments. */
export function isCommentsHeading(text: string): boolean {
  return text.length <= LONGEST && (HEADING.test(text) || DOUBTFUL_HEADING.test(text));
}

export function closesComments(text: string): boolean {
  return CLOSING.test(text);
}
