/** A piece of a comparison: in the quotation and in the source, or in one of them only. */
export interface Piece {
  kind: 'same' | 'added' | 'leftOut';
  text: string;
}

/** Longer pieces are shown as wholes: nobody reads them letter by letter. */
const MAX_LETTERS = 60;
/** Of two pieces, the share of letters they have to have in common to be compared letter by letter. */
const LIKE = 0.5;

/** What differs between two short pieces of text, letter by letter where they are alike, else as wholes. */
export function diffLetters(source: string, quoted: string): Piece[] {
  const whole: Piece[] = [
    { kind: 'leftOut', text: source },
    { kind: 'added', text: quoted },
  ];
  const [a, b] = [[...source], [...quoted]];
  if (a.length > MAX_LETTERS || b.length > MAX_LETTERS) return joinPieces(whole);
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint8Array(b.length + 1));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] =
          a[i] === b[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  if (lengthAt(0, 0) < LIKE * Math.max(a.length, b.length)) return joinPieces(whole);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: b[j] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (i < a.length && (j === b.length || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      pieces.push({ kind: 'leftOut', text: a[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return joinPieces(pieces);
}

/** Joins neighbours of one kind; what is left out stands before what is added in its place. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const beforeLast = joined.at(-2);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) last.text += piece.text;
    else if (piece.kind === 'leftOut' && last?.kind === 'added' && beforeLast?.kind === 'leftOut')
      beforeLast.text += piece.text;
    else if (piece.kind === 'leftOut' && last?.kind === 'added') joined.splice(-1, 0, { ...piece });
    else joined.push({ ...piece });
  }
  return joined;
}
