// Makes the text of a certification of about `lines` lines: twelve lines a competence, six competences an activity.
// Same argument, same text.

const VERBS = ['Analyser', 'Concevoir', 'Piloter', 'Évaluer', 'Documenter', 'Coordonner', 'Arbitrer'];
const OBJECTS = ['les flux', 'le parc applicatif', 'la trajectoire', 'les écarts', 'le budget', 'les interfaces'];
const ECF = ['A.5', 'A.6', 'B.1', 'B.4', 'C.2', 'D.10', 'E.2'];

const pick = (list, rank) => list[rank % list.length];

function competence(rank) {
  const code = `C${rank}`;
  return [
    `        compétence ${code} "`,
    `            ${pick(VERBS, rank)} ${pick(OBJECTS, rank)} d’une organisation en s’appuyant sur les relevés de l’année ${rank}`,
    `            afin d’éclairer la décision numéro ${rank} de la direction.`,
    '        " {',
    `            réf e-CF ${pick(ECF, rank)}`,
    `            évaluée par E${1 + (rank % 4)}`,
    `            critère CE${rank}.1 "Les ${rank} écarts sont chiffrés et datés."`,
    `            critère CE${rank}.2 "`,
    `                La note numéro ${rank} nomme un responsable et une échéance.`,
    '            "',
    '        }',
    '',
  ];
}

/** @param {number} lines */
export function certificationText(lines) {
  const text = [
    'certification BENCH "Certification de mesure" {',
    '    répertoire RNCP',
    '    niveau 6',
    '    codes {',
    '        compétence "C{n}" continu',
    '        critère    "CE{compétence.n}.{n}"',
    '    }',
    '}',
    '',
    ...[1, 2, 3, 4].map((n) => `épreuve E${n} "Épreuve ${n}" { travail individuel durée ${30 + n} min }`),
    '',
  ];
  for (let rank = 1; text.length < lines - 16; rank++) {
    const first = (rank - 1) % 12 === 0;
    if (first && rank > 1) text.push('    }', '}', '');
    if (first)
      text.push(
        `bloc BC${1 + (rank - 1) / 12} "Bloc ${rank}" {`,
        `    activité A${1 + (rank - 1) / 12} "Activité ${rank}" {`,
      );
    text.push(...competence(rank));
  }
  text.push('    }', '}', '');
  return text.join('\n');
}
