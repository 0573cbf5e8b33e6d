import { describe, expect, it } from 'vitest';
import { profilCoverage } from '../../src/facts/profil.js';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource } from '../../src/index.js';

const { ref } = createRefServices();

const PROFIL = `catalogue Maison {
    entrée P1 "Technicien" {
        requiert e-CF C.1 niveau 2, e-CF C.2 niveau 2, e-CF C.3 niveau 3, e-CF C.4 niveau 2, e-CF C.5
    }
    entrée P2 "Sans exigence"
}
`;

function coverageOf(certification: string) {
  const checked = checkWorkspace([parseSource(ref, 'file:///x.ref', PROFIL + certification)], builtinCatalogues(ref));
  const [first] = checked.certifications;
  return first ? profilCoverage(first) : [];
}

describe('the coverage of a target profile', () => {
  it('says of each requirement whether it is covered, exceeded, not reached or missing', () => {
    const [coverage] = coverageOf(`certification X {
    vise Maison P1
}
compétence C1 "Dépanner un poste afin de rétablir le service." {
    réf e-CF C.1 niveau 2, e-CF C.2 niveau 3, e-CF C.3 niveau 1, e-CF C.5 niveau 1
}
compétence C2 "Suivre une demande afin d’y répondre à temps." {
    réf e-CF C.3 niveau 2, e-CF C.1 niveau 1
}
`);
    expect(coverage?.profil.code).toBe('P1');
    expect(coverage?.lignes.map(({ reference, etat, atteint }) => [reference.entree, etat, atteint])).toEqual([
      ['C.1', 'couverte', [1, 2]],
      ['C.2', 'dépassée', [3]],
      ['C.3', 'insuffisante', [1, 2]],
      ['C.4', 'absente', []],
      ['C.5', 'couverte', [1]],
    ]);
    expect(coverage?.lignes[2]?.rattachees.map(({ competence }) => competence.code)).toEqual(['C1', 'C2']);
  });

  it('counts a reference without a level as aimed at, not as reached', () => {
    const [coverage] = coverageOf(`certification X {
    vise Maison P1
}
compétence C1 "Dépanner un poste afin de rétablir le service." {
    réf e-CF C.1, e-CF C.5
}
`);
    expect(coverage?.lignes.map(({ etat }) => etat)).toEqual([
      'insuffisante',
      'absente',
      'absente',
      'absente',
      'couverte',
    ]);
  });

  it('has nothing to say of unknown profiles, nor of those that require nothing', () => {
    expect(coverageOf('certification X {\n    vise Maison P2, Maison P9, Cigref 99.9\n}\n')).toEqual([]);
  });
});
