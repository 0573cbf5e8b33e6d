import { describe, expect, it } from 'vitest';
import { lockNames, reasonOfCode } from '../../src/refusals.js';

/** What a disk may answer to somebody who writes. */
const CODES = [
  ...['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EBUSY', 'ETXTBSY', 'EMFILE', 'ENOENT'],
  ...[
    'EISDIR',
    'ENOTDIR',
    'EEXIST',
    'ELOOP',
    'ENAMETOOLONG',
    'EINVAL',
    'ESTALE',
    'ECHANGED',
    'ESPECIAL',
    'EUNMAKEABLE',
  ],
];

describe('why a file is refused', () => {
  it.each(CODES)('%s is said in both languages', (code) => {
    const { fr, en } = reasonOfCode(code) ?? { fr: '', en: '' };
    expect(fr).toMatch(/^\p{Ll}.*[\p{L})]$/u);
    expect(en).toMatch(/^\p{Ll}.*[\p{L})]$/u);
    expect(fr).not.toMatch(/ [;:!?]|'/);
    // A remedy follows the reason.
    if (code !== 'ENOENT') expect([fr, en].every((text) => text.includes(';'))).toBe(true);
  });

  it('knows nothing of what no disk says', () => expect(reasonOfCode('constructor')).toBeUndefined());
});

describe('the file by which Word says that a document is open', () => {
  it.each([
    ['a.docx', '~$a.docx'],
    ['exempl.docx', '~$exempl.docx'],
    ['exemple.docx', '~$xemple.docx'],
    ['certification.docx', '~$rtification.docx'],
    ['classeur.xlsx', '~$classeur.xlsx'],
  ])('of %s is %s', (name, lock) => {
    expect(lockNames(name).map((one) => one.lock)).toEqual([lock, `.~lock.${name}#`]);
  });

  it('is looked for beside documents only', () => expect(lockNames('x.html')).toEqual([]));
});
