import type { ParsedContent } from '#edition/build/parse-content.ts';
import { NameIndex, type NamedSpan } from '#text/words/name-index.ts';
import { foldText, type FoldedText } from '#text/words/whole-words.ts';

/** What a name in a text can be the name of; a title is one of the table of offices. */
export interface Named {
  type: 'person' | 'place' | 'organization' | 'title';
  id: string;
}

/** The names of an edition, to be found in quotes. */
export class Names {
  readonly #index = new NameIndex<Named>();
  readonly #countries = new Map<string, string | undefined>();
  readonly #found = new Map<FoldedText, NamedSpan<Named>[]>();

  constructor({ people, places, organizations, offices }: NamedContent) {
    const add = (type: Named['type'], id: string, forms: readonly string[]) => {
      for (const form of forms) this.#index.add(form, { type, id });
    };
    const formsOf = ({ name, variants }: { name: string; variants: { form: string }[] }) => [
      name,
      ...variants.map(({ form }) => form),
    ];
    for (const { id, fields } of people) add('person', id, formsOf(fields));
    for (const { id, fields } of organizations) add('organization', id, formsOf(fields));
    for (const { id, fields } of places) {
      add('place', id, formsOf(fields));
      this.#countries.set(id, fields.country);
    }
    for (const { id, fields } of offices) add('title', id, fields.titles);
  }

  /** Every name in a text, those inside of longer ones, too. */
  find(text: FoldedText): NamedSpan<Named>[] {
    const known = this.#found.get(text) ?? this.#index.find(text);
    this.#found.set(text, known);
    return known;
  }

  /** Whether a text names anything of a type; a person called by nothing but a title is not named. */
  names(text: FoldedText, type: Named['type']): boolean {
    return this.find(text).some(({ named }) => named.type === type);
  }

  /** Whether a place is a country or another place, or lies in it. */
  isIn(place: string, country: string): boolean {
    return place === country || this.#countries.get(place) === country;
  }
}

type NamedContent = Pick<ParsedContent, 'people' | 'places' | 'organizations' | 'offices'>;

const LOCATIVE =
  /(?:^|[\s(])(?:in|to|into|at|near|в|во|на|до|у|дар|ба)(?: the)?(?: (?:city|town) of| город[а-я]*| г\.| шаҳри)? $/u;
const ATTRIBUTE = /(?:\bof(?: the)?|\bbetween(?: the)?|(?:^|\s)(?:между|байни)) $/u;
const BETWEEN = /(?:\bbetween|(?:^|\s)(?:между|байни))\s[^.;:!?]{0,160}$/u;

/**
 * Whether words say that something is at, or goes to, a place that `isMeant`. `isAround` are places that lie in it or
 * around it, and say nothing against it. A name that only qualifies another
 * ("President of X", "between X and Y", "Embassy of X") does not say it where the same words name another place with
 * "in", "to" or their like.
 */
export function isSaidOfPlace(
  names: Names,
  texts: readonly FoldedText[],
  isMeant: (id: string) => boolean,
  isAround: (id: string) => boolean = () => false,
): boolean {
  let isNamed = false;
  let isElsewhere = false;
  for (const text of texts) {
    const spans = names.find(text);
    for (const { named, start, end } of spans.filter((span) => span.named.type === 'place')) {
      const before = text.slice(Math.max(0, start - 200), start);
      const isInName = spans.some(
        (other) =>
          (other.named.type === 'organization' || other.named.type === 'title') &&
          (other.start < start || other.end > end) &&
          other.start <= start &&
          other.end >= end,
      );
      const isLocative = LOCATIVE.test(before) && !isInName;
      if (!isMeant(named.id)) isElsewhere ||= isLocative && !isAround(named.id);
      else if (isLocative || !(isInName || ATTRIBUTE.test(before) || BETWEEN.test(before))) return true;
      else isNamed = true;
    }
  }
  return isNamed && !isElsewhere;
}

/** Whether a name stands in a text elsewhere than after "between", which names sides and not who signed. */
export function isNamedOutsideBetween(text: FoldedText, names: Names, id: string): boolean {
  return names
    .find(text)
    .some(
      ({ named, start }) => named.id === id && !BETWEEN.test(text.slice(Math.max(0, start - 200), start)),
    );
}

/**
 * Whether a text gives a person a title: the title stands there, and not only right beside the name of another
 * ("the minister Ann Brown", "Ann Brown, minister").
 */
export function isTitleOf(names: Names, text: FoldedText, title: string, person: string): boolean {
  const sought = foldText(title);
  const people = names.find(text).filter(({ named }) => named.type === 'person');
  for (let start = text.indexOf(sought); start !== -1; start = text.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    const beside = people.filter(
      (span) =>
        (span.start < end && start < span.end) ||
        (span.start >= end && /^[\s,]*$/.test(text.slice(end, span.start))) ||
        (span.end <= start && /^\s*,\s*(?:the )?$/.test(text.slice(span.end, start))),
    );
    const after = beside.filter((span) => span.end > start);
    const owners = after.length > 0 ? after : beside;
    if (owners.length === 0 || owners.some(({ named }) => named.id === person)) return true;
  }
  return false;
}
