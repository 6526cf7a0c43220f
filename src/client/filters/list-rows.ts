/* The rows of a published table (CSV) for the things that a page shows. What a row says is left as it is. */

/** A cell with what ends it: a comma, or the end of its line. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/y;

/** The lines of a table, each with its text and its cells; quotation marks in a cell stay doubled. */
function* readRows(csv: string): Generator<{ cells: string[]; line: string }> {
  let [from, cells]: [number, string[]] = [0, []];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < csv.length) {
    const found = CELL.exec(csv);
    if (!found) throw new Error(`The table has a cell without an end at character ${from}.`);
    cells.push(found[1] ?? found[2] ?? '');
    if (found[3] === ',') continue;
    yield { cells, line: csv.slice(from, CELL.lastIndex) };
    [from, cells] = [CELL.lastIndex, []];
  }
}

/**
 * The head of a table and its rows for some addresses, in the order of these; they are compared by their paths with the
 * column `url`. An address of which the table has nothing is left out.
 */
export function chooseRows(csv: string, paths: Iterable<string>): string {
  const [head, ...rows] = readRows(csv);
  const column = head?.cells.indexOf('url') ?? -1;
  const lines = new Map(rows.map(({ cells, line }) => [new URL(cells[column] ?? '').pathname, line]));
  return [head?.line, ...Array.from(new Set(paths), (path) => lines.get(path))].join('');
}
