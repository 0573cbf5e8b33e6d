import type { ILookaheadStrategy } from 'chevrotain';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Lexer,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { ReferentielGeneratedModule, ReferentielGeneratedSharedModule } from './generated/module.js';
import { RefLexer } from './lexer/lexer.js';
import { RefTokenBuilder } from './lexer/token-builder.js';
import choices from './parser/generated/choices.json' with { type: 'json' };
import { TableLookahead } from './parser/table-lookahead.js';
import { RefValueConverter } from './parser/value-converter.js';

export type RefServices = LangiumCoreServices;

/** What of the parser is written out beforehand, and must be read off the grammar to be written out. */
export interface ParserParts {
  lookahead: ILookaheadStrategy;
  lexer: (services: RefServices) => Lexer;
}

/**
 * Langium reads the text: grammar, lexer, parser, syntax tree. Names are resolved on the model (`Resolver`), for the checks
 * and the editor alike: prose cites codes too, a code may need qualifying, and a thousand certifications have a C1.
 */
function refModule({ lookahead, lexer }: ParserParts): Module<RefServices, PartialLangiumCoreServices> {
  return {
    parser: {
      TokenBuilder: () => new RefTokenBuilder(),
      Lexer: lexer,
      ValueConverter: () => new RefValueConverter(),
      // Langium's own completion, which reads the grammar in another way, is not used: see editor/completion.
      ParserConfig: () => ({ lookaheadStrategy: lookahead }),
    },
  };
}

const WRITTEN_OUT: ParserParts = {
  lookahead: new TableLookahead(choices),
  lexer: (services) => new RefLexer(services),
};

/** Wires the services of the language: text in, trees out. The parts are given by the generator only. */
export function createRefServices(parts = WRITTEN_OUT): { ref: RefServices } {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), ReferentielGeneratedSharedModule);
  const ref = inject(createDefaultCoreModule({ shared }), ReferentielGeneratedModule, refModule(parts));
  shared.ServiceRegistry.register(ref);
  return { ref };
}
