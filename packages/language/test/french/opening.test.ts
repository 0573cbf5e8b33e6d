import { describe, expect, it } from 'vitest';
import { capacityOf } from '../../src/french/capacity.js';
import { openingOf } from '../../src/french/opening.js';
import { infinitivesOf } from '../../src/french/verbs.js';

describe('how a text begins', () => {
  it.each([
    ['Analyser les besoins du client', 'analyser'],
    ['Mettre en œuvre un plan de relance', 'mettre en œuvre'],
    ['Elaborer un plan', 'élaborer'],
    ['Evaluer les offres', 'évaluer'],
    ['Etre force de proposition auprès du client', 'être'],
    ['Être à l’écoute', 'être'],
    ['Éditer un bulletin', 'éditer'],
    ['Co-construire un projet', 'co-construire'],
    ['Re-concevoir une chaîne', 're-concevoir'],
    ['Auto-évaluer sa pratique', 'auto-évaluer'],
    ['Digitaliser un parcours client', 'digitaliser'],
    ['Prioriser les demandes', 'prioriser'],
    ['Sprinteriser les fonctions attendues', 'sprinteriser'],
    ['Manager une équipe', 'manager'],
    ['Manager des équipes', 'manager'],
    ['Lancer un appel d’offres', 'lancer'],
    ['Créer/adapter un support', 'créer'],
    ['C1.2 - Rendre compte de son activité', 'rendre compte'],
    ['3. Animer un atelier', 'animer'],
    ['C.1.2 Animer un atelier', 'animer'],
    ['BC1-C2 – Animer un atelier', 'animer'],
    ['(Option) Animer un atelier', 'animer'],
    ['Etant donné un besoin, concevoir une offre', 'concevoir'],
    ['Bien préparer son poste', 'préparer'],
    ['S’assurer de la sécurité', 'assurer'],
    ["S'approprier le besoin", 'approprier'],
    ['N’utiliser que des produits autorisés', 'utiliser'],
    ['Ne pas exposer les données', 'exposer'],
    ['Dans le cadre d’un projet de rénovation, chiffrer les travaux', 'chiffrer'],
    ['À partir d’un cahier des charges, concevoir une maquette', 'concevoir'],
    ['Face à un refus, négocier une solution', 'négocier'],
    ['En équipe pluridisciplinaire analyser les écarts', 'analyser'],
    ['Pour garantir la sécurité du site, contrôler les accès', 'contrôler'],
    ['Régulièrement, contrôler les stocks', 'contrôler'],
    ['Savoir analyser un bilan', 'savoir'],
  ])('%s: an infinitive', (text, infinitive) => {
    expect(openingOf(text)).toMatchObject({ kind: 'infinitif', infinitive });
  });

  it.each([
    ['Maîtrise l’intégration de composants', 'verbe-conjugue', 'maîtriser'],
    ['Maîtrise de l’anglais', 'nom', undefined],
    ['Analyse des besoins', 'nom', undefined],
    ['Le candidat analyse les besoins', 'verbe-conjugue', 'analyser'],
    ['Il conçoit une maquette', 'verbe-conjugue', 'concevoir'],
    ['Réalise des audits', 'verbe-conjugue', 'réaliser'],
    ['Dossier de présentation', 'nom', undefined],
    ['Atelier de réparation', 'nom', undefined],
    ['Ordre du jour rédigé', 'nom', undefined],
    ['Offre de services', 'nom', undefined],
    ['Pouvoir de décision', 'nom', undefined],
    ['Manager d’équipe', 'nom', undefined],
    ['Les écarts sont chiffrés', 'nom', undefined],
    ['Réalisé en équipe', 'participe', 'réaliser'],
    ['Utilisant un tableur', 'participe', 'utiliser'],
    ['Avec un client', 'autre', undefined],
  ])('%s: no infinitive', (text, kind, infinitive) => {
    expect(openingOf(text)).toMatchObject({ kind, infinitive });
  });

  it('says negations, reflexives and where the word stands', () => {
    const text = 'Ne pas se disperser';
    expect(openingOf(text)).toMatchObject({ negated: true, reflexive: true, word: { text: 'disperser', start: 10 } });
    expect(openingOf('  ')).toBeUndefined();
  });

  it('tells what somebody is able to do', () => {
    expect(capacityOf('Être capable de coder un service')).toMatchObject({
      opener: { text: 'Être capable de' },
      verb: { lower: 'coder' },
    });
    expect(capacityOf('Etre en mesure d’animer')).toMatchObject({ verb: { lower: 'animer' } });
    expect(capacityOf('Le candidat est capable de coder')).toMatchObject({ opener: { text: 'est capable de' } });
    expect(capacityOf('Savoir analyser un bilan')).toMatchObject({ verb: { lower: 'analyser' } });
    expect(capacityOf('Savoir les bases du droit')?.verb).toBeUndefined();
    expect(capacityOf('Capacité à convaincre')).toMatchObject({ verb: { lower: 'convaincre' } });
    expect(capacityOf('Évaluer la capacité d’accueil')).toBeUndefined();
  });

  it('finds the infinitives, not the nouns', () => {
    const verbs = (text: string) => infinitivesOf(text).map(({ infinitive }) => infinitive);
    expect(verbs('Analyser le pouvoir d’achat, concevoir une offre et les déployer')).toEqual([
      'analyser',
      'concevoir',
      'déployer',
    ]);
    expect(verbs('Le dossier de l’atelier est à finir')).toEqual(['finir']);
  });
});
