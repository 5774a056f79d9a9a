import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { asProblem, type Problem } from '@/shared/api/problem';
import { useSession } from '@/shared/use/session';
import type { LessonView } from '../model';
import { openSession, sendBeat } from '../queries';
import { fresh, silence, step, type Command, type Event, type Moment, type State } from './beat';

const OVER = ['LEARNING_ELSEWHERE', 'LEARNING_ENDED', 'LEARNING_NONCE_STALE'];

/** Ties the state machine of learning time to this page: its clocks, its visibility, its network. It decides nothing itself. */
export function useLearning(lesson: LessonView) {
  const session = useSession();
  const state = shallowRef<State>(fresh({ confirmedSeconds: lesson.confirmedSeconds, covered: lesson.covered, mayComplete: lesson.mayComplete }, lesson.positionMillis));
  const problem = shallowRef<Problem>();
  const moment = ref<Moment>(present());

  function present(): Moment { return { mono: performance.now(), wall: Date.now() }; }
  function on(event: Event): void {
    const now = present();
    const [next, command] = step(state.value, event, now);
    moment.value = now;
    state.value = next;
    if (command) void perform(command);
  }
  async function perform(command: Command): Promise<void> {
    if (command.send === 'start') {
      try {
        problem.value = undefined;
        on({ is: 'opened', view: await openSession(lesson.id) });
      } catch (thrown) {
        problem.value = asProblem(thrown);
        on({ is: 'unopened', reached: isRefusal(problem.value) });
      }
      return;
    }
    const to = command.beat.nonce;
    try {
      on({ is: 'reply', to, reply: await sendBeat(command.beat) });
    } catch (thrown) {
      const code = asProblem(thrown)?.code ?? '';
      on(OVER.includes(code) ? { is: 'refused', to, code } : { is: 'unanswered', to });
    }
  }

  const seen = (): void => on({ is: document.visibilityState === 'hidden' ? 'hidden' : 'visible' });
  const leave = (): void => on({ is: 'leave' });
  const online = (): void => on({ is: 'online' });
  const timer = setInterval(() => on({ is: 'tick' }), 1_000);
  document.addEventListener('visibilitychange', seen);
  addEventListener('pagehide', leave);
  addEventListener('online', online);
  if (document.visibilityState === 'hidden') seen();
  onScopeDispose(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('pagehide', leave);
    removeEventListener('online', online);
    leave();
  });

  return {
    state, problem, moment, on,
    begin: () => on({ is: 'begin' }),
    phase: computed(() => state.value.phase),
    acknowledged: computed(() => state.value.acknowledged),
    silence: computed(() => silence(state.value, moment.value)),
    /** Seconds until an open presence check stops time; 0 once it has. */
    presenceLeft: computed(() => (state.value.presence ? Math.max(0, Math.ceil((state.value.presence.until - moment.value.mono) / 1000)) : undefined)),
    /** A moment of this device in the server's time, for words. */
    served: (wall: number): Date => new Date(wall + session.now().getTime() - Date.now()),
  };
}

/** Whether the server said no, rather than not answering or asking to sign in again. */
const isRefusal = (problem: Problem | undefined): boolean => !!problem && problem.status >= 400 && problem.status < 500 && ![401, 408, 429].includes(problem.status);

/** What {@link useLearning} returns. */
export type Learning = ReturnType<typeof useLearning>;
