/** When a PDF was made, as it says itself. */
const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;

/** Sets the time at which a PDF says it was made to the beginning of a day: the same page gives the same bytes. */
export function freezePdf(pdf: Buffer, day = '2000-01-01'): Buffer {
  const time = `${day.replaceAll('-', '')}000000`;
  return Buffer.from(
    pdf.toString('latin1').replace(DATES, (_, before: string) => before + time),
    'latin1',
  );
}
