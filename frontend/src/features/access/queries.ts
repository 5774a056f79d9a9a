import { useQuery } from '@tanstack/vue-query';
import { get, post, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { Device } from './model';

/** Devices on which I am signed in. */
export const useDevices = () => useQuery({ queryKey: ['devices'], queryFn: ({ signal }) => get<Device[]>('/api/session/list', undefined, signal) });

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
