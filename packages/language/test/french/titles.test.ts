import { describe, expect, it } from 'vitest';
import { borrowedIn } from '../../src/french/diploma-words.js';
import { isTransversalTitle, titleKind } from '../../src/french/titles.js';

describe('the title of a bloc', () => {
  it.each([
    'Bloc 5',
    'BC03 –',
    'Bloc n° 2 : Spécialisation',
    'Options au choix',
    'Bloc optionnel III',
    'Tronc commun',
    '',
  ])('is a bare label: %s', (title) => {
    expect(titleKind(title).kind).toBe('etiquette');
  });

  it.each([
    'Développeuse web',
    'Chef de projet numérique',
    'Bloc 2 – Conseiller en insertion',
    'Manager de proximité',
    'Agent d’entretien',
    'Product owner',
  ])('is a job: %s', (title) => {
    expect(titleKind(title).kind).toBe('metier');
  });

  it.each([
    'Développer un site web',
    'Développement d’applications',
    'Conseiller les clients',
    'Manager une équipe',
    'Designer des services',
    'Assistance aux utilisateurs',
    'Chef de projet : piloter le budget',
    'Option A : entretenir une voiture ancienne',
    'Cadre de travail et réglementation',
    'Serveurs et réseaux',
    'Gestion de la paie',
    'Ingénierie de formation',
    'Mise en œuvre d’un chantier',
  ])('may well be an activity: %s', (title) => {
    expect(titleKind(title).kind).toBeUndefined();
  });

  it('serves any job, or this one', () => {
    const transversal = ['Communication et anglais', 'Bloc 6 – Langues vivantes', 'Compétences transversales'];
    const own = ['Communication avec les riverains', 'Développement informatique', 'Bloc 4', 'Anglais maritime', ''];
    expect(transversal.filter((title) => !isTransversalTitle(title))).toEqual([]);
    expect(own.filter((title) => isTransversalTitle(title))).toEqual([]);
  });
});

describe('the title of a certification', () => {
  const kindOf = (title: string) => borrowedIn(title).found?.kind;

  it.each([
    ['Formation de secrétaire', 'formation'],
    ['Parcours de formation aux métiers du bois', 'formation'],
    ['BTS Comptabilité', 'diplôme'],
    ['Diplôme d’État d’éducateur', 'diplôme'],
    ['Master en finance', 'diplôme'],
    ['CQP Opérateur de scierie', 'branche'],
    ['Certificat de qualification professionnelle Scieur', 'branche'],
  ])('borrows: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each([
    'Formateur d’adultes',
    'Responsable de formation continue',
    'Scrum master',
    'Master data manager',
    'Gestionnaire de licences',
    'CONDUCTEUR DE BUS CAP SUD',
    'Ingénieur brevets',
    'Expert en diplomatie',
  ])('names a job: %s', (title) => {
    expect(kindOf(title)).toBeUndefined();
  });
});
