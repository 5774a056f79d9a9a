import { useQuery } from '@tanstack/vue-query';
import { get, post, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf } from '@/shared/use/list';
import type { GrantView, RoleWords, Slip } from './admin';
import type { Device } from './model';

/** Devices on which I am signed in. */
export const useDevices = () => useQuery({ queryKey: ['devices'], queryFn: ({ signal }) => get<Device[] | { items: Device[] }>('/api/session/list', undefined, signal).then(itemsOf) });

/** Signs one device out. */
export const useEndDevice = (done: () => void) => useAct((id: string) => remove<void>(`/api/session/list/${id}`), done);

/** Whether the first administrator is still to be made. */
export const useFirstAdministrator = () => useQuery({ queryKey: ['first-administrator'], queryFn: ({ signal }) => get<{ open: boolean }>('/api/first-administrator', undefined, signal) });

/** What makes the first administrator. */
export interface FirstAdministrator {
  token: string;
  rootUnitName: string;
  name: string;
  username: string;
  password: string;
}

/** Makes the first administrator. */
export const useCreateFirstAdministrator = (done: () => void) => useAct((given: FirstAdministrator) => post<void>('/api/first-administrator', given), done);

/** Makes accounts for everybody in a unit who has none; the slips are shown once. */
export const useMakeAccounts = (done: (made: { slips: Slip[]; remaining: number }) => void) =>
  useAct((unitId: string, personIds?: string[]) => post<{ slips: Slip[]; remaining: number }>('/api/accounts/bulk', { unitId, personIds: personIds ?? null }), done);

/** Gives an account a new one-time password, shuts it, or opens it again. */
export const useResetAccount = (done: (slip: Slip) => void) => useAct((id: string) => post<Slip>(`/api/accounts/${id}/reset`), done);
export const useSwitchAccount = (done: () => void) => useAct((id: string, on: boolean) => post<void>(`/api/accounts/${id}/${on ? 'enable' : 'disable'}`), done);

/** All roles in words. */
export const useRoles = () => useQuery({ queryKey: ['roles'], queryFn: ({ signal }) => get<RoleWords[] | { items: RoleWords[] }>('/api/roles', undefined, signal).then(itemsOf), staleTime: Infinity });

/** My own grants, which I may lend. */
export const useOwnGrants = () => useQuery({ queryKey: ['grants', 'me'], queryFn: ({ signal }) => get<GrantView[] | { items: GrantView[] }>('/api/me/grants', undefined, signal).then(itemsOf) });

/** Gives a role, takes it back, lends one's own. */
export const useGrant = (done: () => void) => useAct((given: { personId: string; role: string; unitId: string; from: string | null; to: string | null; reason: string | null }) => post<GrantView>('/api/grants', given), done);
export const useRevoke = (done: () => void) => useAct((grant: GrantView) => remove<void>(grant.delegatedFrom ? `/api/delegations/${grant.id}` : `/api/grants/${grant.id}`), done);
export const useDelegate = (done: () => void) => useAct((given: { grantId: string; personId: string; from: string | null; to: string; reason: string }) => post<GrantView>('/api/delegations', given), done);
