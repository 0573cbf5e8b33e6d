import {
  type DefaultSharedCoreModuleContext,
  EmptyFileSystem,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  inject,
} from 'langium';
import { ReferentielGeneratedModule, ReferentielGeneratedSharedModule } from './generated/module.js';
import { RefLexer } from './lexer/lexer.js';
import { RefTokenBuilder } from './lexer/token-builder.js';
import { RefValueConverter } from './parser/value-converter.js';

export type RefServices = LangiumCoreServices;

const RefModule: Module<RefServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new RefTokenBuilder(),
    Lexer: (services) => new RefLexer(services),
    ValueConverter: () => new RefValueConverter(),
  },
};

/** Wires the services of the language; `context` brings the file system (none by default: text in, text out). */
export function createRefServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
  shared: LangiumSharedCoreServices;
  ref: RefServices;
} {
  const shared = inject(createDefaultSharedCoreModule(context), ReferentielGeneratedSharedModule);
  const ref = inject(createDefaultCoreModule({ shared }), ReferentielGeneratedModule, RefModule);
  shared.ServiceRegistry.register(ref);
  return { shared, ref };
}
