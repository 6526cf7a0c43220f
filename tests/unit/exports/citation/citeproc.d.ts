declare module 'citeproc' {
  /** The processor of the Citation Style Language, as far as the checks of our citations use it. */
  class Engine {
    constructor(
      system: {
        retrieveLocale: (language: string) => string;
        retrieveItem: (id: string) => object | undefined;
      },
      style: string,
      language: string,
      isForced: boolean,
    );
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    previewCitationCluster(
      citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
      before: readonly [],
      after: readonly [],
      format: 'text',
    ): string;
    makeBibliography(): [parameters: object, entries: string[]];
  }
  const processor: { Engine: typeof Engine };
  export default processor;
}
