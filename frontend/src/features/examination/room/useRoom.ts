import { onScopeDispose, shallowRef, watch } from 'vue';
import { call, get, post } from '@/shared/api/client';
import { Problem } from '@/shared/api/problem';
import { i18n } from '@/shared/i18n';
import { useSession } from '@/shared/use/session';
import type { ReceiptView, RoomView, StateView } from '../model';
import { indexedOutbox } from './idb';
import type { Batch, SaveBody } from './outbox';
import type { Saved } from './reply';
import { hashOf } from './response';
import { ExamRoom, type RoomApi, type RoomState } from './room';
import { isAlive, windowName } from './window';

/** The server waits three seconds for its own commit; a reply that takes much longer will not come. */
const PATIENCE_MS = 8_000;
const signal = (): AbortSignal => AbortSignal.timeout(PATIENCE_MS);
const at = (attempt: string): string => `/api/attempts/${encodeURIComponent(attempt)}`;
const bodyOf = ({ client, epoch, answers }: Batch): SaveBody => ({ clientId: client, epoch, answers });

function apiOf(session: ReturnType<typeof useSession>): RoomApi {
  const save = async (attempt: string, batch: Batch): Promise<Saved> => {
    try {
      return await call<Saved>('POST', `${at(attempt)}/answers`, { body: bodyOf(batch), signal: signal() });
    } catch (thrown) {
      // Signing in again in another tab leaves this one with an old token; the next try carries the new one.
      if (thrown instanceof Problem && thrown.status === 403) await session.load().catch(() => undefined);
      throw thrown;
    }
  };
  return {
    save,
    room: (attempt, client) => get<RoomView>(at(attempt), { clientId: client }, signal()),
    state: (attempt) => get<StateView>(`${at(attempt)}/state`, undefined, signal()),
    takeOver: (attempt, client) => post<RoomView>(`${at(attempt)}/take-over`, { clientId: client }),
    handIn: (attempt, epoch) => call<ReceiptView>('POST', `${at(attempt)}/hand-in`, { body: { epoch }, signal: signal() }),
  };
}

/** The last thing a page does: one more save that outlives it. Should it fail, the outbox still holds the answers. */
function breathe(attempt: string, batch: Batch, csrf: string | undefined): void {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'Accept-Language': i18n.global.locale.value, 'Idempotency-Key': crypto.randomUUID() };
  if (csrf) headers['X-CSRF-Token'] = csrf;
  void fetch(`${at(attempt)}/answers`, { method: 'POST', keepalive: true, credentials: 'same-origin', headers, body: JSON.stringify(bodyOf(batch)) }).catch(() => undefined);
}

/** The room of an attempt for as long as the page lives. */
export function useRoom(attempt: string, announce: (minutes: number) => void) {
  const session = useSession();
  const state = shallowRef<RoomState>();
  let room: ExamRoom | undefined;
  let gone = false;
  void windowName().then((client) => {
    if (gone) return;
    room = new ExamRoom(
      {
        api: apiOf(session), store: indexedOutbox(), hash: hashOf, random: Math.random, running: () => performance.now(), alive: isAlive,
        later: (ms, run) => { const timer = setTimeout(run, ms); return () => clearTimeout(timer); },
      },
      // A fresh object each time: parts of the page are given the state as a whole and look only at which one it is.
      attempt, client, () => { if (room) state.value = { ...room.state }; }, announce,
    );
    state.value = { ...room.state };
    void room.open();
  });

  const hide = (): void => {
    const words = room?.lastWords();
    if (words) breathe(attempt, words, session.current?.csrf);
  };
  const wake = (): void => { if (document.visibilityState === 'visible') room?.retry(); else hide(); };
  const online = (): void => room?.retry();
  const warn = (event: BeforeUnloadEvent): void => { if (state.value?.saving.pending) event.preventDefault(); };
  addEventListener('pagehide', hide);
  addEventListener('online', online);
  addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', wake);
  watch(() => session.lapsed, (lapsed) => { if (!lapsed) room?.signedIn(); });
  onScopeDispose(() => {
    gone = true;
    hide();
    room?.stop();
    removeEventListener('pagehide', hide);
    removeEventListener('online', online);
    removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', wake);
  });
  return { state, room: () => room };
}
