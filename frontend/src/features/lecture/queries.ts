import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { call, get, post, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { Page } from '@/shared/use/list';
import { bodyOf, type AttendanceRow, type Clash, type Draft, type Lecturer, type LectureView, type Room, type Wall } from './model';

const every = async <T>(path: string, query: Record<string, string | boolean | undefined>, signal: AbortSignal): Promise<T[]> => {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await get<Page<T> | T[]>(path, { ...query, cursor, limit: 200 }, signal);
    if (Array.isArray(page)) return page;
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
};

/** Lectures between two days (the second one excluded), narrowed by the given filters. */
export const useLectures = (filters: MaybeRefOrGetter<Record<string, string | boolean | undefined>>) =>
  useQuery({ queryKey: ['lectures', computed(() => toValue(filters))], queryFn: ({ signal }) => every<LectureView>('/api/lectures', toValue(filters), signal) });

/** One lecture. */
export const useLecture = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['lecture', computed(() => toValue(id))], queryFn: ({ signal }) => get<LectureView>(`/api/lectures/${toValue(id)}`, undefined, signal) });

/** Rooms, and who lectures. */
export const useRooms = () => useQuery({ queryKey: ['rooms'], queryFn: ({ signal }) => every<Room>('/api/rooms', {}, signal) });
export const useLecturers = () => useQuery({ queryKey: ['lecturers'], queryFn: ({ signal }) => every<Lecturer>('/api/lecturers', {}, signal) });

/** Asks what stands in the way of a plan, without saving anything. */
export const checkClashes = async (draft: Draft): Promise<Clash[]> => {
  const answer = await post<{ clashes: Clash[] } | Clash[]>('/api/lectures/check', { ...bodyOf(draft), lectureId: draft.id ?? null });
  return Array.isArray(answer) ? answer : answer.clashes;
};

/** Saves a plan: a new lecture, or one that is changed. */
export const useSaveLecture = (done: (lecture: LectureView) => void) =>
  useAct((draft: Draft) => (draft.id ? call<LectureView>('PATCH', `/api/lectures/${draft.id}`, { body: bodyOf(draft) }) : post<LectureView>('/api/lectures', bodyOf(draft))), done);

/** Calls a lecture off. */
export const useCancelLecture = (done: () => void) => useAct((id: string, reason: string) => post<LectureView>(`/api/lectures/${id}/cancel`, { reason }), done);

/** Takes or gives back my seat. */
export const useSeat = (done: (signedUp: boolean) => void) =>
  useAct(async (lecture: Pick<LectureView, 'id'>, wanted: boolean) => {
    await (wanted ? post(`/api/lectures/${lecture.id}/seat`) : remove(`/api/lectures/${lecture.id}/seat`));
    return wanted;
  }, done);

/** What was checked in. */
export interface CheckedIn {
  lecture: { id: string; title: string };
  at: string;
  direction: 'IN' | 'OUT';
}

/** Checks in or out, with the scanned text or with the typed code. */
export const useCheckIn = (done: (result: CheckedIn) => void) =>
  useAct((given: { token: string; direction: 'IN' | 'OUT' } | { lectureId: string; code: string; direction: 'IN' | 'OUT' }) => post<CheckedIn>('/api/check-in', given), done);

/** The wall, asked anew every three seconds. */
export const useWall = (id: MaybeRefOrGetter<string>, direction: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['wall', computed(() => toValue(id)), computed(() => toValue(direction))], queryFn: ({ signal }) => get<Wall>(`/api/lectures/${toValue(id)}/wall`, { direction: toValue(direction) }, signal), refetchInterval: 3_000, refetchIntervalInBackground: true, staleTime: 0 });

/** Who came. */
export const useAttendance = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['attendance', computed(() => toValue(id))], queryFn: ({ signal }) => every<AttendanceRow>(`/api/lectures/${toValue(id)}/attendance`, {}, signal) });

/** Enters somebody by hand, with a reason. */
export const useEnterByHand = (lecture: () => string, done: () => void) =>
  useAct((given: { personId: string; direction: 'IN' | 'OUT'; at: string; reason: string }) => post<void>(`/api/lectures/${lecture()}/attendance`, given), done);

/** Confirms the attendance, so that it earns credit; or corrects it afterwards. */
export const useConfirm = (lecture: () => string, done: () => void) => useAct(() => post<void>(`/api/lectures/${lecture()}/confirm`), done);
export const useCorrect = (lecture: () => string, done: () => void) =>
  useAct((given: { personId: string; present: boolean; reason: string }) => post<void>(`/api/lectures/${lecture()}/corrections`, given), done);

/** Adds a room or a lecturer. */
export const useAddRoom = (done: () => void) => useAct((given: { unitId: string; name: string; place: string | null; seats: number }) => post<Room>('/api/rooms', given), done);
export const useAddLecturer = (done: () => void) => useAct((given: { unitId: string; name: string; kind: string; title: string | null }) => post<Lecturer>('/api/lecturers', given), done);
