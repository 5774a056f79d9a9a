import type { Entry, OutboxStore } from './outboxStore';

const NAME = 'fadu.exam';
const ANSWERS = 'answers';
const LAST = 'last';

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB'));
  });

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(ANSWERS, { keyPath: ['attempt', 'client', 'seq'] });
      asked.result.createObjectStore(LAST, { keyPath: ['attempt', 'client'] });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'));
    asked.onblocked = () => reject(new Error('IndexedDB is blocked'));
  });
}

/** All keys that begin with the attempt. */
const of = (attempt: string): IDBKeyRange => IDBKeyRange.bound([attempt], [attempt, []]);

/** The outbox in IndexedDB, written with strict durability so that a power cut loses nothing that was written. */
export function indexedOutbox(): OutboxStore {
  let database: Promise<IDBDatabase> | undefined;
  const ready = (): Promise<IDBDatabase> => (database ??= open().catch((thrown: unknown) => { database = undefined; throw thrown; }));
  const write = async (): Promise<IDBTransaction> => (await ready()).transaction([ANSWERS, LAST], 'readwrite', { durability: 'strict' });
  return {
    async read(attempt) {
      const transaction = (await ready()).transaction([ANSWERS, LAST], 'readonly');
      const entries = transaction.objectStore(ANSWERS).getAll(of(attempt)) as IDBRequest<Entry[]>;
      const last = transaction.objectStore(LAST).getAll(of(attempt)) as IDBRequest<{ client: string; last: number }[]>;
      await done(transaction);
      return { entries: entries.result, last: Object.fromEntries(last.result.map((each) => [each.client, each.last])) };
    },
    async put(entry, replaces) {
      const transaction = await write();
      transaction.objectStore(ANSWERS).put(entry);
      transaction.objectStore(LAST).put({ attempt: entry.attempt, client: entry.client, last: entry.seq });
      replaces.forEach((seq) => transaction.objectStore(ANSWERS).delete([entry.attempt, entry.client, seq]));
      await done(transaction);
    },
    async remove(attempt, client, seqs) {
      const transaction = await write();
      seqs.forEach((seq) => transaction.objectStore(ANSWERS).delete([attempt, client, seq]));
      await done(transaction);
    },
  };
}
