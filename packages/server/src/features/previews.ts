import type { Marque, OptionsTableauHtml } from '@referentiel/formats';
import { type CheckedCertification, type EditorContext, filesOf, said, shownOf } from '@referentiel/language';
import { URI, Utils } from 'vscode-uri';
import { type DocumentParams, PREVIEW, type Preview } from '../protocol.js';
import type { Feature } from './feature.js';
import { type Formats, loadFormats } from './load-formats.js';

const FAILED = {
  fr: 'Cette partie de l’aperçu n’a pas pu être composée. Le texte n’y perd rien\u00a0; l’erreur figure au journal de Référentiel.',
  en: 'This part of the preview could not be made. The text is unharmed; the error stands in the log of Référentiel.',
};

function titreOf({ certification: { code, intitule }, source }: CheckedCertification): string {
  return code ?? (intitule || Utils.basename(URI.parse(source.main.uri)));
}

/** What is wrong in the files of a certification, as marks of its table. */
function marquesOf(context: EditorContext, { source }: CheckedCertification): Marque[] {
  return filesOf(source)
    .flatMap((file) => shownOf(context, file))
    .map(({ place, severity, message }) => ({ place, severity, message: said(context, message) }));
}

/**
 * The preview of the certification around a document, saved or not. A part that fails says so in its place and is
 * reported to `log`; the others stand.
 */
function preview(formats: Formats, context: EditorContext, log: (error: unknown) => void): Preview | undefined {
  const { couvertureHtml, couvertureOf, tableauHtml } = formats;
  const { snapshot, file, langue } = context;
  const checked = snapshot.certificationOf(file);
  if (!checked) return undefined;
  const { certification, source, catalogues, entree } = checked;
  const documents = filesOf(source).map(({ uri }) => uri);
  const part = (make: () => string): string => {
    try {
      return make();
    } catch (error) {
      log(error);
      return `<p role="alert">${FAILED[langue]}</p>`;
    }
  };
  const options: OptionsTableauHtml = {
    documents,
    langue,
    marques: marquesOf(context, checked),
    titreEntree: (catalogue, code) => entree(catalogue, code)?.intitule,
  };
  const covered = () => {
    const couverture = couvertureOf(certification, catalogues);
    return couverture ? couvertureHtml(couverture, { documents, langue }) : '';
  };
  return {
    uri: source.main.uri,
    titre: titreOf(checked),
    langue,
    tableau: part(() => tableauHtml(certification, options)),
    couverture: part(covered),
    documents,
  };
}

export const previews: Feature = {
  capabilities: {},
  register(server) {
    server.connection.onRequest(PREVIEW, async ({ uri }: DocumentParams) => {
      const formats = await loadFormats();
      return server.answer(uri, (context) => preview(formats, context, (error) => server.log(error)));
    });
  },
};
