import type { Reference } from '#edition/types/evidence.ts';

/** A link to a page outside, and the name it bears. */
export interface NamedReference {
  address: string;
  name: string;
}

/**
 * Names links to pages outside by their publishers. Where several of one publisher stand beside each other, each also says
 * what is read there, in so few words as tell them apart: no two links to different pages have the same name.
 */
export function nameReferences(
  references: readonly (Pick<Reference, 'address' | 'publisher'> & Partial<Pick<Reference, 'about'>>)[],
): NamedReference[] {
  const byPublisher = Map.groupBy(references, ({ publisher }) => publisher);
  return references.map(({ address, publisher, about = '' }) => {
    const others = (byPublisher.get(publisher) ?? []).filter((one) => one.address !== address);
    if (others.length === 0 || about === '') return { address, name: publisher };
    const clause = firstClause(about);
    const isShared = others.some((one) => firstClause(one.about ?? '') === clause);
    return { address, name: `${publisher} (${isShared ? about.replace(/\.$/, '') : clause})` };
  });
}

/** The beginning of a sentence, up to its first comma, colon or full stop; with a small article, as it goes on from a name. */
const firstClause = (about: string): string =>
  about.replace(/[,:;.](?=\s|$)[^]*/, '').replace(/^(?:The|An?)\s/, (article) => article.toLowerCase());
