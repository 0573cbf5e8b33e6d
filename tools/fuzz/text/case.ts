import type { Random } from '../support/random.ts';
import { without } from '../support/without.ts';
import { corpus, FOLDER, type Text } from './corpus.ts';
import { grown, spoiled } from './mutate.ts';

/** The files of one case, together in a folder. */
export interface TextCase {
  files: Text[];
  /** Whether it is exported as a draft. */
  draft: boolean;
}

/** Certifications that are short enough for many cases, with what all cases have around them. */
function beginning(random: Random): Text[] {
  const { examples, samples, catalogues, found } = corpus();
  const kind = random.next();
  if (kind < 0.5) return random.pick(samples);
  if (kind < 0.58 && found.length) return [random.pick(found)];
  if (kind < 0.62) return [random.pick(catalogues)];
  const whole = random.pick(examples);
  if (kind < 0.75) return whole;
  // A piece of an example, its first lines kept: they name the certification.
  const file = random.pick(whole);
  const lines = file.text.split('\n');
  const from = 30 + random.below(lines.length);
  const kept = [...lines.slice(0, 30), ...lines.slice(from, from + 20 + random.below(120))];
  return [{ uri: file.uri, text: kept.join('\n') }];
}

/** What stands beside a text: a part of whatever is named X, an author's own catalogue. */
const NEIGHBOURS: readonly Text[] = [
  {
    uri: `${FOLDER}/partie.ref`,
    text: 'dans AAR\nbloc BC9 "Neuf" { compétence C9 "Relever." { réf K A.1 évaluée par E1 } }\n',
  },
  {
    uri: `${FOLDER}/maison.ref`,
    text: 'catalogue K "Interne" { domaine A "Un" { entrée A.1 "Lire" niveaux 3 à 5 } }\n',
  },
];

/** Examples, samples of the rules and texts found before, spoiled in a few places; at times a text grown from the grammar. */
export function textCase(random: Random): TextCase {
  const { samples, examples } = corpus();
  const files = beginning(random).map((file) => ({ ...file }));
  const others = [random.pick(samples), random.pick(examples)].flat().map(({ text }) => text);
  const main = random.pick(files);
  if (random.chance(0.08)) main.text = grown(main.text, random);
  main.text = spoiled(main.text, random, others);
  if (random.chance(0.15)) files.push(random.pick(NEIGHBOURS));
  if (random.chance(0.03)) files.push({ uri: `${FOLDER}/double.ref`, text: main.text });
  return { files, draft: random.chance(0.5) };
}

/** Fewer files, then fewer lines, then fewer characters. */
export function* smallerTexts({ files, draft }: TextCase): Generator<TextCase> {
  for (const some of without(files)) yield { files: some, draft };
  for (const [rank, { uri, text }] of files.entries()) {
    const with_ = (now: string) => ({
      files: files.map((file, at) => (at === rank ? { uri, text: now } : file)),
      draft,
    });
    const lines = text.split(/(?<=\n)/);
    for (const some of without(lines)) yield with_(some.join(''));
    if (lines.length > 12) continue;
    for (const some of without([...text.matchAll(/[\p{L}\p{M}\p{N}._-]+|\s+|\S/gu)].map(([word]) => word)))
      yield with_(some.join(''));
    if (text.length < 300) for (const some of without(text.split(''))) yield with_(some.join(''));
  }
}
