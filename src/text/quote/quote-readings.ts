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

/** A text prepared for searching, and the way back to the text as stored. */
export type Haystack = {
  text: string;
  passages: (Span & { id: string })[];
  /** The span of the stored text that a span of this one came from. */
  toStored: (span: Span) => Span;
};

/** The text letter for letter. The passages are those of `splitPassages`, in order. */
export function literalHaystack(text: string, passages: readonly Passage[]): Haystack {
  let read = 0;
  const located = passages.map((passage) => {
    // Between passages there is only white space, so a passage begins where its words are found next.
    const from = text.indexOf(passage.text, read);
    read = from + passage.text.length;
    return { id: passage.id, from, to: read };
  });
  return { text, passages: located, toStored: (span) => span };
}

/** The same text without its white space. */
export function spacelessHaystack({ text, passages }: Haystack): Haystack {
  const kept = Array.from(text.matchAll(/\S/g), (match) => match.index);
  const indexOf = new Map(kept.map((stored, index) => [stored, index]));
  const located = passages.map(({ id, from, to }) => {
    return { id, from: indexOf.get(from) ?? 0, to: (indexOf.get(to - 1) ?? -1) + 1 };
  });
  const toStored = ({ from, to }: Span): Span => {
    const first = kept[from] ?? text.length;
    return { from: first, to: to > from ? (kept[to - 1] ?? first) + 1 : first };
  };
  return { text: kept.map((stored) => text[stored]).join(''), passages: located, toStored };
}

/** Every reading of the wanted words, passage by passage; one for each place where the first part is found. */
export function findReadings(haystack: Haystack, wanted: WantedWords): Reading[] {
  return haystack.passages.flatMap((passage) =>
    placesOf(haystack, passage, wanted, 0).flatMap((first) => {
      const reading = readOnFrom(haystack, passage, wanted, first);
      return reading ? [reading] : [];
    }),
  );
}

/** The reading that begins with a place for the first part; null when a later part is not found after it. */
function readOnFrom(
  haystack: Haystack,
  passage: Reading['passage'],
  wanted: WantedWords,
  first: Span,
): Reading | null {
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
  const searched = text.slice(0, within.to);
  for (let from = searched.indexOf(part, within.from); from !== -1; from = searched.indexOf(part, from + 1)) {
    const to = from + part.length;
    const adjoins = text.endsWith(prefix, from) && text.startsWith(suffix, to);
    if (adjoins) places.push({ from, to });
  }
  return places;
}
