import {
  DefaultWorkspaceManager,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  URI,
  type WorkspaceFolder,
} from 'langium';
import { builtinUri } from '../catalogues/builtin.js';
import { CATALOGUE_TEXTS } from '../catalogues/generated/texts.js';

/** Puts the built-in catalogues into every workspace, under their `builtin:` URIs. */
export class RefWorkspaceManager extends DefaultWorkspaceManager {
  private readonly shared: LangiumSharedCoreServices;

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.shared = services;
  }

  protected override async loadAdditionalDocuments(
    _folders: WorkspaceFolder[],
    collector: (document: LangiumDocument) => void,
  ): Promise<void> {
    for (const [name, text] of Object.entries(CATALOGUE_TEXTS)) {
      collector(this.shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(builtinUri(name))));
    }
  }
}
