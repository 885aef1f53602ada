/** One line of a task's input or answer. Formats: the README's table of the judge. */
export type Row = Record<string, unknown>;

/** Options after the task's name: `--train FILE` becomes `{train: 'FILE'}`. */
export type Flags = Record<string, string>;

/**
 * One thing the desk can judge. Called once with the options (it may read a file to learn from); what it answers is
 * called for each row and gives the fields of the answer without the id. An error it throws becomes that row's error.
 */
export type Task = (flags: Flags) => (row: Row) => Row;
