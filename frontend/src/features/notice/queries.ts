import { useQuery } from '@tanstack/vue-query';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { Page } from '@/shared/use/list';
import type { Letter } from './model';

/** Letters served on me. */
export const useMyLetters = () => useQuery({ queryKey: ['letters'], queryFn: async ({ signal }) => (await get<Page<Letter>>('/api/me/letters', undefined, signal)).items });

/** Marks a message as read. */
export const useRead = () => useAct((id: string) => post<void>(`/api/me/inbox/${id}/read`));
