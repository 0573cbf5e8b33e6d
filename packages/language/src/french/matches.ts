/**
 * Every match of an expression with the flag `g`, in order. Like `matchAll`, which makes a copy of the expression for each text:
 * most of its time, where an expression is long and a text short.
 */
export function everyMatch(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    // An empty match would be found again.
    if (!match[0]) expression.lastIndex++;
  }
  return found;
}
