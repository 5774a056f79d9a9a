import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { call, get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { Page } from '@/shared/use/list';
import { bodyOf, type Board, type Candidate, type Draft, type ExamView, type MyExams, type PaperLine, type ReceiptView, type RoomView } from './model';
import { windowName } from './room/window';

const of = (exam: string): string => `/api/exams/${encodeURIComponent(exam)}`;

async function every<T>(path: string, signal: AbortSignal): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await get<Page<T>>(path, { cursor, limit: 200 }, signal);
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
}

/** The exams that I am appointed to. */
export const useMyExams = () => useQuery({ queryKey: ['exams', 'mine'], queryFn: ({ signal }) => get<MyExams>('/api/exams/mine', undefined, signal), staleTime: 5_000 });

/** Starts an attempt in this window, or goes on with the running one. */
export const useStart = (done: (room: RoomView) => void) => useAct(async (exam: string) => post<RoomView>(`${of(exam)}/start`, { clientId: await windowName(), takeOver: false }), done);

/** The receipt of a paper that was handed in. */
export const useReceipt = (attempt: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['receipt', computed(() => toValue(attempt))], queryFn: ({ signal }) => get<ReceiptView>(`/api/attempts/${encodeURIComponent(toValue(attempt))}/receipt`, undefined, signal) });

/** One exam. */
export const useExam = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery({ queryKey: ['exam', computed(() => toValue(id))], queryFn: ({ signal }) => get<ExamView>(of(toValue(id)), undefined, signal), enabled: computed(() => toValue(enabled)) });

/** Exams that may be named as prerequisites: the published ones, the latest first. */
export const useOtherExams = () => useQuery({ queryKey: ['exams', 'published'], queryFn: ({ signal }) => get<Page<ExamView>>('/api/exams', { state: 'PUBLISHED', limit: 100 }, signal).then(({ items }) => items) });

/** Papers that were sealed and may be used. */
export const usePapers = () => useQuery({ queryKey: ['papers', 'all'], queryFn: ({ signal }) => every<PaperLine>('/api/papers', signal) });

/** Saves the plan of an exam: a new one, or one that is changed. */
export const useSaveExam = (done: (exam: ExamView) => void) =>
  useAct((draft: Draft) => (draft.id ? call<ExamView>('PATCH', of(draft.id), { body: bodyOf(draft) }) : post<ExamView>('/api/exams', bodyOf(draft))), done);

export const usePublish = (done: () => void) => useAct((id: string) => post<ExamView>(`${of(id)}/publish`), done);
export const useCancel = (done: () => void) => useAct((id: string, reason: string) => post<ExamView>(`${of(id)}/cancel`, { reason }), done);

/** A second sitting: another paper or the same, for those absent, those who failed, or both. */
export interface MakeUpForm {
  title: string;
  paperId: string | null;
  opensAt: string;
  closesAt: string;
  absent: boolean;
  failed: boolean;
}
export const useMakeUp = (done: (exam: ExamView) => void) =>
  useAct((id: string, given: MakeUpForm) => post<ExamView>(`${of(id)}/make-up`, given), done);

/** Whom to appoint: people by name, or everybody of a unit. */
export interface AppointForm {
  personIds?: string[];
  unitId?: string;
  categories?: string[];
}
/** What became of it. */
export interface Appointed {
  appointed: number;
  known: number;
  notFound: number;
}
export const useAppoint = (exam: () => string, done: (result: Appointed) => void) =>
  useAct((given: AppointForm) => post<Appointed>(`${of(exam())}/candidates`, given), done);
export const useExtra = (exam: () => string, done: () => void) => useAct((given: { personId: string; minutes: number; reason: string }) => post<Candidate>(`${of(exam())}/candidates/extra`, given), done);
export const useWithdraw = (exam: () => string, done: () => void) => useAct((given: { personId: string; reason: string }) => post<Candidate>(`${of(exam())}/candidates/withdraw`, given), done);

/** The list for the door. */
export const useDoorList = (exam: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['door-list', computed(() => toValue(exam))], queryFn: ({ signal }) => get<{ exam: ExamView; candidates: Candidate[] }>(`${of(toValue(exam))}/door-list`, undefined, signal) });

/** The invigilator's board, asked anew every four seconds. */
export const useBoard = (exam: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['board', computed(() => toValue(exam))], queryFn: ({ signal }) => get<Board>(`${of(toValue(exam))}/board`, undefined, signal), refetchInterval: 4_000, refetchIntervalInBackground: true, staleTime: 0 });

/** What an invigilator does, each with its reason. */
export type BoardAct = { act: 'extend'; attemptId: string | null; minutes: number; reason: string } | { act: 'pause' | 'resume'; reason: string } | { act: 'collect'; attemptId: string; reason: string };
export const useInvigilate = (exam: () => string, done: () => void) => useAct(({ act, ...body }: BoardAct) => post<Board>(`${of(exam())}/board/${act}`, body), done);
