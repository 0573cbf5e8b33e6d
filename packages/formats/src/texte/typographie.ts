/** The blank that a line never breaks at: before « : ; ! ? » and between a number and its unit. */
export const INSECABLE = '\u00a0';

const SEPARATOR = /[\s–—:.-]{1,8}$/u;

/** A printed code as a name: without the dash, the colon or the point that parts it from its title. */
export function withoutSeparator(code: string): string {
  return code.replace(SEPARATOR, '');
}

const PUNCTUATED = /[:.;!?…]\s*$/u;

/** A printed label with its colon, unless its author already ended it with a mark (`titré "Description :"`). */
export function withColon(label: string): string {
  return PUNCTUATED.test(label) ? label : `${label}${INSECABLE}:`;
}
