/** What a facet is called where that is not the name of its parameter, which addresses keep. */
const NAMES: Readonly<Partial<Record<string, string>>> = { witness: 'source' };

/** The name of a facet within a sentence: “kind”, “source”. */
export const nameFacet = (facet: string): string => NAMES[facet] ?? facet;

/** The name of a facet at a field or before a value: “Kind”, “Source”. */
export const headFacet = (facet: string): string => {
  const name = nameFacet(facet);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};
