import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Keeps terminals as they are written: the model's builder reads texts, numbers and codes, with their places. */
export class RefValueConverter extends DefaultValueConverter {
  protected override runConverter(_rule: GrammarAST.AbstractRule, input: string, _cst: CstNode): ValueType {
    return input;
  }
}
