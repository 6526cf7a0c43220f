/** Dates in EDTF that differ from one by a step: a day, month or year, the precision, a qualifier, an end. */
export function stepDates(edtf: string): string[] {
  const parts = edtf.split('/');
  const stepped = parts.flatMap((part, index) =>
    stepPart(part).map((other) => parts.map((one, at) => (at === index ? other : one)).join('/')),
  );
  const [from = '', to] = parts;
  const reshaped =
    to === undefined
      ? [`${edtf}/..`, `../${edtf}`, `${edtf}/2100`, `1900/${edtf}`, `{${edtf},2100}`, `[${edtf},2100]`]
      : [from, to, `${from}/..`, `../${to}`].filter((one) => one !== '..' && one !== '../..');
  return [...new Set([...stepped, ...reshaped])].filter((other) => other !== edtf && isOrdered(other));
}

/** The same date a day, a month, a year, ten years earlier or later, less or more precise, or qualified. */
function stepPart(part: string): string[] {
  const plain = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(part);
  if (!plain) return [];
  const [whole, year = '', month, day] = plain;
  const rest = part.slice(whole.length);
  const moved = [-10, -1, 1, 10].map((by) => `${Number(year) + by}${part.slice(4)}`);
  const months = month === undefined ? [] : [-1, 1].map((by) => moveMonth(year, month, day, by) + rest);
  const days = day === undefined ? [] : [-1, 1].map((by) => moveDay(whole, by) + rest);
  const less = [
    day === undefined ? null : `${year}-${month}`,
    month === undefined ? null : year,
    `${year.slice(0, 3)}X`,
  ];
  const more =
    day === undefined ? (month === undefined ? [`${year}-01`, `${year}-21`] : [`${whole}-01`]) : [];
  const signs = ['?', '~', '%'].filter((sign) => rest !== sign).map((sign) => whole + sign);
  return [
    ...moved,
    ...months,
    ...days,
    ...less.filter((one) => one !== null),
    ...more,
    ...signs,
    ...(rest ? [whole] : []),
  ];
}

const moveDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

function moveMonth(year: string, month: string, day: string | undefined, by: number): string {
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1 + by, Math.min(Number(day ?? 1), 28)));
  return moved.toISOString().slice(0, day === undefined ? 7 : 10);
}

/** Whether an interval does not end before it begins: that is refused for another reason. */
const isOrdered = (edtf: string): boolean => {
  const [from, to] = edtf.split('/');
  return to === undefined || from === '..' || to === '..' || (from ?? '') < to;
};
