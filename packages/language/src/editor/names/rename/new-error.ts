import type { Finding } from '../../../check/finding.js';

/** An error of certain rules that was not there before: its rule is broken more often than it was. */
export function newError(rules: RegExp, before: readonly Finding[], after: readonly Finding[]): Finding | undefined {
  const errors = (findings: readonly Finding[]) =>
    findings.filter(({ rule, severity }) => severity === 'error' && rules.test(rule));
  const [known, found] = [errors(before), errors(after)];
  const messages = new Set(known.map(({ message }) => message.fr));
  const count = (findings: Finding[], id: string) => findings.filter(({ rule }) => rule === id).length;
  const more = found.filter(({ rule }) => count(found, rule) > count(known, rule));
  return more.find(({ message }) => !messages.has(message.fr)) ?? more[0];
}
