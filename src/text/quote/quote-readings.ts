import { toPointIndex, toUnitIndex } from '#text/characters/code-points.ts';
import { countWhile } from '#text/order/count-while.ts';
import type { Passage } from '#text/passages.ts';

/** From one UTF-16 index up to, but not including, another. */
export type Span = { from: number; to: number };

/** The words of a selector: the parts of its `exact`, and what is right before and after; empty where not given. */
export type WantedWords = { parts: readonly string[]; prefix: string; suffix: string };

/** One way to read a selector: a place for each of its parts. All spans are in the text as stored. */
export type Reading = {
  passage: Span & { id: string };
  parts: Span[];
  prefix: Span;
  suffix: Span;
  /** In how many places the most frequent of the parts is found where it is looked for. */
  times: number;
};

/** A passage of a text prepared for searching. */
type Place = Span & { id: string };

/** A text prepared for searching, and the way back to the text as stored. */
export type Haystack = {
  text: string;
  /** The passage that an index lies in; null between passages. */
  passageAt: (index: number) => Place | null;
  /** The span of the stored text that a span of this one came from. */
  toStored: (span: Span) => Span;
};

/** The text letter for letter. The passages are those of `splitPassages`, in order. */
export function literalHaystack(text: string, passages: readonly Passage[]): Haystack {
  return { text, passageAt: (index) => findPassage(text, passages, index), toStored: (span) => span };
}

function findPassage(text: string, passages: readonly Passage[], unit: number): Place | null {
  const point = toPointIndex(text, unit);
  const passage = passages[countWhile(passages, ({ end }) => end <= point)];
  if (!passage || passage.start > point) return null;
  const from = toUnitIndex(text, passage.start);
  return { id: passage.id, from, to: from + passage.text.length };
}

/** The same text without its white space. */
export function spacelessHaystack({ text, passageAt }: Haystack): Haystack {
  const kept = Array.from(text.matchAll(/\S/g), (match) => match.index);
  const indexOf = new Map(kept.map((stored, index) => [stored, index]));
  const toStored = ({ from, to }: Span): Span => {
    const first = kept[from] ?? text.length;
    return { from: first, to: to > from ? (kept[to - 1] ?? first) + 1 : first };
  };
  return {
    text: kept.map((stored) => text[stored]).join(''),
    passageAt: (index) => {
      const stored = passageAt(kept[index] ?? text.length);
      if (!stored) return null;
      const { id, from, to } = stored;
      return { id, from: indexOf.get(from) ?? 0, to: (indexOf.get(to - 1) ?? -1) + 1 };
    },
    toStored,
  };
}

/** Every reading of the wanted words, in order; one for each place where the first part is found within a passage. */
export function findReadings(haystack: Haystack, wanted: WantedWords): Reading[] {
  return placesOf(haystack, { from: 0, to: haystack.text.length }, wanted, 0).flatMap((first) => {
    const passage = haystack.passageAt(first.from);
    const reading = passage && first.to <= passage.to ? readOnFrom(haystack, passage, wanted, first) : null;
    return reading ? [reading] : [];
  });
}

/** The reading that begins with a place for the first part; null when a later part is not found after it. */
function readOnFrom(haystack: Haystack, passage: Place, wanted: WantedWords, first: Span): Reading | null {
  const parts = [first];
  let last = first;
  let times = 1;
  for (let index = 1; index < wanted.parts.length; index += 1) {
    const places = placesOf(haystack, { from: last.to, to: passage.to }, wanted, index);
    const [next] = places;
    if (!next) return null;
    times = Math.max(times, places.length);
    parts.push(next);
    last = next;
  }
  const { toStored } = haystack;
  return {
    passage: { id: passage.id, ...toStored(passage) },
    parts: parts.map(toStored),
    prefix: toStored({ from: first.from - wanted.prefix.length, to: first.from }),
    suffix: toStored({ from: last.to, to: last.to + wanted.suffix.length }),
    times,
  };
}

/** Every place of one part within a span; prefix and suffix must adjoin the first and the last part. */
function placesOf({ text }: Haystack, within: Span, wanted: WantedWords, index: number): Span[] {
  const part = wanted.parts[index] ?? '';
  const prefix = index === 0 ? wanted.prefix : '';
  const suffix = index === wanted.parts.length - 1 ? wanted.suffix : '';
  const places: Span[] = [];
  if (part === '') return places;
  for (let from = text.indexOf(part, within.from); from !== -1; from = text.indexOf(part, from + 1)) {
    const to = from + part.length;
    if (to > within.to) break;
    const adjoins = text.endsWith(prefix, from) && text.startsWith(suffix, to);
    if (adjoins) places.push({ from, to });
  }
  return places;
}
