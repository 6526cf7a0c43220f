import { z } from 'astro/zod';

const BEGINNING = 'expected a web address beginning http:// or https://';

/** Names of hosts that only one machine or one network knows, with what ends in them. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan)$/;

/** Addresses of one machine, of private networks, of links, and those that name no host (RFC 6890). */
const PRIVATE_NUMBERS =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[3-5]\d)\./;

/** A name of letters, digits and hyphens, in parts of which the last is no number; or four numbers. */
const HOST_NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+(?:[a-z][a-z0-9-]*[a-z0-9])\.?$/;
const FOUR_NUMBERS = /^\d+(?:\.\d+){3}$/;
/** An address of the sixth version that is assigned to the public. */
const PUBLIC_SIX = /^\[[23][0-9a-f]{3}:/;

/**
 * A web address that any reader can follow: http or https, a public host, no name or password, all of it written in the
 * letters that an address may have.
 */
export const webAddressSchema = z.string({ error: BEGINNING }).superRefine((text, context) => {
  const message = findFault(text);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** What is wrong with a web address, in words that say what was expected; null when nothing is. */
function findFault(text: string): string | null {
  if (!/^https?:\/\/[^/]/i.test(text)) return BEGINNING;
  if (/\s/.test(text)) return 'expected an address without spaces; a space in it is written %20';
  if (/%(?![0-9a-f]{2})/i.test(text)) {
    return 'expected two hexadecimal digits after each "%"; the sign itself is written %25';
  }
  const url = URL.parse(text);
  if (!url) return 'expected a web address with a host, for example https://example.org/page';
  const foreign = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/.exec(text);
  if (foreign) return `expected the address without "${foreign[0]}", as browsers copy it: ${encode(url)}`;
  if (url.username !== '' || url.password !== '')
    return 'expected an address without a user name or a password';
  return findHostFault(url.hostname);
}

/** The address with everything encoded that has to be. */
const encode = ({ href }: URL): string => href.replace(/[|^`{}\\"<>]/g, encodeURIComponent);

function findHostFault(host: string): string | null {
  const isNumber = FOUR_NUMBERS.test(host);
  if (PRIVATE_NAMES.test(host.replace(/\.$/, '')) || (isNumber && PRIVATE_NUMBERS.test(host))) {
    return `expected a public host; only one machine or one network knows "${host}"`;
  }
  if (isNumber || HOST_NAME.test(host) || PUBLIC_SIX.test(host)) return null;
  return `expected a public host, such as example.org, instead of "${host}"`;
}
