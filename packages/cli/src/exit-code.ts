/** Exit codes of every command. */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A mistake of use or an unreadable input: shown as it is, without stack, and the command exits with 2. */
export class UsageError extends Error {}
