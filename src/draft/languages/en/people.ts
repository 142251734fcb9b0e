// English nouns for people, groups of people and organizations.

import wordNet from '../../../text/people.json' with { type: 'json' };
import type { PeopleWords } from '../holder-words.ts';

export const people: PeopleWords = {
  callings: new Set(
    `leader head founder chair chairman chairwoman executive spokesman spokeswoman spokesperson editor owner economist historian biologist
   oceanographer physicist chemist sociologist lawyer judge doctor nurse surgeon teacher professor lecturer researcher scientist engineer
   architect planner author writer poet novelist columnist journalist reporter activist campaigner farmer baker miller mayor minister
   president chancellor senator councillor councilor commissioner director manager secretary treasurer ambassador general admiral
   philosopher psychologist geographer geologist ecologist analyst banker broker artist composer conductor bishop priest rabbi imam
   inspector superintendent headteacher principal librarian curator archivist officer adviser advisor candidate widow`.split(
      /\s+/,
    ),
  ),
  calling:
    /(?:chers|eers|ologists|ographers|icians|arians|ocrats|ists|workers|makers|owners|holders|goers|dwellers|keepers|lovers|seekers|leaders|drivers|dealers|men|women|folk|ners|yers|pers|tors|sors|dents|tants)$/,
  things: new Set(
    `papers newspapers numbers figures factors motors sectors vectors reactors tractors sensors errors accidents incidents
   documents lists mists fists wrists waists banners corners liners containers dinners scanners specimen regimen omen chapters
   helicopters monitors contents events tents teaches reaches`.split(/\s+/),
  ),
  anybody: new Set(
    `critics people opponents supporters advocates observers experts analysts commentators others members friends defenders proponents
   skeptics sceptics opposition public government governments parties leaders leadership administration authorities officials allies
   backers neighbors neighbours industry elites editors delegates men women owners`.split(/\s+/),
  ),
  persons: new Set(wordNet.persons.split(' ')),
  groups: new Set(wordNet.groups.split(' ')),
  collectives: new Set(
    `union association federation board committee council ministry agency company firm bank court party industry office newspaper paper
   commission society club chamber league bureau department authority parliament senate cabinet church guild lobby institute university
   museum hospital school college society regulator watchdog inspectorate police`.split(/\s+/),
  ),
  afterNoun: / of /,
  singulars: [
    [/men$/, 'man'],
    [/(?<=[^s])s$/, ''],
    [/ies$/, 'y'],
    [/es$/, ''],
  ],
  pluralEnding: 's',
  plural: /s$|men$|folk$/,
  genitive: /[’']s$/,
};
