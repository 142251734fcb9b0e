// Verbs and frames by which a text says that somebody holds something, and what each shows of the author's own view.

import type { Claim } from '../../model/claim.ts';

type Stance = Claim['stance'];

const forms = (verbs: string): string => verbs.trim().split(/\s+/).join('|');

/** After these a clause may follow without "that": they are no nouns. */
const SAYING = forms(`
  say says said think thinks thought believe believes believed insist insists insisted argue argues argued hope hopes hoped suspect
  suspects suspected feel feels felt`);

/** Whoever is told stands before "that". */
export const TELLING = forms(`
  tell tells told assure assures assured warn warns warned remind reminds reminded inform informs informed promise promises promised
  persuade persuaded convince convinced`);

/** After these the author leaves open whether it is so. */
const NEUTRAL = `${SAYING}|${TELLING}|${forms(`
  saying arguing believing thinking insisting claim claims claimed claiming maintain maintains maintained maintaining contend contends
  contended contending assert asserts asserted asserting suggest suggests suggested suggesting warning hold holds held predict predicts
  predicted predicting expect expects expected fear fears feared declare declares declared declaring state states stated stating report
  reports reported reporting write writes wrote writing announce announces announced announcing propose proposes proposed complain
  complains complained reply replies replied object objects objected conclude concludes concluded estimate estimates estimated allege
  alleges alleged assume assumes assumed imagine imagines imagined suppose supposes supposed worry worries worried add adds added answer
  answers answered respond responds responded counter counters countered explain explains explained charge charges charged protest
  protests protested calculate calculates calculated swear swears swore boast boasts boasted lament laments lamented caution cautions
  cautioned demand demands demanded urge urges urged recommend recommends recommended advise advises advised reckon reckons reckoned
  speculate speculates speculated testify testifies testified joke jokes joked pledge pledges pledged vow vows vowed retort retorts
  retorted remark remarks remarked comment comments commented foresee foresees foresaw forecast forecasts judge judges judged`)}`;

/** After these the author takes it to be so. */
const FACTIVE = forms(`
  know knows knew understand understands understood realize realizes realized realise realises realised recognize recognizes recognized
  recognise recognises recognised acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded show shows
  showed shown prove proves proved demonstrate demonstrates demonstrated reveal reveals revealed note notes noted observe observes
  observed discover discovers discovered find finds found remember remembers remembered confirm confirms confirmed document documents
  documented establish establishes established learn learns learned grant grants granted`);

const POINTING_OUT = '(?:points?|pointed) out';
const PRETENDING = 'pretends?|pretended';

export const REPORTING = `${POINTING_OUT}|${PRETENDING}|${NEUTRAL}|${FACTIVE}`;
export const WITHOUT_THAT = `${SAYING}|${forms('fear fears feared claim claims claimed predict predicts predicted warn warns warned complain complains complained expect expects expected maintain maintains maintained reckon reckons reckoned estimate estimates estimated admit admits admitted promise promises promised')}`;

const IS_FACTIVE = new RegExp(`^(?:${FACTIVE}|${POINTING_OUT})$`, 'i');
const IS_PRETENDING = new RegExp(`^(?:${PRETENDING})$`, 'i');

/** How an author who reports in these words stands to what is reported. */
export function stanceOf(verb: string, manner: string): Stance {
  if (IS_PRETENDING.test(verb) || /\b(?:wrongly|falsely|mistakenly|naively|absurdly|erroneously)\b/i.test(manner))
    return 'rejects';
  if (
    /(?<!not )\bwithout (?:giving |offering |citing |any |a )*(?:evidence|proof|sources?|reasons?|figures)\b|\bdubiously\b/i.test(
      manner,
    )
  )
    return 'questions';
  if (/\b(?:rightly|correctly)\b/i.test(manner)) return 'endorses';
  return isFactive(verb) ? 'endorses' : 'reports';
}

export function isFactive(verb: string): boolean {
  return IS_FACTIVE.test(verb);
}
