/* What English words mean to a search. No name and no record of the edition stands here. */

import { VISIT_RANKS } from '#schema/records/event-values.ts';

/** Words that carry no meaning for a search: questions, articles, auxiliaries. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all am an and any are as at be been before between both but by can could did do does during each
  ever exactly find first for from give had has have how i if in into is it its last list me more most much many no not none nothing
  my name of on one or other our over please set she he show so some still such take tell than that the their them then there these
  they this those to under up us was we were what when where whether which while who whom whose why will with would
  year years you your date dates day days happen happened take took place long ago since until kind sort type come
  get got make made hold held holding run runs exist have sent go say says said text texts source document`.split(
    /\s+/,
  ),
);

/** What a reader wants who uses one of these words: a kind of event, `agreement`, `figure`. */
const HINT_WORDS: Readonly<Record<string, string>> = {
  visit:
    'visit visits visited visiting came come comes trip trips travel travelled traveled went arrive arrived arrival journey guest',
  signing: 'signing',
  'agreement signing': 'sign signs signed signature concluded conclude',
  agreement:
    'agreement agreements treaty treaties pact accord accords protocol memorandum memoranda document documents mou contract',
  opening: 'open opens opened opening inaugurated inaugurate',
  meeting: 'meeting meetings meet meets met talk talks talked discuss discussed conference',
  parliament: 'parliament parliamentary parliaments inter-chamber forum',
  figure: 'many much percent percentage share figure figures statistics number amount total count volume',
};

export const TYPE_HINTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(HINT_WORDS).flatMap(([kinds, words]) =>
    words.split(' ').map((word): [string, string[]] => [word, kinds.split(' ')]),
  ),
);

/** Ranks of a visit, as they stand before the word. */
export const RANKS: ReadonlySet<string> = new Set(VISIT_RANKS.filter((rank) => rank !== 'not stated'));
export const VISIT_WORDS: ReadonlySet<string> = new Set(['visit', 'visits', 'trip', 'trips']);

/** Words that stand for each other: British and American, plain and official. */
const SYNONYM_GROUPS = [
  'labour labor workers', 'programme program', 'centre center', 'defence defense military', 'cadastre cadaster',
  'petroleum oil fuel petrol gasoline', 'petrochemicals petrochemical', 'hydropower hydroelectric hydro', 'treaty contract pact',
  'memorandum mou memoranda', 'annual annually yearly', 'talk talks discuss discussed', 'border frontier',
  'station plant dam', 'begin start traditional', 'transfer handover handed', 'recognise recognize recognised recognized',
  'trade commerce turnover', 'troops soldiers', 'chairman speaker', 'draft drafts projects', 'modernisation modernization upgrade',
  'antimonopoly antitrust competition', 'narcotics drugs', 'anti-terrorism terrorism', 'cooperation co-operation collaboration',
  'investment investments invested invest', 'ally allies allied alliance', 'migrants migration', 'students student study studying',
  'relations ties', 'independence sovereignty', 'army forces', 'cultural culture', 'employment jobs', 'company firm', 'companies ventures',
  'ministry mfa', 'organization organisation', 'assistance aid', 'school schools', 'establish established establishment founded',
]; // prettier-ignore

export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYM_GROUPS.map((group) => group.split(' ')).flatMap((group) =>
    group.map((word): [string, string[]] => [word, group.filter((other) => other !== word)]),
  ),
);

/** Phrases said in another way before anything else is read. */
export const REWRITES: readonly [RegExp, string][] = [
  [/\bevery year\b|\beach year\b|\bonce a year\b/g, 'annual'],
  [/\bprime[- ]ministers?\b/g, 'prime minister'],
  [/\bpremier\b/g, 'prime minister'],
  [/\bforeign secretar(?:y|ies)\b/g, 'foreign ministers'],
  [/\bhow (?:many|much)\b/g, 'figure'],
  [/\bco-operat/g, 'cooperat'],
  [/\bput in(?:to)? (?:operation|service)\b/g, 'operation'],
  [/\bpower plants?\b|\bpower stations?\b/g, 'power'],
  [/[№#]\s*|\bno\.\s*(?=\d)|\bnumber (?=\d)/g, ' '],
];
