import type { ILookaheadStrategy } from 'chevrotain';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { ReferentielGeneratedModule, ReferentielGeneratedSharedModule } from './generated/module.js';
import { RefLexer } from './lexer/lexer.js';
import { RefTokenBuilder } from './lexer/token-builder.js';
import choices from './parser/generated/choices.json' with { type: 'json' };
import { LazyLookahead } from './parser/lazy-lookahead.js';
import { RefValueConverter } from './parser/value-converter.js';

export type RefServices = LangiumCoreServices;

/**
 * Langium reads the text: grammar, lexer, parser, syntax tree. Names are resolved on the model (`Resolver`), for the checks
 * and the editor alike: prose cites codes too, a code may need qualifying, and a thousand certifications have a C1.
 */
function refModule(lookaheadStrategy: ILookaheadStrategy): Module<RefServices, PartialLangiumCoreServices> {
  return {
    parser: {
      TokenBuilder: () => new RefTokenBuilder(),
      Lexer: (services) => new RefLexer(services),
      ValueConverter: () => new RefValueConverter(),
      // Langium's own completion, which reads the grammar in another way, is not used: see editor/completion.
      ParserConfig: () => ({ lookaheadStrategy }),
    },
  };
}

/** Wires the services of the language: text in, trees out. How the parser chooses is given by the generator only. */
export function createRefServices(lookahead: ILookaheadStrategy = new LazyLookahead(choices)): { ref: RefServices } {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), ReferentielGeneratedSharedModule);
  const ref = inject(createDefaultCoreModule({ shared }), ReferentielGeneratedModule, refModule(lookahead));
  shared.ServiceRegistry.register(ref);
  return { ref };
}
