import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
  type PartialLangiumSharedCoreServices,
} from 'langium';
import { ReferentielGeneratedModule, ReferentielGeneratedSharedModule } from './generated/module.js';
import { RefLexer } from './lexer/lexer.js';
import { RefTokenBuilder } from './lexer/token-builder.js';
import { RefValueConverter } from './parser/value-converter.js';
import { DeclaredNames } from './references/declared-names.js';
import { RefScopeComputation } from './references/scope-computation.js';
import { RefScopeProvider } from './references/scope-provider.js';
import { RefWorkspaceManager } from './workspace/workspace-manager.js';

interface RefAddedServices {
  references: { DeclaredNames: DeclaredNames };
}

export type RefServices = LangiumCoreServices & RefAddedServices;

const RefModule: Module<RefServices, PartialLangiumCoreServices & RefAddedServices> = {
  parser: {
    TokenBuilder: () => new RefTokenBuilder(),
    Lexer: (services) => new RefLexer(services),
    ValueConverter: () => new RefValueConverter(),
  },
  references: {
    DeclaredNames: (services) => new DeclaredNames(services.shared),
    ScopeComputation: (services) => new RefScopeComputation(services),
    ScopeProvider: (services) => new RefScopeProvider(services),
  },
};

const RefSharedModule: Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> = {
  workspace: { WorkspaceManager: (services) => new RefWorkspaceManager(services) },
};

/** Wires the services of the language; `context` brings the file system (none by default: text in, text out). */
export function createRefServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
  shared: LangiumSharedCoreServices;
  ref: RefServices;
} {
  const shared = inject(createDefaultSharedCoreModule(context), ReferentielGeneratedSharedModule, RefSharedModule);
  const ref = inject(createDefaultCoreModule({ shared }), ReferentielGeneratedModule, RefModule);
  shared.ServiceRegistry.register(ref);
  return { shared, ref };
}
