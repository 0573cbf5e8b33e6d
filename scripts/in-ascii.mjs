/**
 * A program without a character beyond ASCII: V8 reads it a byte a character. The inside of expressions stays as a bundler found
 * it; in them `\\u` means the same.
 */
export function inAscii(code) {
  return code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
