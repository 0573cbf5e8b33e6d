/** What a problem says of its rule, as the editor's API has it. */
interface Problem {
  code?: string | number | { value: string | number } | undefined;
  message: string;
}

function ruleId({ code }: Problem): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** The rules that problems come from, each once with the message of its first problem, in the order of their ids. */
export function rulesOf(problems: readonly Problem[]): { id: string; message: string }[] {
  const messages = new Map<string, string>();
  for (const problem of problems) {
    const id = ruleId(problem);
    if (id && !messages.has(id)) messages.set(id, problem.message);
  }
  return [...messages].map(([id, message]) => ({ id, message })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
