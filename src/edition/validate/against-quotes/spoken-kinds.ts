import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import type { AuthoredEvent } from '#schema/records/event.ts';
import type { EventKind } from '#schema/records/event-values.ts';
import type { SupportingQuote } from '#edition/validate/facts/validate-facts.ts';
import { knowsKindsIn, words } from './kind-words.ts';

/** How sources speak of happenings of one kind. */
interface SpokenKind {
  /** Words that tell what was done, or what it was about. */
  of: 'deed' | 'topic';
  /** Words that say this kind, and speak against another one. */
  says: RegExp;
  /** Words that go with this kind, and may go with others. */
  allows: RegExp;
}

/* prettier-ignore */
const KINDS: Readonly<Record<EventKind, SpokenKind>> = {
  visit: {
    of: 'deed',
    says: words('visit(?:s|ed|ing)?', 'trips?', 'визит\\p{L}*', 'поездк\\p{L}*', 'посетил\\p{L}*', 'візит\\p{L}*', 'поїздк\\p{L}*', 'сафар\\p{L}*', 'ташриф\\p{L}*'),
    allows: words('tour(?:s|ed)?', 'arriv\\p{L}*', 'came', 'travel\\p{L}*', 'stay(?:s|ed)?', 'went', 'прибы\\p{L}*', 'прие[зх]\\p{L}*', 'побыва\\p{L}*', 'посещ\\p{L}*', 'відвід\\p{L}*', 'боздид\\p{L}*', 'омад\\p{L}*'),
  },
  signing: {
    of: 'deed',
    says: words('sign(?:s|ed|ing|atures?)?', 'подпис\\p{L}*', 'підпис\\p{L}*', 'имзо\\p{L}*'),
    allows: words('singed', 'conclu\\p{L}*', 'initial+(?:ed|ing)', 'exchanged', 'заключ\\p{L}*', 'парафир\\p{L}*', 'уклад\\p{L}*', 'укладен\\p{L}*', 'баст\\p{L}*'),
  },
  opening: {
    of: 'deed',
    says: words('open(?:s|ed|ing)?', 'inaugurat\\p{L}*', 'откры\\p{L}*', 'відкри\\p{L}*', 'кушод\\p{L}*', 'ифтитоҳ\\p{L}*'),
    allows: words('launch\\p{L}*', 'found\\p{L}*', 'establish\\p{L}*', 'start(?:s|ed)?', 'began', 'begun', 'operati\\p{L}*', 'set up', 'created', 'unveil\\p{L}*', 'учре\\p{L}*', 'основ\\p{L}*', 'созда\\p{L}*', 'запу\\p{L}*', 'введен\\p{L}*', 'начал\\p{L}*', 'заснов\\p{L}*', 'таъсис\\p{L}*', 'оғоз\\p{L}*'),
  },
  meeting: {
    of: 'deed',
    says: words('meet(?:s|ings?)?', 'met', 'talks', 'negotiations?', 'summits?', 'встреч\\p{L}*', 'встрет\\p{L}*', 'переговор\\p{L}*', 'саммит\\p{L}*', 'зустріч\\p{L}*', 'вохӯр\\p{L}*', 'мулоқот\\p{L}*', 'музокир\\p{L}*'),
    allows: words('conferences?', 'consult\\p{L}*', 'sessions?', 'forums?', 'congress\\p{L}*', 'contacts?', 'discuss\\p{L}*', 'received?', 'spoke', 'sp[eo]ak\\p{L}*', 'gather\\p{L}*', 'negotiat\\p{L}*', 'конференц\\p{L}*', 'консульт\\p{L}*', 'совеща\\p{L}*', 'заседа\\p{L}*', 'форум\\p{L}*', 'съезд\\p{L}*', 'бесед\\p{L}*', 'обсу\\p{L}*', 'принял\\p{L}*', 'нарад\\p{L}*', 'засідан\\p{L}*', 'гуфтушунид\\p{L}*', 'конф[ре]\\p{L}*', 'нишаст\\p{L}*', 'ҷаласа\\p{L}*', 'машварат\\p{L}*', 'суҳбат\\p{L}*'),
  },
  parliament: {
    of: 'topic',
    says: words('(?:inter-?)?parliament\\p{L}*', '(?:меж)?парламент\\p{L}*', '(?:між)?парламент\\p{L}*', 'парлумон\\p{L}*'),
    allows: words('chambers?', 'inter-chamber', 'dumas?', 'senat\\p{L}*', 'deput\\p{L}*', 'assembl\\p{L}*', 'majlis\\p{L}*', 'councils?', 'дум[аыеу]', 'сенат\\p{L}*', 'депутат\\p{L}*', 'совет\\p{L}*', 'собрани\\p{L}*', 'палат\\p{L}*', 'маҷлис\\p{L}*', 'рад[аи]'),
  },
  diplomacy: {
    of: 'topic',
    says: words('diplomatic relations', 'дипломатическ\\p{L}* отношени\\p{L}*', 'дипломатичн\\p{L}* відносин\\p{L}*', 'муносибат\\p{L}* дипломат\\p{L}*'),
    allows: words('diplom\\p{L}*', 'embass\\p{L}*', 'ambassador\\p{L}*', 'consul\\p{L}*', 'missions?', 'recogni\\p{L}*', 'independence', 'agree\\p{L}*', 'treat(?:y|ies)', 'documents?', 'protocols?', 'partner\\p{L}*', 'relations?', 'cooperat\\p{L}*', 'co-operat\\p{L}*', 'foreign', 'statements?', 'диплом\\p{L}*', 'посол\\p{L}*', 'консул\\p{L}*', 'призна\\p{L}*', 'независим\\p{L}*', 'соглас\\p{L}*', 'соглаш\\p{L}*', 'договор\\p{L}*', 'документ\\p{L}*', 'партн[её]р\\p{L}*', 'отношени\\p{L}*', 'сотруднич\\p{L}*', 'иностранн\\p{L}*', 'заявлени\\p{L}*', 'визна\\p{L}*', 'угод\\p{L}*', 'відносин\\p{L}*', 'сафорат\\p{L}*', 'сафир\\p{L}*', 'муносибат\\p{L}*', 'ҳамкор\\p{L}*', 'истиқлол\\p{L}*', 'хориҷ\\p{L}*', 'шарик\\p{L}*', 'созишнома\\p{L}*'),
  },
  defence: {
    of: 'topic',
    says: words('military', 'armed forces', 'troops', 'военн\\p{L}*', 'вооруженн\\p{L}* сил\\p{L}*', 'войск\\p{L}*', 'військ\\p{L}*', 'ҳарбӣ', 'қувваҳои мусаллаҳ\\p{L}*'),
    allows: words('defen[cs]\\p{L}*', 'borders?', 'secur\\p{L}*', 'bases?', 'arm(?:y|ies|ed|s)', 'guard\\p{L}*', 'wars?', 'peace\\p{L}*', 'weapons?', 'оборон\\p{L}*', 'границ\\p{L}*', 'погранич\\p{L}*', 'безопасн\\p{L}*', 'баз[аыеу]', 'арми\\p{L}*', 'миротвор\\p{L}*', 'кордон\\p{L}*', 'безпек\\p{L}*', 'мудофи\\p{L}*', 'сарҳад\\p{L}*', 'амният\\p{L}*', 'артиш\\p{L}*'),
  },
  economy: {
    of: 'topic',
    says: words('econom\\p{L}*', 'investments?', 'trade', 'экономи\\p{L}*', 'инвести\\p{L}*', 'торгов\\p{L}*', 'економі\\p{L}*', 'торгів\\p{L}*', 'иқтисод\\p{L}*', 'сармоягузор\\p{L}*'),
    allows: words('invest\\p{L}*', 'business\\p{L}*', 'compan\\p{L}*', 'banks?', 'projects?', 'stations?', 'plants?', 'hydro\\p{L}*', 'energ\\p{L}*', 'power', 'electric\\p{L}*', 'industr\\p{L}*', 'goods', 'exports?', 'imports?', 'debts?', 'loans?', 'money', 'roubles?', 'dollars?', 'factor\\p{L}*', 'предприят\\p{L}*', 'компани\\p{L}*', 'банк\\p{L}*', 'проект\\p{L}*', 'станци\\p{L}*', 'гэс', 'энерг\\p{L}*', 'промышл\\p{L}*', 'товар\\p{L}*', 'кредит\\p{L}*', 'долг\\p{L}*', 'завод\\p{L}*', 'савдо\\p{L}*', 'корхона\\p{L}*', 'ширкат\\p{L}*', 'бонк\\p{L}*', 'нерӯгоҳ\\p{L}*', 'барқ\\p{L}*', 'лоиҳа\\p{L}*'),
  },
  culture: {
    of: 'topic',
    says: words('cultur\\p{L}*', 'literature', 'theat(?:re|er)s?', 'museums?', 'concerts?', 'festivals?', 'культур\\p{L}*', 'литератур\\p{L}*', 'театр\\p{L}*', 'музе[йяюе]\\p{L}*', 'концерт\\p{L}*', 'фестивал\\p{L}*', 'літератур\\p{L}*', 'фарҳанг\\p{L}*', 'адабиёт\\p{L}*', 'осорхона\\p{L}*', 'консерт\\p{L}*', 'ҷашнвора\\p{L}*'),
    allows: words('arts?', 'exhibition\\p{L}*', 'poe\\p{L}*', 'writers?', 'languages?', 'schools?', 'universit\\p{L}*', 'educat\\p{L}*', 'scien\\p{L}*', 'films?', 'cinema\\p{L}*', 'librar\\p{L}*', 'books?', 'music\\p{L}*', 'students?', 'искусств\\p{L}*', 'выстав\\p{L}*', 'поэ\\p{L}*', 'писател\\p{L}*', 'язык\\p{L}*', 'школ\\p{L}*', 'университет\\p{L}*', 'образован\\p{L}*', 'наук\\p{L}*', 'кино\\p{L}*', 'библиотек\\p{L}*', 'книг\\p{L}*', 'музык\\p{L}*', 'санъат\\p{L}*', 'намоишгоҳ\\p{L}*', 'шоир\\p{L}*', 'забон\\p{L}*', 'мактаб\\p{L}*', 'донишгоҳ\\p{L}*', 'маориф\\p{L}*', 'илм\\p{L}*', 'китоб\\p{L}*', 'мусиқ\\p{L}*'),
  },
};

