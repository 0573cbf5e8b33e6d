// Makes a whole référentiel in French prose, as authors write them: sixty competences of about 200 characters, four criteria
// each, eight épreuves described at length. Same seed, same text; another seed, other sentences made of the same words.
import {
  CONTEXTS,
  DETAILS,
  FINALITIES,
  generator,
  MEANS,
  OBJECTS,
  RESULTS,
  SENTENCES,
  SUBJECTS,
  TOPICS,
  VERBS,
} from './words.mjs';

function epreuve(rank, pick) {
  const described = Array.from({ length: 5 }, () => `        ${pick(SENTENCES)} ${pick(SENTENCES)}`);
  return [
    `épreuve E${rank} "Mise en situation\u00a0: ${pick(TOPICS)} ${pick(CONTEXTS)}" {`,
    `    nature ${pick(['mise-en-situation', 'étude-de-cas', 'projet', 'dossier'])}`,
    '    production écrite, orale',
    '    travail individuel',
    `    durée ${20 + rank} min`,
    '    jury 2 "Deux professionnels du métier extérieurs au certificateur" majorité externe',
    '    description "',
    ...described,
    '    "',
    '}',
    '',
  ];
}

function competence(rank, pick) {
  const criteria = [1, 2, 3, 4].map((n) => {
    const year = 2000 + rank;
    return `            critère CE${rank}.${n} "${pick(SUBJECTS)} ${pick(RESULTS)}\u00a0; ${pick(DETAILS)} (exercice ${year}, lot ${n})."`;
  });
  return [
    `        compétence C${rank} "`,
    `            ${pick(VERBS)} ${pick(OBJECTS)} ${pick(CONTEXTS)} ${pick(MEANS)}, ${pick(MEANS)},`,
    `            ${pick(FINALITIES)}.`,
    '        " {',
    ...criteria,
    '        }',
    '',
  ];
}

/** The text of a référentiel of so many competences, in blocs of three activities. */
export function referentielText(seed, competences = 60, blocs = 5) {
  const pick = generator(seed);
  const perBloc = competences / blocs;
  const text = [
    'certification MESURE "Responsable de l’organisation des services" {',
    '    répertoire RNCP',
    '    niveau 6',
    '    certificateur "Institut de la mesure"',
    '    nsf 310m',
    '    accès FI, CA, FC, VAE',
    '    objectifs "Le responsable organise les services d’une structure et en mesure les effets."',
    '    codes {',
    '        bloc       "BC{n}"',
    '        activité   "A{n} –" continu',
    '        compétence "C{n}" continu',
    '        critère    "CE{compétence.n}.{n}"',
    '    }',
    '}',
    '',
    ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((rank) => epreuve(rank, pick)),
  ];
  let rank = 1;
  for (let bloc = 1; bloc <= blocs; bloc++) {
    text.push(
      `bloc BC${bloc} "${pick(VERBS)} ${pick(OBJECTS)} ${pick(CONTEXTS)}" {`,
      `    évalué par E${1 + ((bloc - 1) % 8)}, E${1 + (bloc % 8)}`,
    );
    for (let activite = 1; activite <= 3; activite++) {
      text.push('', `    activité A${(bloc - 1) * 3 + activite} "Organisation ${pick(CONTEXTS)}" {`);
      text.push(`        contexte "${pick(SENTENCES)} ${pick(SENTENCES)}"`);
      const last = rank + perBloc / 3;
      for (; rank < last; rank++) text.push(...competence(rank, pick));
      text.push('    }');
    }
    text.push('}', '');
  }
  return text.join('\n');
}

/** The same référentiel after one word was typed in the competence `rank`. */
export function edited(text, rank, times) {
  const at = text.indexOf('.\n        " {', text.indexOf(`compétence C${rank} "`));
  return `${text.slice(0, at)} et de suivre le lot ${times}${text.slice(at)}`;
}
