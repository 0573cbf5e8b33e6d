import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../../model/test/arbitraries/hostile-text.js';
import {
  codeFromTitle,
  createRefServices,
  formatDocument,
  isCode,
  type NewReferentielAnswers,
  newReferentiel,
  Project,
  slugFromTitle,
} from '../../src/index.js';

const { ref } = createRefServices();

function checked(text: string) {
  const project = new Project(ref);
  project.setText('file:///nouveau.ref', text);
  const snapshot = project.snapshot();
  const file = snapshot.file('file:///nouveau.ref');
  const certification = file && snapshot.certificationOf(file)?.certification;
  return { certification, findings: file ? snapshot.findingsOf(file) : undefined };
}

const FORMS: NewReferentielAnswers[] = [
  { intitule: 'Architecte de services numériques' },
  {
    intitule: 'Chargé d’accueil',
    code: 'CA_1',
    repertoire: 'RNCP',
    niveau: 4,
    bloc: 'Accueillir',
    activite: 'Accueil',
  },
  { intitule: 'Animer une classe à distance', repertoire: 'RS', certificateur: 'Institut ligérien' },
  { intitule: '' },
];

describe('a new référentiel', () => {
  it.each(FORMS)('has nothing to mend and is in canonical form: %j', (answers) => {
    const text = newReferentiel(answers);
    expect(checked(text).findings).toEqual([]);
    expect(formatDocument(text, ref)).toEqual({ text, edits: [], refused: false });
  });

  it('says what was answered', () => {
    const { certification } = checked(
      newReferentiel({
        intitule: 'Chargé d’accueil',
        code: 'CAC',
        niveau: 4,
        certificateur: 'Institut',
        bloc: 'Accueillir',
      }),
    );
    expect(certification).toMatchObject({
      intitule: 'Chargé d’accueil',
      code: 'CAC',
      repertoire: 'RNCP',
      niveau: 4,
      certificateurs: [{ nom: 'Institut' }],
    });
    expect(certification?.contenu).toMatchObject([
      { genre: 'bloc', code: 'BC1', intitule: 'Accueillir' },
      { genre: 'bloc', code: 'BC2' },
    ]);
  });

  it.each(['RNCP', 'RS'] as const)('leaves out a certificateur that is not known: %s', (repertoire) => {
    const text = newReferentiel({ intitule: 'Animer', repertoire, certificateur: ' ' });
    expect(text).not.toContain('certificateur');
    expect(checked(text).certification?.certificateurs).toEqual([]);
    expect(newReferentiel({ intitule: 'Animer', repertoire, certificateur: 'Greta' })).toContain(
      '\n    certificateur "Greta"\n',
    );
  });

  it('of the Répertoire spécifique has neither level, nor bloc, nor activity', () => {
    const { certification } = checked(newReferentiel({ intitule: 'Animer', repertoire: 'RS', niveau: 6, bloc: 'X' }));
    expect(certification?.niveau).toBeUndefined();
    expect(certification?.contenu.map(({ genre }) => genre)).toEqual(['evaluation', 'competence', 'competence']);
  });

  it('keeps any title whole, whatever its characters', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (intitule, bloc) => {
        const text = newReferentiel({ intitule, bloc, certificateur: bloc });
        const { certification, findings } = checked(text);
        expect(findings?.filter(({ severity }) => severity === 'error')).toEqual([]);
        const [first] = certification?.contenu ?? [];
        expect([first]).toMatchObject([{ genre: 'bloc', code: 'BC1' }]);
        expect(formatDocument(text, ref).text).toBe(text);
        const letters = (title: string | undefined) => title?.match(/[\p{L}"«»{}*\\]/gu)?.join('') ?? '';
        if (letters(intitule)) expect(letters(certification?.intitule)).toBe(letters(intitule));
        if (letters(bloc)) expect(letters(certification?.certificateurs[0]?.nom)).toBe(letters(bloc));
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a code that the language would not read as one', () => {
    expect(['ASN', 'A.1', 'C6_4', 'École2'].every(isCode)).toBe(true);
    expect(['', 'asn', 'A B', '"', 'ASN-', '12', 'A"', 'rome'].some(isCode)).toBe(false);
    expect(newReferentiel({ intitule: 'Un titre', code: '} bloc' })).toContain('certification T "Un titre" {');
  });
});

describe('names made of a title', () => {
  it('are its initials', () => {
    expect(codeFromTitle('Architecte de services numériques')).toBe('ASN');
    expect(codeFromTitle('Éleveur d’animaux')).toBe('EA');
    expect(codeFromTitle('123')).toBe('NC');
    expect(codeFromTitle('Œuvrer')).toBe('O');
  });

  it('are its letters for a file', () => {
    expect(slugFromTitle('Architecte de services « numériques » !')).toBe('architecte-de-services-numeriques');
    expect(slugFromTitle('../../etc/passwd')).toBe('etc-passwd');
    expect(slugFromTitle('CON')).toBe('referentiel-con');
    expect(slugFromTitle('…')).toBe('referentiel');
  });
});
