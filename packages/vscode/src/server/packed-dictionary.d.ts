/** The dictionary of French as the bundler packs it: its entries and their index, compressed (zlib), in base64. */
declare module 'referentiel:dictionnaire' {
  const packed: { index: string; dic: string };
  export default packed;
}
