import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { call, get, post, put, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf, type Page } from '@/shared/use/list';
import type { ImportKind, ImportRow, ImportView, PersonRow, PersonView } from './model';

/** One person. */
export const usePerson = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['person', computed(() => toValue(id))], queryFn: ({ signal }) => get<PersonView>(`/api/people/${toValue(id)}`, undefined, signal) });

/** Enters an event on a person's record: a transfer, a leaving, a flag, a category, an absence. */
export const useRecord = (id: () => string, done: () => void) => useAct((verb: string, body: Record<string, unknown>) => post<PersonView>(`/api/people/${id()}/${verb}`, body), done);

/** Puts somebody on record; corrects what is not dated of somebody; lets one record stand for two. */
export const useAddPerson = (done: (person: PersonView) => void) => useAct((given: Record<string, unknown>) => post<PersonView>('/api/people', given), done);
export const useCorrectPerson = (id: () => string, done: (person: PersonView) => void) => useAct((given: Record<string, unknown>) => call<PersonView>('PATCH', `/api/people/${id()}`, { body: given }), done);
export const useMerge = (id: () => string, done: () => void) => useAct((goneId: string, reason: string) => post<PersonView>(`/api/people/${id()}/merge`, { goneId, reason }), done);

/** Shows sealed numbers; the reason is audited. */
export const useReveal = (id: () => string, done: (shown: { idNumber: string | null; phone: string | null }) => void) =>
  useAct((reason: string) => post<{ idNumber: string | null; phone: string | null }>(`/api/people/${id()}/reveal`, { reason }), done);

/** Adds, renames, moves or closes a unit. */
export const useUnitAct = (done: () => void) =>
  useAct((given: { verb: 'add'; body: Record<string, unknown> } | { verb: 'move' | 'close'; id: string; body: Record<string, unknown> } | { verb: 'rename'; id: string; body: Record<string, unknown> }) => {
    if (given.verb === 'add') return post<unknown>('/api/units', given.body);
    if (given.verb === 'rename') return call<unknown>('PATCH', `/api/units/${given.id}`, { body: given.body });
    return post<unknown>(`/api/units/${given.id}/${given.verb}`, given.body);
  }, done);

/** Reads a file and tries it; nothing is written. */
export const useUpload = (done: (view: ImportView) => void) =>
  useAct((file: File, kind: ImportKind, unit: string) => {
    const form = new FormData();
    form.append('file', file);
    form.append('kind', kind);
    form.append('unit', unit);
    return call<ImportView>('POST', '/api/imports', { form });
  }, done);

/** One import; asked again every second while it is being written. */
export const useImport = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['import', computed(() => toValue(id))], queryFn: ({ signal }) => get<ImportView>(`/api/imports/${toValue(id)}`, undefined, signal), refetchInterval: (query) => (query.state.data?.state === 'APPLYING' ? 1_000 : false) });

/** Cures a row, or leaves it out. */
export const useCure = (id: () => string) => useAct((line: number, cells: Record<string, string>) => put<ImportRow>(`/api/imports/${id()}/rows/${line}`, { cells }));
export const useSkip = (id: () => string) => useAct((line: number) => post<ImportRow>(`/api/imports/${id()}/rows/${line}/skip`));

/** Writes an import, takes it back, or throws it away. */
export const useApply = (id: () => string, done: (view: ImportView) => void) => useAct(() => post<ImportView>(`/api/imports/${id()}/apply`), done);
export const useUndo = (id: () => string, done: () => void) => useAct(() => post<ImportView>(`/api/imports/${id()}/undo`), done);
export const useDiscard = (id: () => string, done: () => void) => useAct(() => remove<void>(`/api/imports/${id()}`), done);

/** People on record in the unit whom the file lacks. */
export const useMissing = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({ queryKey: ['import-missing', computed(() => toValue(id))], queryFn: ({ signal }) => get<Page<PersonRow> | PersonRow[]>(`/api/imports/${toValue(id)}/missing`, undefined, signal).then(itemsOf), enabled: computed(() => toValue(enabled)) });
