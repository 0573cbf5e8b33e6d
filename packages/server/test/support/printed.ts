import { lignesOf, passagesOf, tableau, texteLigne } from '@referentiel/formats';
import { createRefServices, type Finding, Project, ruleOf } from '@referentiel/language';

/**
 * A certification as its files say it: what its official table prints, line by line, and the rules of the text, of names and
 * codes that it breaks: what it still lacks is not the business of an edit.
 */
export function printed(texts: Record<string, string>): { lines: string[]; errors: string[] } {
  const project = new Project(createRefServices().ref);
  for (const [uri, text] of Object.entries(texts)) project.setText(uri, text);
  const { certifications, findings } = project.snapshot().workspace;
  const lines = certifications.flatMap(({ certification }) =>
    passagesOf(tableau(certification)).flatMap(({ passage }) => lignesOf(passage).map(texteLigne)),
  );
  return { lines, errors: findings.filter(isMistake).map(({ rule }) => rule) };
}

function isMistake({ severity, rule }: Finding): boolean {
  return severity === 'error' && !ruleOf(rule).redaction;
}
