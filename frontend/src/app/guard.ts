import type { NavigationGuardWithThis } from 'vue-router';
import { useSession } from '@/shared/use/session';

/** Asks who is there before the first page; sends strangers to sign in and fresh accounts to choose their own password. */
export const guard: NavigationGuardWithThis<undefined> = async (to) => {
  if (to.meta.public && to.name !== 'sign-in') return true;
  const session = useSession();
  if (!session.known) {
    try {
      await session.load();
    } catch {
      // No server: the shell says so and offers to try again; nothing is guessed about who is there.
      return to.meta.public ? true : to.name === 'unreachable' ? true : { name: 'unreachable', query: { next: to.fullPath } };
    }
  }
  if (to.meta.public) return session.current ? '/' : true;
  if (to.name === 'unreachable') return session.current ? String(to.query['next'] ?? '/') : true;
  if (!session.current) return { name: 'sign-in', query: to.path === '/' ? {} : { next: to.fullPath } };
  if (session.current.mustChangePassword && to.name !== 'password') return { name: 'password' };
  return true;
};
