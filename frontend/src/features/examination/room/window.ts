const KEY = 'fadu.exam.window';
const lockOf = (name: string): string => `fadu.exam.${name}`;

/** Holds a name for as long as the window lives; false when another window holds it. */
function hold(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(name), { ifAvailable: true }, (lock) => {
      resolve(!!lock);
      return lock ? new Promise(() => undefined) : undefined;
    });
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function take(): Promise<string> {
  const kept = sessionStorage.getItem(KEY);
  // The page that was here before a reload may need a moment to let go.
  for (let attempt = 0; kept && attempt < 5; attempt++) {
    if (await hold(kept)) return kept;
    await pause(60);
  }
  // A duplicated tab brings the other's name along: two writers must never share one.
  const name = crypto.randomUUID();
  await hold(name);
  sessionStorage.setItem(KEY, name);
  return name;
}

let own: Promise<string> | undefined;

/** This window's own name, the same over reloads and never that of another window. */
export const windowName = (): Promise<string> => (own ??= take());

/** Whether another window of this browser still goes by that name; where that cannot be known, it is taken to be there. */
export async function isAlive(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return true;
  const { held } = await navigator.locks.query();
  return (held ?? []).some((lock) => lock.name === lockOf(name));
}
