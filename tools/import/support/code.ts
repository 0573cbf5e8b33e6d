/** A printed code without what stands around it and separates it from the text (« A1 – », « (A1) » are A1). */
export function stripped(code: string | undefined): string {
  return (code ?? '').replace(/^[([\s]+/u, '').replace(/[\s:–—.)\]/-]+$/u, '');
}
