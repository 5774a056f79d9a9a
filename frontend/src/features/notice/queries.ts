import { useQuery } from '@tanstack/vue-query';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf, type Page } from '@/shared/use/list';
import type { Letter } from './model';

/** Letters served on me. */
export const useMyLetters = () => useQuery({ queryKey: ['letters'], queryFn: ({ signal }) => get<Letter[] | Page<Letter>>('/api/me/letters', undefined, signal).then(itemsOf) });

/** Marks a message as read. */
export const useRead = () => useAct((id: string) => post<void>(`/api/me/inbox/${id}/read`));
