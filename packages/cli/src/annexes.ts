import { ANNEXES, type Annexe, annexesVides, type ExportOptions } from '@referentiel/formats';
import type { Certification } from '@referentiel/model';
import { UsageError } from './exit-code.js';
import { quoted, say } from './language.js';
import { stderr } from './output.js';

const TOUTES = 'toutes';
const AUCUNE = 'aucune';

function isAnnexe(nom: string): nom is Annexe {
  return (ANNEXES as readonly string[]).includes(nom);
}

/** What `--annexes` asks for; undefined when it is not given. A name that is no annexe is bad usage. */
export function annexesAsked(noms: string[] | undefined): readonly Annexe[] | undefined {
  if (!noms) return undefined;
  const known = [...ANNEXES, TOUTES, AUCUNE].join(', ');
  const asked = noms.map((nom) => nom.toLowerCase());
  const wrong = asked.find((nom) => !isAnnexe(nom) && nom !== TOUTES && nom !== AUCUNE);
  if (wrong !== undefined || !asked.length) {
    const said = wrong ?? '';
    throw new UsageError(
      say(
        `${said ? `L’annexe ${quoted(said)} n’existe pas.` : 'Dites quelles annexes imprimer.'} Annexes : ${known}.`,
        `${said ? `There is no annexe ${quoted(said)}.` : 'Say which annexes to print.'} Annexes: ${known}.`,
      ),
    );
  }
  if (asked.includes(AUCUNE) && asked.length > 1) {
    throw new UsageError(
      say(`${quoted(AUCUNE)} s’écrit seul dans --annexes.`, `${quoted(AUCUNE)} stands alone in --annexes.`),
    );
  }
  return asked.includes(TOUTES) ? ANNEXES : ANNEXES.filter((nom) => asked.includes(nom));
}

/** Why an annexe has nothing to print, and so what to write for it to have something. */
const VIDES: Record<Annexe, () => string> = {
  ecf: () => say('aucune compétence n’a de « réf »', 'no competence has a “réf”'),
  cigref: () =>
    say(
      'aucun profil visé (« vise ») connu avec des exigences',
      'no known profile aimed at (“vise”) with requirements',
    ),
  couverture: () => say('aucune compétence, ou aucune épreuve', 'no competence, or no épreuve'),
  epreuves: () => say('aucune épreuve déclarée', 'no épreuve declared'),
  journal: () => say('aucun « renouvellement »', 'no “renouvellement”'),
};

/** Says on stderr which of the annexes asked for by name are not in the document of a certification, and why. */
export function tellEmptyAnnexes(name: string, certification: Certification, options: ExportOptions): void {
  for (const annexe of annexesVides(certification, options)) {
    stderr.write(
      say(
        `${name} : l’annexe ${quoted(annexe)} n’a rien à imprimer (${VIDES[annexe]()}).\n`,
        `${name}: the annexe ${quoted(annexe)} has nothing to print (${VIDES[annexe]()}).\n`,
      ),
    );
  }
}
