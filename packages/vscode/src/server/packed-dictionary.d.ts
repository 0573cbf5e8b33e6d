/** The dictionary of French as the bundler packs it: each file compressed (zlib), in base64. */
declare module 'referentiel:dictionnaire' {
  const packed: { aff: string; dic: string };
  export default packed;
}
