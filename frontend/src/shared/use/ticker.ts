import { onScopeDispose, ref } from 'vue';
import { useSession } from './session';

/** The server's present moment, renewed every second while the component lives. */
export function useNow(everyMs = 1_000) {
  const session = useSession();
  const now = ref(session.now());
  const timer = setInterval(() => { now.value = session.now(); }, everyMs);
  onScopeDispose(() => clearInterval(timer));
  return now;
}
