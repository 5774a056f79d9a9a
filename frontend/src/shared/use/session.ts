import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { call, remove } from '../api/client';
import { Problem } from '../api/problem';
import type { PersonRef, UnitRef } from '../api/refs';

/** Roles as the permission files name them. */
export type Role = 'officer' | 'coordinator' | 'examiner' | 'reviewer' | 'second-reviewer' | 'head' | 'supervisor' | 'administrator';

/** Who is signed in and what they may do; the server's answer to `GET /api/session`. */
export interface Session {
  person: PersonRef;
  username: string;
  mustChangePassword: boolean;
  /** `delegated` when somebody lent the role for a while. */
  roles: { role: Role; unit: UnitRef; delegated: boolean }[];
  permissions: string[];
  csrf: string;
  /** The server's clock, with the demonstration's offset. */
  now: string;
  demonstration: boolean;
}

/** The one piece of server state that lives in a store: the router's guard and the shell need it at once. */
export const useSession = defineStore('session', () => {
  const current = ref<Session>();
  const known = ref(false);
  const lapsed = ref(false);
  const skew = ref(0);

  const roles = computed(() => [...new Set((current.value?.roles ?? []).map(({ role }) => role))]);
  const may = (permission: string | undefined): boolean => !permission || (current.value?.permissions.includes(permission) ?? false);
  /** The server's present moment; every count-down reads this clock, never the device's. */
  const now = (): Date => new Date(Date.now() + skew.value);

  function take(session: Session | undefined): void {
    current.value = session;
    known.value = true;
    lapsed.value = false;
    if (session?.now) skew.value = new Date(session.now).getTime() - Date.now();
  }
  async function load(): Promise<void> {
    try {
      take(await call<Session>('GET', '/api/session', { quiet: true }));
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.status === 401) take(undefined);
      else throw thrown;
    }
  }
  async function signIn(username: string, password: string): Promise<void> {
    await call('POST', '/api/session', { body: { username, password }, quiet: true });
    await load();
  }
  async function signOut(): Promise<void> {
    await remove('/api/session');
    take(undefined);
  }
  /** Every session ends with the old password, this one too; it begins anew with the new one. */
  async function changePassword(present: string, next: string): Promise<void> {
    const username = current.value?.username ?? '';
    await call('PUT', '/api/session/password', { body: { current: present, next } });
    await signIn(username, next);
  }
  return { current, known, lapsed, roles, may, now, load, signIn, signOut, changePassword };
});
