/** The places of a French text where typography is wrong: spaces that may break before a sign, straight apostrophes. */
export function typography(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => (/[\p{L}\d»)}.…] [:;?!»]|« |«(?!\u00a0)|(?<!\u00a0)»|\p{L}'\p{L}/u.test(line) ? [line] : []));
}
