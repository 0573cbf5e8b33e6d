import { describe, expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '../../src/index.js';

const { ref } = createRefServices();

/** The text after the first fix of a rule; the text as it was when the rule offers none. */
function mended(rule: string, text: string): string {
  const source = `certification X\ncompétence C1 "${text}"\n`;
  const { findings } = checkWorkspace([parseSource(ref, 'file:///projet/x.ref', source)], builtinCatalogues(ref));
  const edit = findings.find((finding) => finding.rule === rule)?.fixes?.[0]?.edits[0];
  if (!edit) return text;
  const { start, end } = edit.place.range;
  const line = source.split('\n')[1] as string;
  expect([start.line, end.line]).toEqual([1, 1]);
  const after = line.slice(0, start.character) + edit.newText + line.slice(end.character);
  return /"(.*)"/.exec(after)?.[1] as string;
}

describe('fixes of competences', () => {
  it.each([
    ['Maîtrise l’intégration d’un composant', 'Maîtriser l’intégration d’un composant'],
    ['Le candidat conçoit une maquette', 'Concevoir une maquette'],
    ['S’assure de la propreté du poste', 'S’assurer de la propreté du poste'],
    ['Met en œuvre le plan', 'Mettre en œuvre le plan'],
    ['Evalue les risques d’un poste', 'Évaluer les risques d’un poste'],
    ['Rédigez un compte rendu', 'Rédiger un compte rendu'],
    ['Analyse des besoins', 'Analyse des besoins'],
    ['Les écarts sont chiffrés', 'Les écarts sont chiffrés'],
  ])('CMP-01: %s → %s', (text, expected) => expect(mended('CMP-01', text)).toBe(expected));

  it.each([
    ['Être capable de coder un service', 'Coder un service'],
    ['Être en mesure d’animer un atelier', 'Animer un atelier'],
    ['Le candidat est capable de s’adapter à un public', 'S’adapter à un public'],
    ['Savoir élaborer un plan', 'Élaborer un plan'],
    ['Être capable de ne pas exposer l’équipe', 'Ne pas exposer l’équipe'],
  ])('CMP-03: %s → %s', (text, expected) => expect(mended('CMP-03', text)).toBe(expected));
});
