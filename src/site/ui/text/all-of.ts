/** "all" of so many things, before a noun or a phrase: "both", "all"; nothing for a single one. */
export const allOf = (count: number): string => ['', '', 'both'][count] ?? 'all';
