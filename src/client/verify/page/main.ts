/*
 * The page on which a reader checks a quotation. The texts are fetched when the reader turns to the field, compared in
 * the browser, in small steps, and nothing is sent. Whatever is pasted stays text.
 */
import { nextTask } from '../../next-task.ts';
import { withTimeout } from '../../timeout.ts';
import { buildCorpora } from '../build-corpora.ts';
import type { TextsFile } from '../texts.ts';
import { verifyQuotation, type Corpora } from '../verdict.ts';
import { renderFailure, renderVerdict } from './render-verdict.ts';

/** Longer than this no step of the work keeps the browser from anything else. */
const STEP_MS = 16;
const TIMEOUT_MS = 20_000;

const form = document.getElementById('verify') as HTMLFormElement;
const field = form.querySelector('textarea') as HTMLTextAreaElement;
const results = document.getElementById('verdict') as HTMLElement;

/** Undefined until the texts are asked for, and again after they could not be had. */
let corpora: Promise<Corpora> | undefined;
/** The number of the check under way: what an older one finds is no longer asked for. */
let current = 0;

/** Runs work that goes in small steps, and lets the browser do other things in between. */
async function runInSteps<T>(work: Generator<void, T>, isWanted: () => boolean): Promise<T | null> {
  let start = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - start < STEP_MS) continue;
    await nextTask();
    if (!isWanted()) return null;
    start = performance.now();
  }
}

async function fetchTexts(address: string): Promise<TextsFile> {
  const response = await withTimeout(fetch(address), TIMEOUT_MS);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as TextsFile;
}

async function loadCorpora(): Promise<Corpora> {
  const first = await fetchTexts(form.dataset['texts'] ?? '');
  const others = await Promise.all((first.more ?? []).map(fetchTexts));
  const built = await runInSteps(buildCorpora([first, ...others]), () => true);
  if (!built) throw new Error('The texts were not read.');
  return built;
}

const load = (): Promise<Corpora> => {
  corpora ??= loadCorpora();
  corpora.catch(() => (corpora = undefined));
  return corpora;
};

async function check(): Promise<void> {
  current += 1;
  const own = current;
  const isWanted = (): boolean => own === current;
  results.setAttribute('aria-busy', 'true');
  try {
    const verdict = await runInSteps(verifyQuotation(field.value, await load()), isWanted);
    if (!verdict || !isWanted()) return;
    renderVerdict(results, verdict);
  } catch {
    if (isWanted()) renderFailure(results);
  }
  results.setAttribute('aria-busy', 'false');
}

field.addEventListener('focus', () => void load().catch(() => undefined));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void check();
});
