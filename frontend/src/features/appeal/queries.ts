import { useQuery } from '@tanstack/vue-query';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf, type Page } from '@/shared/use/list';
import type { AppealView, SubjectKind } from './model';

/** My appeals, whether they come as a plain list or as a page. */
export const useMyAppeals = () =>
  useQuery({ queryKey: ['appeals', 'me'], queryFn: ({ signal }) => get<AppealView[] | Page<AppealView>>('/api/me/appeals', undefined, signal).then(itemsOf) });

/** Files an appeal. */
export const useFile = (done: () => void) => useAct((given: { subjectKind: SubjectKind; subjectRef: string; words: string }) => post<AppealView>('/api/appeals', given), done);

/** Withdraws one of my appeals. */
export const useWithdraw = (done: () => void) => useAct((id: string) => post<AppealView>(`/api/appeals/${id}/withdraw`), done);

/** Answers an appeal; never by whoever decided its subject. */
export const useAnswer = (done: () => void) => useAct((id: string, upheld: boolean, answer: string) => post<AppealView>(`/api/appeals/${id}/answer`, { upheld, answer }), done);
