import { join, resolve } from 'node:path';
import { type NewReferentielAnswers, newReferentiel, slugFromTitle } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { makeFolder, writeNew } from '../files/atomic-write.js';
import { isRefName, statOf } from '../files/find-files.js';
import { shownPath } from '../files/shown-path.js';
import { quoted, say } from '../language.js';
import { type Dialogue, standardDialogue } from '../new/dialogue.js';
import { QUESTIONS, type Question, type Typed } from '../new/questions.js';
import { stderr, stdout } from '../output.js';

export interface NewOptions {
  titre?: string;
  code?: string;
  repertoire?: string;
  niveau?: string;
  certificateur?: string;
  bloc?: string;
  activite?: string;
  yes: boolean;
}

function accepted({ canonical = (answer) => answer }: Question, answer: string): string {
  return canonical(answer.trim());
}

/** The answer of one question; asks again while it can. Throws when a refused answer cannot be given again. */
async function answerOf(question: Question, typed: Typed, dialogue: Dialogue | undefined): Promise<string> {
  const otherwise = question.otherwise(typed);
  while (dialogue) {
    const prompt = [question.text(), otherwise && `[${otherwise}]`].filter(Boolean).join(' ');
    const answer = accepted(question, (await dialogue.ask(prompt)) ?? '');
    const refusal = answer === '' ? undefined : question.refusal?.(answer);
    if (refusal === undefined) return answer || otherwise;
    if (!dialogue.patient) throw new UsageError(refusal);
    stderr.write(`${refusal}\n`);
  }
  return otherwise;
}

/** All answers: those of the options, then, unless `--yes`, those that are asked for. */
async function answers(options: NewOptions): Promise<Typed> {
  const { titre, yes, ...rest } = options;
  const given: Typed = { ...rest, ...(titre !== undefined && { intitule: titre }) };
  const typed: Typed = {};
  const open = QUESTIONS.filter(({ key }) => given[key] === undefined);
  for (const question of QUESTIONS) {
    const answer = given[question.key];
    const refusal = answer === undefined ? undefined : question.refusal?.(accepted(question, answer));
    if (refusal !== undefined) throw new UsageError(refusal);
  }
  const dialogue = yes || open.length === 0 ? undefined : standardDialogue();
  try {
    for (const question of QUESTIONS) {
      if (question.applies?.(typed) === false) continue;
      const answer = given[question.key];
      typed[question.key] =
        answer === undefined ? await answerOf(question, typed, dialogue) : accepted(question, answer);
    }
  } finally {
    dialogue?.close();
  }
  return typed;
}

function referentielOf({ niveau, repertoire, ...texts }: Typed): NewReferentielAnswers {
  return {
    ...texts,
    intitule: texts.intitule ?? '',
    ...(repertoire !== undefined && { repertoire: repertoire === 'RS' ? 'RS' : 'RNCP' }),
    ...(niveau !== undefined && { niveau: Number(niveau) }),
  };
}

function whatNext(path: string): string {
  const shown = /[^\w./-]/.test(path) ? `"${path}"` : path;
  return say(
    `
C’est prêt. Ensuite :
  1. ouvrez ce fichier dans VS Code et remplacez les phrases d’exemple par les vôtres ;
  2. referentiel check ${shown}
     dit ce qui ne va pas ;
  3. referentiel export ${shown} --to docx
     écrit le tableau officiel en Word.
`,
    `
It is ready. Next:
  1. open this file in VS Code and replace the sample sentences with yours;
  2. referentiel check ${shown}
     says what is wrong;
  3. referentiel export ${shown} --to docx
     writes the official table in Word.
`,
  );
}

/** Where a référentiel of this title goes; refuses to replace a file. */
function targetOf(folder: string, intitule: string): string {
  const target = join(folder, `${slugFromTitle(intitule)}.ref`);
  if (statOf(target)) {
    const name = quoted(shownPath(target));
    throw new UsageError(
      say(
        `${name} existe déjà : donnez un autre intitulé ou un autre dossier. Rien n’est écrit.`,
        `${name} exists: give another title or another folder. Nothing is written.`,
      ),
    );
  }
  return target;
}

/** `new`: asks a few questions and writes a first `.ref` that is already valid; never over an existing file. */
export async function newFile(folder: string, options: NewOptions): Promise<ExitCode> {
  if (isRefName(folder)) {
    throw new UsageError(
      say(
        `${quoted(folder)} : donnez un dossier ; le fichier prendra le nom de la certification.`,
        `${quoted(folder)}: give a folder; the file takes the name of the certification.`,
      ),
    );
  }
  const typed = await answers(options);
  const target = targetOf(resolve(folder), typed.intitule ?? '');
  makeFolder(resolve(folder));
  writeNew(target, newReferentiel(referentielOf(typed)));
  stdout.write(`${shownPath(target)}\n`);
  stderr.write(whatNext(shownPath(target)));
  return EXIT.ok;
}
