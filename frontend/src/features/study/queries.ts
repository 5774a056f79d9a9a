import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { call, get, post, put, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { Page } from '@/shared/use/list';
import { lessonBody, type Difference, type DraftView, type KeptFile, type LessonForm } from './draft';
import type { Block, CheckAnswer, Completion, CourseCard, CourseView, LessonView, SessionRow } from './model';
import type { Beat, Opened, Reply } from './time/beat';
import type { OpenUpload } from './upload';

type Id = MaybeRefOrGetter<string>;
const one = <T>(name: string, id: Id, path: (id: string) => string) => useQuery({ queryKey: [name, computed(() => toValue(id))], queryFn: ({ signal }) => get<T>(path(toValue(id)), undefined, signal), enabled: computed(() => !!toValue(id)) });

/** One course; one lesson. A lesson is not asked anew by itself while somebody studies: its addresses would change under the player. */
export const useCourse = (id: Id) => one<CourseView>('course', id, (course) => `/api/courses/${course}`);
export const useLesson = (id: Id) => useQuery({ queryKey: ['lesson', computed(() => toValue(id))], queryFn: ({ signal }) => get<LessonView>(`/api/lessons/${toValue(id)}`, undefined, signal), refetchOnWindowFocus: false, refetchOnReconnect: (query) => query.state.status === 'error', gcTime: 0 });

/** Courses that I have begun, those still open first. */
export const useMyCourses = (limit: number) => useQuery({ queryKey: ['my-courses', limit], queryFn: ({ signal }) => get<Page<CourseCard>>('/api/courses', { mine: true, limit }, signal) });

/** My sessions of one lesson. */
export const useLessonSessions = (lesson: Id, enabled: MaybeRefOrGetter<boolean>) => useQuery({ queryKey: ['lesson-sessions', computed(() => toValue(lesson))], queryFn: ({ signal }) => get<Page<SessionRow>>('/api/me/learning', { lesson: toValue(lesson), limit: 20 }, signal), enabled: computed(() => toValue(enabled)) });

/** Begins a course. */
export const useBegin = (done: (course: CourseView) => void) => useAct((id: string) => post<CourseView>(`/api/courses/${id}/begin`), done);

/** Completes a lesson. */
export const useComplete = (done: (completion: Completion) => void) => useAct((id: string) => post<Completion>(`/api/lessons/${id}/completion`), done);

/** Answers a check; the same key never answers twice. */
export const answerCheck = (lesson: string, number: number, response: Record<string, unknown>, key: string): Promise<CheckAnswer> => post<CheckAnswer>(`/api/lessons/${lesson}/checks/${number}`, { response }, key);

/** The two calls of learning time. */
export const openSession = (lesson: string): Promise<Opened> => call<Opened>('POST', `/api/lessons/${lesson}/sessions`, { body: {}, signal: AbortSignal.timeout(10_000) });
export const sendBeat = (beat: Beat): Promise<Reply> => call<Reply>('POST', '/api/learning/heartbeats', { body: beat, signal: AbortSignal.timeout(10_000) });

/** One version for who writes it, and what differs from the one before. */
export const useDraftVersion = (id: Id) => one<DraftView>('course-version', id, (version) => `/api/course-versions/${version}`);
export const useDifference = (id: Id, enabled: MaybeRefOrGetter<boolean>) => useQuery({ queryKey: ['course-difference', computed(() => toValue(id))], queryFn: ({ signal }) => get<Difference>(`/api/course-versions/${toValue(id)}/difference`, undefined, signal), enabled: computed(() => toValue(enabled)) });

/** What a course says of itself. */
export interface CourseForm {
  unitId: string;
  title: string;
  summary: string;
  subjectKind: string;
}
export const useNewCourse = (done: (made: DraftView) => void) => useAct((form: CourseForm) => post<DraftView>('/api/course-versions', form), done);
export const useChangeCourse = (id: () => string, done: () => void) => useAct((version: number, { title, summary, subjectKind }: CourseForm) => call<DraftView>('PATCH', `/api/course-versions/${id()}`, { body: { version, title, summary, subjectKind } }), done);
export const useCopyCourse = (id: () => string, done: (made: DraftView) => void) => useAct((earnsAgain: boolean) => post<DraftView>(`/api/course-versions/${id()}/copy`, { earnsAgain }), done);

/** The steps of a version: handed in, reviewed, published, retired. */
export const useSubmit = (id: () => string, done: () => void) => useAct(() => post<DraftView>(`/api/course-versions/${id()}/submit`), done);
export const useReview = (id: () => string, done: (view: DraftView) => void) => useAct((passed: boolean, remarks: string) => post<DraftView>(`/api/course-versions/${id()}/review`, { passed, remarks: remarks.trim() || null }), done);
export const usePublishCourse = (id: () => string, done: () => void) => useAct(() => post<DraftView>(`/api/course-versions/${id()}/publish`), done);
export const useRetire = (id: () => string, done: () => void) => useAct((reason: string) => post<DraftView>(`/api/course-versions/${id()}/retire`, { reason: reason.trim() }), done);

/** Lessons of a draft. */
export const useSaveLesson = (course: () => string, done: (view: DraftView) => void) => useAct((lesson: string | undefined, version: number, form: LessonForm) => {
  const path = `/api/course-versions/${course()}/lessons`;
  return lesson ? put<DraftView>(`${path}/${lesson}`, lessonBody(form, version)) : post<DraftView>(path, lessonBody(form, version));
}, done);
export const useDropLesson = (course: () => string, done: () => void) => useAct((lesson: string, version: number) => remove<DraftView>(`/api/course-versions/${course()}/lessons/${lesson}?version=${version}`), done);
export const useOrder = (course: () => string) => useAct((version: number, lessons: string[]) => put<DraftView>(`/api/course-versions/${course()}/order`, { version, lessons }));

/** How a text will look; nothing is saved. */
export const previewText = (markdown: string, signal: AbortSignal): Promise<{ blocks: Block[] }> => call<{ blocks: Block[] }>('POST', '/api/course-versions/text-preview', { body: { markdown }, signal });
/** A saved lesson as learners will see it. */
export const usePreview = (course: Id, lesson: Id) => useQuery({ queryKey: ['lesson-preview', computed(() => toValue(course)), computed(() => toValue(lesson))], queryFn: ({ signal }) => get<LessonView>(`/api/course-versions/${toValue(course)}/lessons/${toValue(lesson)}/preview`, undefined, signal) });

/** The calls of an upload. */
export const uploading = (unitId: string) => ({
  open: (name: string, size: number) => post<OpenUpload>('/api/course-uploads', { unitId, name, size }),
  part: (id: string, number: number, bytes: Blob) => call<OpenUpload>('PUT', `/api/course-uploads/${id}/parts/${number}`, { form: bytes }),
  finish: (id: string) => post<KeptFile>(`/api/course-uploads/${id}/finish`),
  pause: (millis: number) => new Promise<void>((resolve) => { setTimeout(resolve, millis); }),
});
/** Pictures that a text may name. */
export const useImages = (enabled: MaybeRefOrGetter<boolean>) => useQuery({ queryKey: ['course-images'], queryFn: ({ signal }) => get<Page<KeptFile>>('/api/course-files', { type: 'image/', limit: 200 }, signal), enabled: computed(() => toValue(enabled)), staleTime: 60_000 });
