const tasks: (() => void)[] = [];

/** Has something done when the execution ends, whether it succeeded or not: pending writes go out then. */
export function atEnd(task: () => void): void {
  tasks.push(task);
}

export function finish(): void {
  for (const task of tasks.splice(0)) task();
}
