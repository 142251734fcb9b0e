// Words from which the kind of a capitalized name can be seen: a person with an office, an organization, a thing or a
// place.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles and offices before a person's name. */
export const OFFICES = list(
  `Mr Mrs Ms Mx Dr Prof Professor Sir Dame Lord Lady President Vice Chancellor Prime Premier Minister Secretary Foreign Defence Defense
   Finance Interior Justice Health Education Senator Representative Congressman Congresswoman Governor Mayor Councillor Councilor
   Judge Justice Chief General Colonel Captain Major Admiral Ambassador Commissioner Director Chairman Chairwoman Chair King Queen
   Prince Princess Emperor Sultan Emir Sheikh Ayatollah Imam Pope Cardinal Archbishop Bishop Reverend Rabbi Father Sister Leader
   Supreme Magistrate Duke Duchess Earl Count Countess Baron Viscount Marquis Abbé Abbe Deputy Speaker Superintendent Principal Sheriff Officer Executive Sen Rep Gen Gov Col Capt Rev Hon St Spokesman
   Spokeswoman Former Acting State`,
);

export const ORGANIZATION_WORDS = list(
  `Agency Academy Administration Alliance Army Assembly Association Authority Bank Board Brigade Broadcasting Bureau Cabinet Center
   Centre Chamber Church Club Coalition College Commission Committee Company Confederation Conference Congress Consortium Convention
   Cooperative Corporation Corps Council Court Department Directorate Federation Forum Foundation Front Fund Group Guard Hospital
   House Inc Initiative Inspectorate Institute Institution Journal Laboratory League Library Ltd Ministry Movement Museum Nations
   Network Office Organisation Organization Parliament Party Police Post Press School Senate Service Society Station Times Tribunal
   Trust Union University Courier Gazette Herald Tribune Chronicle Observer Telegraph Mail News Review Magazine Survey Orchestra
   Philharmonic Guild Airlines Airways Industries Holdings Partners Systems Laboratories Observatory Theatre Theater Gallery Archive
   Archives Treasury Corps Academies Colleges Councils Unions Watch Action Alliance Congregation Diocese Synod Knesset Bundestag Duma
   Constabulary Ombudsman Railways Agencies Authorities Societies Associations Committees Commissions Legislature Broadcasters
   Globe Mercury Advertiser Inquirer Enquirer Examiner Dispatch Sentinel Bulletin Guardian Daily Weekly Ledger
   Energy Developments Motors Technologies Pharmaceuticals Centers Centres Departments Ministries Charity Lobby Regulator Politburo Taskforce Secretariat Registry Exchange Cooperative Syndicate Federation Secretariat`,
);

/** Words in names of things that are not actors: places, agreements, policies, events. */
export const THING_WORDS = list(
  `Accord Act Agreement Article Amendment Avenue Award Bay Beach Bill Bridge Canal Cape Charter City Code Constitution Convention
   County Creek Crisis Day Deal Declaration District Doctrine East Festival Field Forest Garden Gulf Harbour Harbor Highway Hill
   Hills Island Islands Lake Lane Law Line Mile Mill Mount Mountain Mountains North Ocean Park Peninsula Plan Plaza Policy Prize
   Program Programme Project Protocol Report Resolution River Road Sea South Springs Square Strait Street Summit Terrace Town Treaty
   Valley Village War Week West Wood Woods World Year New States Republic Eastern Western Northern Southern Central America Europe Asia Africa Revolution Magna Hall Airport Tower Cottage Castle Palace Market Pier Quay Station Pool Baths Stadium Arena Marathon Cup Olympics Games Championship Championships Scheme Directive
   Bills Articles Petition Titles Clause Section Chapter Statute Ordinance Regulation Regulations Rule Rules Code Medal Awards Award Fair Parade
   Exhibition Manifesto Memorandum Way Budget Pact Accords Agreements Protocols Act Order Report Index Brussels`,
);

/** First words of names of places: "Lake Ohrid", "Mount Kenya". */
export const PLACE_HEADS = list(
  'Lake Mount Mt Cape Fort Port River Camp Loch Gulf Isle Villa Rue Calle Via Route Interstate Room Platform',
);

/** Abbreviations of things and occupations. They look like abbreviations of organizations, but are not. */
export const THING_ABBREVIATIONS = list(
  `AI AIDS ADHD AM ATM BC AD CCTV CD CEO CFO CO CV DEI DIY DNA DVD ESG FAQ GDP GMO GNP GPS HIV HR HTML IQ ID IT LED LGBT LGBTQ MBA MP
   NGO OK PC PDF PM PR PTSD PhD RNA SMS SUV TV UBI UFO URL USB VAT VIP WMD`,
);

/** Nouns for groups of people who may share a view. */
export const GROUP_NOUNS = list(
  `activists administration advocates allies analysts authorities backers campaigners citizens commentators conservatives councillors
   councilors critics defenders delegates democrats diplomats doctors economists editors elites experts factions farmers friends
   government governments hardliners historians industry journalists judges landlords lawmakers leaders leadership liberals members
   ministers moderates neighbors neighbours objectors observers officials opponents opposition owners parents parties partisans
   people planners politicians populists proponents public reformers regulators residents scholars scientists skeptics sceptics
   shopkeepers statesmen students supporters teachers tenants traders unions voters workers writers`,
);

/** Names for members of parties: "Liberals". Parties with these names are common in many countries. */
export const PARTY_MEMBERS = list(
  'Republicans Democrats Conservatives Tories Liberals Greens Socialists Communists Nationalists Federalists',
);

/** Words for unspecified people. */
export const NOBODY_IN_PARTICULAR = list(
  `some many most others people few everyone somebody someone anyone several observers both none one`,
);
