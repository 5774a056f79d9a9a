import { useQuery } from '@tanstack/vue-query';
import { get, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { Device } from './model';

/** Devices on which I am signed in. */
export const useDevices = () => useQuery({ queryKey: ['devices'], queryFn: ({ signal }) => get<{ items: Device[] }>('/api/account/sessions', undefined, signal) });

/** Signs one device out. */
export const useEndDevice = (done: () => void) => useAct((id: string) => remove<void>(`/api/account/sessions/${id}`), done);
