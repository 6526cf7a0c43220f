/* The names of months in the languages in which sources are written: what a word at a place of a date can mean. */

/** English, with abbreviations; Tajik and Uzbek in Latin letters; German; French. January first. */
const LATIN = [
  'january jan yanvar januar jänner janvier',
  'february feb fevral februar février',
  'march mar mart märz mars',
  'april apr aprel avril',
  'may mai',
  'june jun iyun juni juin',
  'july jul iyul juli juillet',
  'august aug avgust août',
  'september sept sep sentyabr septembre',
  'october oct oktyabr oktober octobre',
  'november nov noyabr novembre',
  'december dec dekabr dezember décembre',
];

/** Russian in every case, which are the Tajik names, too, with and without the ending that joins the year; Ukrainian. */
const CYRILLIC = [
  'янв(?:ар[ьяеюи]?|арем)?|січ(?:ень|ня|ні|нем)',
  'февр?(?:ал[ьяеюи]?|алем)?|лют(?:ий|ого|ому)',
  'мар(?:т[аеуи]?|том)?|берез(?:ень|ня|ні)',
  'апр(?:ел[ьяеюи]?|елем)?|квіт(?:ень|ня|ні)',
  'ма[йяею]|майи|маем|трав(?:ень|ня|ні)',
  'июн[ьяеюи]?|июнем|черв(?:ень|ня|ні)',
  'июл[ьяеюи]?|июлем|лип(?:ень|ня|ні)',
  'авг(?:уст[аеуи]?|устом)?|серп(?:ень|ня|ні)',
  'сент?(?:ябр[ьяеюи]?|ябрем)?|верес(?:ень|ня|ні)',
  'окт(?:ябр[ьяеюи]?|ябрем)?|жовт(?:ень|ня|ні)',
  'ноя(?:б|бр[ьяеюи]?|брем)?|листопад[аі]?',
  'дек(?:абр[ьяеюи]?|абрем)?|груд(?:ень|ня|ні)',
].map((forms) => new RegExp(`^(?:${forms})$`, 'u'));

const BY_WORD = new Map(LATIN.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1])));

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The month, from 1, that a word in small letters names; null for any other word. */
export function monthOf(word: string): number | null {
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  if (!/^[а-яі]/u.test(word)) return null;
  const index = CYRILLIC.findIndex((forms) => forms.test(word));
  return index === -1 ? null : index + 1;
}

/** The number from 1 to 12 that a Roman numeral in small letters stands for; null for any other word. */
export function romanNumberOf(word: string): number | null {
  const index = ROMAN.indexOf(word);
  return index === -1 ? null : index + 1;
}