const LISTED = Object.entries(KINDS) as [EventKind, SpokenKind][];

/** The fields whose quotes tell what happened. */
const TELLING = ['title', 'visit'];

/**
 * The rule of kinds: an event is not of a kind of which the quotes that tell it have no word while they have one for
 * another. What was done speaks against another deed, and its topic against another topic or in the place of a deed:
 * "opened" is no visit, but may be culture. Quotes that say neither, or in a language not known here, are the author's.
 */
export function validateEventKind(
  { kind }: Pick<AuthoredEvent, 'kind'>,
  quotes: readonly SupportingQuote[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  const telling = quotes.filter(({ supports }) => TELLING.some((field) => supports.has(field)));
  const { of, says, allows } = KINDS[kind];
  const isAllowed = ({ words, language, isFound }: SupportingQuote) =>
    !isFound || !knowsKindsIn(language) || says.test(words) || allows.test(words);
  if (telling.some(isAllowed)) return;
  for (const [said, other] of LISTED) {
    if (of === 'topic' && other.of === 'deed') continue;
    const found = telling.map(({ words }) => other.says.exec(words)?.[0]).find(Boolean);
    if (found === undefined) continue;
    problems.add('kind-not-said', location, ['kind'], { kind, said, word: found });
    return;
  }
}
