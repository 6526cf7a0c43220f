/** When a PDF was made, as it says itself. */
const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;

/** Sets the time at which a PDF says it was made to the beginning of 2000: the same page gives the same bytes. */
export function freezePdf(pdf: Buffer): Buffer {
  return Buffer.from(pdf.toString('latin1').replace(DATES, '$120000101000000'), 'latin1');
}
