/* The words around the numbers and months of a date, in English, Russian, Ukrainian and Tajik, in small letters. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What may stand before a date and says nothing. */
export const FILLERS = list(
  'in on at the during of within year years dated в во на от протягом у дар рӯзи моҳи соли солҳои',
);

export const SINCE = list('since начиная починаючи');
/** May begin a range, and without its end says when something began. */
export const FROM = list('from с со аз від');
export const BETWEEN = list('between между між байни');
export const UNTIL = list('until till до то');
/** Joins the two ends of a range. */
export const TO = list('to until till through thru - по до та то bis');
export const AND = list('and & и і та ва or или або ё');
export const OR = list('or или або ё');

export const ABOUT = list(
  'about around circa ca c approximately approx roughly ~ около примерно приблизительно ориентировочно близько тақрибан тахминан',
);
export const PERHAPS = list(
  'perhaps possibly probably presumably maybe возможно вероятно предположительно можливо ймовірно шояд эҳтимол',
);

/** Words for a part of a span: "early 1992" lies within 1992. */
export const WITHIN = list(
  'early mid middle late beginning start end turn начало начале начала середина середине середины конец конце конца початок початку кінець кінці аввали миёнаи охири',
);

/** Words that move a date by something not said: "before 1992" is not 1992. */
export const SHIFTED = list(
  'before after by prior following later earlier than not no eve ago next previous последующий до_ после перед прежде раньше позже позднее ранее накануне не через после к після перед пеш пас баъд нарасида',
);

/** What may follow a year. */
export const YEAR_MARKS = list('г гг год года году годов годы g y р рр рік року році сол соли');
export const DECADE_MARKS = list('s х е ум юм уми юми ті их ые');
export const ORDINAL_MARKS = list('st nd rd th го е я й ое ум уми юм юми');

/** Years that the words point to without a number. */
export const RELATIVE_YEARS = list('this last same current that next этого того прошлого текущего нынешнего');

const SEASON_WORDS: Readonly<Record<number, string>> = {
  21: 'spring весна весной весны весне весну навесні весни баҳор баҳори',
  22: 'summer лето летом лета влітку літо літа тобистон тобистони',
  23: 'autumn fall осень осенью осени восени тирамоҳ тирамоҳи',
  24: 'winter зима зимой зимы зиме взимку зими зимистон зимистони',
};
export const SEASONS_BY_WORD = new Map(
  Object.entries(SEASON_WORDS).flatMap(([season, words]) =>
    words.split(' ').map((word) => [word, Number(season)] as const),
  ),
);

const ORDINAL_WORDS = [
  'first i первый первого первом первая первой первую перший перша першої першій першого першому якуми',
  'second ii второй второго втором вторая вторую другий друга другої другій другого другому дуюми дуввуми',
  'third iii третий третьего третьем третій третя третьої третього сеюми севвуми',
  'fourth iv last четвертый четверта четвертої четвертого четвертом четвертий четвертого чоруми чоряки',
];
export const ORDINALS_BY_WORD = new Map(
  ORDINAL_WORDS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
export const QUARTERS = list('quarter квартал квартала квартале кварталі кварталу квартали семоҳаи');
export const HALVES = list(
  'half половина половине половины полугодие полугодии полугодия півріччя нимсолаи нисфи',
);
