/** A printed code without what separates it from the text (« A1 – » is A1). */
export function stripped(code: string | undefined): string {
  return (code ?? '').replace(/[\s:–—.)-]+$/u, '');
}
