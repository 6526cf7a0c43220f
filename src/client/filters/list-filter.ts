/*
 * What the filters of every list share: which entries match the choice, how many each other value would leave, and the
 * choice in the address, so that it can be linked to. A list brings its entries, its controls, and how it shows the rest.
 */

/** One question a list is filtered by: a group of radio buttons or a select. */
export interface FilterControl {
  /** The parameter of the address. */
  readonly name: string;
  /** The chosen value; '' for any. */
  read(): string;
  /** Chooses a value; one that is not offered counts as any. */
  choose(value: string): void;
  /** Shows how many entries each value would leave; `count` takes a value, '' for any. */
  showCounts(count: (value: string) => number): void;
}

/** The chosen value of each question that has one, by its name. */
export type Choice = ReadonlyMap<string, string>;

/** A list and its filters. */
export interface FilteredList<Entry> {
  readonly entries: readonly Entry[];
  /** In the order of the address; more may be added later. */
  readonly controls: readonly FilterControl[];
  has(entry: Entry, name: string, value: string): boolean;
  /** Shows the entries that match, and hides the others. */
  show(matching: readonly Entry[], choice: Choice): void;
}

/** What is chosen at the moment. */
export const readChoice = (controls: readonly FilterControl[]): Choice =>
  new Map(controls.map((control) => [control.name, control.read()] as const).filter(([, value]) => value));

/** The entries that have every chosen value; '' is had by all. */
export const findMatching = <Entry>({ entries, has }: FilteredList<Entry>, choice: Choice): Entry[] =>
  entries.filter((entry) => [...choice].every(([name, value]) => !value || has(entry, name, value)));

/** Shows the list as its controls say, and the counts of every value beside the choices of the other questions. */
export function applyChoice<Entry>(list: FilteredList<Entry>): void {
  const choice = readChoice(list.controls);
  for (const control of list.controls)
    control.showCounts((value) => findMatching(list, new Map(choice).set(control.name, value)).length);
  list.show(findMatching(list, choice), choice);
}

/** Sets the controls as an address says. */
export function readAddress(controls: readonly FilterControl[], { searchParams }: URL): void {
  for (const control of controls) control.choose(searchParams.get(control.name) ?? '');
}

/** Puts the choice into an address; what else the address says stays. */
export function writeAddress(controls: readonly FilterControl[], { searchParams }: URL): void {
  for (const { name } of controls) searchParams.delete(name);
  for (const [name, value] of readChoice(controls)) searchParams.set(name, value);
}

/** Replaces the address of the page by one with the choice, and returns it. */
export function saveChoice(controls: readonly FilterControl[], address = new URL(location.href)): URL {
  writeAddress(controls, address);
  history.replaceState(history.state, '', address);
  return address;
}
