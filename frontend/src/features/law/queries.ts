import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { call, get, post, put, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { ArticleDetail, LawImportView, StatuteDetail } from './model';

type Text = MaybeRefOrGetter<string>;

/** One statute with the articles of one of its texts. */
export const useStatute = (id: Text, version: Text) =>
  useQuery({ queryKey: ['statute', computed(() => toValue(id)), computed(() => toValue(version))], queryFn: ({ signal }) => get<StatuteDetail>(`/api/statutes/${toValue(id)}`, { version: toValue(version) }, signal) });

/** One article, by its id, or by the title and number that somebody cited. */
export const useArticle = (id: Text) => useQuery({ queryKey: ['article', computed(() => toValue(id))], queryFn: ({ signal }) => get<ArticleDetail>(`/api/articles/${toValue(id)}`, undefined, signal) });
export const useNamedArticle = (law: Text, article: Text) =>
  useQuery({ queryKey: ['article-named', computed(() => toValue(law)), computed(() => toValue(article))], queryFn: ({ signal }) => get<ArticleDetail>('/api/articles/named', { law: toValue(law), article: toValue(article) }, signal) });

/** From when a text holds, and where that stands. */
export interface EffectiveForm {
  effectiveFrom: string;
  basis: string;
}
/** Says from when a text holds. */
export const useEffective = (done: () => void) => useAct((statute: string, version: string, effectiveFrom: string, basis: string) => put<StatuteDetail>(`/api/statutes/${statute}/versions/${version}/effective`, { effectiveFrom, basis } satisfies EffectiveForm), done);

/** Reads files one after the other into one import; nothing is written to the register. `told` hears how many have arrived. */
export const useUploadLaw = (told: (sent: number) => void, done: (view: LawImportView) => void) =>
  useAct(async (files: readonly File[], into: string | undefined) => {
    let view: LawImportView | undefined;
    for (const [index, file] of files.entries()) {
      const form = new FormData();
      form.append('file', file);
      const open = view?.batch.id ?? into;
      if (open) form.append('into', open);
      view = await call<LawImportView>('POST', '/api/law-imports', { form });
      told(index + 1);
    }
    return view as LawImportView;
  }, done);

/** One import. */
export const useLawImport = (id: Text) => useQuery({ queryKey: ['law-import', computed(() => toValue(id))], queryFn: ({ signal }) => get<LawImportView>(`/api/law-imports/${toValue(id)}`, undefined, signal) });

/** Writes an import, takes it back, or forgets it. */
export const useApplyLaw = (id: () => string, done: () => void) => useAct(() => post<LawImportView>(`/api/law-imports/${id()}/apply`), done);
export const useUndoLaw = (id: () => string, done: () => void) => useAct(() => post<LawImportView>(`/api/law-imports/${id()}/undo`), done);
export const useDiscardLaw = (id: () => string, done: () => void) => useAct(() => remove<void>(`/api/law-imports/${id()}`), done);
