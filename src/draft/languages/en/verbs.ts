// English verbs of saying and thinking, by class. A class says which complements its verbs take, and which stance of the
// author they show. Regular forms are derived. Irregular forms follow the base: "say:says,said,saying".

import type { ReportWords, VerbClass } from '../pack.ts';

export const verbClasses: readonly VerbClass[] = [
  {
    name: 'saying',
    bare: true,
    aside: true,
    verbs: `say:says,said,saying think:thinks,thought,thinking feel:feels,felt,feeling believe insist argue hope suspect claim fear predict
      warn complain expect maintain reckon estimate suppose suggest assume imagine assert contend allege declare report announce guess
      conclude add explain write:writes,wrote,written,writing swear:swears,swore,sworn,swearing agree boast lament joke quip caution
      respond reply counter object protest worry figure confess repeat stress emphasise emphasize testify remark comment muse promise
      tweet post recall remember sense wager bet:bets,bet,betting concur`,
  },
  {
    name: 'stating',
    aside: true,
    verbs: `state propose answer charge calculate demand urge recommend advise speculate pledge vow retort forecast:forecasts,forecast
      judge reiterate underline affirm profess proclaim preach hint imply insinuate venture opine scoff sneer grumble mutter confide
      decree theorise theorize surmise threaten plead moan fume crow signal indicate volunteer exclaim whisper sigh submit:submits,submitted,submitting
      posit postulate presume reason infer disclose divulge intimate stipulate marvel relate recount
      clarify intone thunder decide gather aver:avers,averred wish ordain conceive contemplate envisage envision`,
  },
  {
    name: 'holding',
    verbs: `hold:holds,held,holding foresee:foresees,foresaw,foreseen,foreseeing hear:hears,heard,hearing teach:teaches,taught,teaching
      read:reads,read,reading rule advertise fret:frets,fretted dream`,
  },
  {
    name: 'telling',
    bare: true,
    addressee: true,
    aside: true,
    verbs: 'tell:tells,told,telling assure remind inform warn notify',
  },
  { name: 'persuading', addressee: true, verbs: 'persuade convince' },
  {
    name: 'knowing',
    factive: true,
    aside: true,
    verbs: `realize realise recognize recognise acknowledge concede reveal note observe discover confirm document establish learn notice
      appreciate accept regret know:knows,knew,known,knowing understand:understands,understood,understanding
      admit:admits,admitted,admitting show:shows,showed,shown,showing find:finds,found,finding see:sees,saw,seen,seeing grant prove:proves,proved,proven,proving
      demonstrate illustrate underscore`,
  },
  { name: 'pretending', rejects: true, verbs: 'pretend' },
  {
    name: 'describing',
    describes: 'as',
    verbs: `describe regard depict portray dismiss denounce condemn see:sees,saw,seen,seeing view treat define characterize characterise
      interpret perceive present label brand cast:casts,cast,casting hail recognize criticize criticise praise reject`,
  },
  {
    name: 'judging',
    describes: 'be',
    verbs: `call consider deem judge believe think:thinks,thought,thinking declare find:finds,found,finding pronounce`,
  },
  { name: 'accusing', describes: 'of', verbs: 'accuse suspect convict' },
];

/** Adverbs with the verb, and the stance of the author that they show. */
export const manner: ReportWords['manner'] = {
  rejects: /\b(?:wrongly|falsely|mistakenly|naively|absurdly|erroneously)\b/i,
  questions:
    /(?<!not )\bwithout (?:giving |offering |citing |showing |producing |any |a |an |single |shred |of |much |the slightest )*(?:evidence|proof|sources?|reasons?|figures?)\b|\b(?:dubiously|supposedly|allegedly|ostensibly|purportedly)\b|\b(?:us|you|people|voters|readers|everyone) (?:to )?(?:believe|think|suppose|accept)\b/i,
  endorses: /\b(?:rightly|correctly|with (?:some|good|every) (?:justice|reason))\b/i,
};
