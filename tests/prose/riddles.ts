// Wordings that make a comment hard to read, each with what to write instead and an example that is its test.

export interface Riddle {
  readonly wording: RegExp;
  readonly instead: string;
  readonly example: string;
  /** Whether the wording is a riddle only at the start of a comment, where no noun precedes it. */
  readonly isAtStart?: boolean;
}

export const riddles: readonly Riddle[] = [
  {
    wording: /^(?:what|who|how (?:many|long|much|far|well)|(?:where|how)(?! to\b)(?=[^,]*$)) (?![^.]*\?)/i,
    instead: 'begin with a noun: “The words before the verb”, not “What stands before the verb”',
    example: 'What stands before the verb.',
  },
  {
    wording: /^so (?:many|much|few|near|long|far)\b/i,
    instead: 'say the unit and the effect: “Maximum number of words in a name”',
    example: 'So many words make a name.',
  },
  {
    wording: /(?<!\bthere )\b(?:is|are|was|were) none\b/i,
    instead: 'say what it is, or “is not a …”',
    example: 'Where the content folder is none',
  },
  {
    wording: /\b(?:tells?|told|telling) of\b|\b(?:is|are|be) told (?!to\b|that\b)/i,
    instead: '“reports”, “shows”, “lists”, “distinguishes”',
    example: 'Where an argument is told of.',
  },
  {
    wording: /\bstands? (?!for\b|alone\b|by itself\b|out\b|-)/i,
    instead: '“is”, “comes before”, “lies in”',
    example: 'The words that stand before a name.',
  },
  { wording: /\bmend(?:s|ed|ing)?\b/i, instead: '“fix”, “correct”, “repair”', example: 'Mends what it can.' },
  { wording: /\banew\b/i, instead: '“again”, “from scratch”, “overwrites”', example: 'Writes the queue anew.' },
  {
    wording: /\bwhoever\b|\bwhomever\b/i,
    instead: '“the caller”, “the holder”, “a reader who”',
    example: 'For whoever asks.',
  },
  {
    wording: /\bg(?:o|oes|one|oing) through\b/i,
    instead: '“iterate”',
    example: 'It grows as it is gone through.',
  },
  {
    wording: /\bas far as (?:\w+ )?(?:tells?|goes)\b/i,
    instead: '“if known”, “as the … shows”',
    example: 'As far as names tell.',
  },
  {
    wording: /\bnobody[’']s (?:business|wish)\b/i,
    instead: 'say why it is left out',
    example: 'Temporary files are nobody’s business.',
  },
  {
    wording: /\b(?:has|have) it no more\b/i,
    instead: '“no longer contains it”',
    example: 'The source has it no more.',
  },
  {
    wording: /^(?:it|they|both|this (?:is|was))\b/i,
    isAtStart: true,
    instead: 'begin with the noun: “The answer is not JSON”',
    example: 'It is not JSON.',
  },
  {
    wording: /\b(?:loop|function|code|call|statement)s? (?:below|above)\b/i,
    instead: 'say what the code does, because comments are also read without it',
    example: 'The loop below reports the first failure.',
  },
  {
    wording:
      /\b(?:\w*(?:colour|neighbour|behaviour|favour)\w*|(?:organ|recogn|sanit|normal)is\w*|labelled|catalogue|per cent)\b/i,
    instead: 'American spelling: “color”, “neighbor”, “recognize”, “labeled”, “percent”',
    example: 'The neighbouring block.',
  },
  {
    wording: /^[\s,.;:→…]*“”[“”\s,.;:→…]*$/,
    isAtStart: true,
    instead: 'say what the example shows: “Documents named after their writer: ‘a Newsweek poll’”',
    example: '“”, “”.',
  },
  {
    wording: /\bof (?:[\w’-]+ ){1,3}of (?:[\w’-]+ ){1,3}of\b/,
    instead: 'at most two “of” in a row: two sentences, or a possessive',
    example: 'The names of the members of the list of actors.',
  },
  {
    wording:
      /^(?:relative to|undefined\b|(?:empty|left out|true|false) (?:if|for)\b|unique\b|called (?:once|with)\b|not named)/i,
    isAtStart: true,
    instead: 'name the thing first: “The path of the file, relative to …”, “Whether …”',
    example: 'Relative to the content folder.',
  },
];
