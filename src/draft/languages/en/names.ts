// English words in and beside the names of actors.

import type { NameWords } from '../holder-words.ts';

// The lookbehind lets a name begin only at the beginning of a word. Without it, a search at each letter of a long word
// would take quadratic time.
const NAME = String.raw`(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?: \p{Lu}(?:[\p{L}’'-]+|\.)){1,3}`;

export const names: NameWords = {
  roleBefore: new RegExp(
    String.raw`\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[\p{L}]+[’']s?) ((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}+),? (${NAME})`,
    'gu',
  ),
  roleAfter: new RegExp(
    String.raw`(${NAME}), (?:the |an? |its |their |our )?((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}+)(?: of| at| for|,|\.)`,
    'gu',
  ),
  articles: ['the', 'The'],
  alsoWords: new Set(
    `mark bill will may grant rose frank grace hope faith june april august victor prince king queen dean duke earl major chase
     christian jordan virginia carolina georgia charlotte victoria paris florence sydney austin`.split(/\s+/),
  ),
  time: /^(?:then|now|current|former|new|late) /,
  firstNameTitles: /^(?:Sir|Dame|Sister|Father|Prince|Princess|Queen|King|Pope)$/,
  wifesTitles: /^(?:Mrs|Lady|Dame)$/,
  shortTitles: /^(?:Mrs?|Ms)$/,
  joint: / (?:of|for) /,
  common:
    /(?:al|ic|ary|ern|ian|an|ish)$|^(?:The|Royal|New|First|Supreme|High|Red|Free|World|Health|School|City|State|Home|Water|Trade|Labou?r)$/,
  stressed:
    /(?<![\p{L}\p{N}.])(?:OF|THE|TO|FOR|AND|NOT|BE|ARE|WAS|ALL|ANY|EVERY|ONLY|MUST|MAY|SHALL|THAT|THIS|BY|WITH|IN|ON|NO)(?![\p{L}\p{N}.])/u,
  surnames:
    /^(?:Hill|Hills|West|North|South|East|Wood|Woods|Field|Park|Lane|Law|Day|Mill|Forest|Bridge|Castle|Lake|Street|Marsh|Bay|Rivers?|Brook|Banks|Winter|Summers?|Hall|Town|Fair|Pool|Palace|Tower|Market|Springs|Plaza|Code|Prize|Order|Way|Law|Page|Stone)$/,
  partOfName: /^\p{Lu}[\p{L}\p{M}’'-]+$|^(?:\p{Lu}\.)*\p{Lu}\.?$|^(?:de|la|bin|al|van|von|der|du|den)$/u,
};
