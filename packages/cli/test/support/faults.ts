/** The environment of a run in which a call of `node:fs` does something else; `body` is the replacement's, `call` the original. */
export function withFault(name: string, body: string): Record<string, string> {
  const patch = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const call = fs.${name};
    fs.${name} = (...args) => { ${body} };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(patch)}` };
}

/** A run in which the system refuses a call for files; the program may still speak. */
export function refusing(name: string, code: string): Record<string, string> {
  const refuse = `throw Object.assign(new Error('${code}'), { code: '${code}' })`;
  return withFault(name, `if (args[0] === 1 || args[0] === 2) return call(...args); ${refuse}`);
}
