import { describe, expect, it } from 'vitest';
import { withDirectImports } from './direct-imports.mjs';

const sourcesOf = (code: string) => Array.from(code.matchAll(/from "[^"]*\/packages\/([^"]*)"/g), ([, path]) => path);

describe('imports in a bundle', () => {
  it('name the module that declares what they take, not the index that forwards it', () => {
    const code = withDirectImports(
      "import { Project, type Snapshot, parseSource as read } from '@referentiel/language';\nread();\n",
    );
    expect(sourcesOf(code)).toEqual(['language/src/project/project.ts', 'language/src/source/source-file.ts']);
    expect(code).toMatch(/import \{ parseSource as read \} from .*\nread\(\);\n$/);
  });

  it('see through an index under the index, whatever the lines', () => {
    const code = withDirectImports(
      "export {\n  docx,\n  tableauHtml,\n  IMPORT_FORMATS,\n} from '@referentiel/formats';",
    );
    expect(sourcesOf(code)).toEqual([
      'formats/src/docx/docx.ts',
      'formats/src/html/tableau.ts',
      'formats/src/import/registry.ts',
    ]);
  });

  it('stay as they are where there is nothing to see through', () => {
    const code = "import { walk } from '@referentiel/model';\nimport { join } from 'node:path';\n";
    expect(withDirectImports(code)).toBe(code);
  });

  it('stop the build when nothing declares a name', () => {
    const code = "import { absent } from '@referentiel/language';";
    expect(() => withDirectImports(code)).toThrow('declares absent in language');
  });
});
