import { Corpus } from './corpus.ts';
import type { TextsFile } from './texts.ts';
import type { Corpora } from './verdict.ts';

/** Makes the texts of some files ready to be asked, in small steps. */
export function* buildCorpora(files: readonly TextsFile[]): Generator<void, Corpora> {
  const corpora = { published: new Corpus(), corrected: new Corpus(), own: new Corpus() };
  for (const { sources, own } of files) {
    for (const source of sources) {
      yield* corpora.published.addSource(source, 'published');
      yield* corpora.corrected.addSource(source, 'corrected');
    }
    yield* corpora.own.addOwn(own);
  }
  return corpora;
}
