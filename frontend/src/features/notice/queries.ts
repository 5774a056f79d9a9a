import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf, type Page } from '@/shared/use/list';
import type { Letter, LetterView } from './model';

/** Letters served on me. */
export const useMyLetters = () => useQuery({ queryKey: ['letters'], queryFn: ({ signal }) => get<Letter[] | Page<Letter>>('/api/me/letters', undefined, signal).then(itemsOf) });

/** One letter; for its addressee the first opening is its service. */
export const useLetter = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: ['letter', computed(() => toValue(id))], queryFn: ({ signal }) => get<LetterView>(`/api/letters/${encodeURIComponent(toValue(id))}`, undefined, signal) });

/** Marks a message as read. */
export const useRead = () => useAct((id: string) => post<void>(`/api/me/inbox/${id}/read`));
