const lines = (count: number, line: (rank: number) => string) =>
  Array.from({ length: count }, (_, rank) => line(rank + 1)).join('\n');

const competence = (rank: number, criteres: number) => `
  compétence C${rank} "Conduire l'essai C${rank} à partir d'un jeu de textes trop long, afin d'en éprouver la mise en page." {
${lines(criteres, (n) => `    critère CE${rank}.${n} "Le point numéro c${rank}n${n} est constaté sur la page où il s'imprime, sans coupure ni perte."`)}
  }`;

/**
 * A source whose rows are taller than a page: by their criteria, by an épreuve longer than the rows that it faces, by
 * the list of the tasks; LibreOffice loses text without a word when such a row may not be split.
 */
export function stressSource(): string {
  return `certification TENSION "Document de tension" {
  répertoire RNCP
  niveau 6
  mention sous les modalités "Les épreuves sont présentées dans l'ordre."
}
épreuve E1 "Épreuve longue" {
  description "
${lines(70, (n) => `    - Étape e${n} : le candidat traite la situation, puis la commente devant le jury.`)}
  "
}
bloc BC1 "Bloc dont les critères dépassent la page" {
  évalué par E1
  activité A1 "Activité à deux compétences" {
    description "
${lines(60, (n) => `      - Situation s${n} rencontrée par le professionnel.`)}
    "
${competence(1, 90)}
${competence(2, 1)}
  }
  activité A2 "Activité courte" {
${competence(3, 2)}
  }
}
bloc BC2 "Bloc dont les critères sont communs" {
${[4, 5, 6].map((rank) => competence(rank, 0)).join('')}
${lines(80, (n) => `  critère CE4.${n} "Le critère commun k${n} vaut pour toutes les compétences du bloc."`)}
}
`;
}
