import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { call, get, post, put, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf, type Page } from '@/shared/use/list';
import type { BankImport, BankImportRow } from './importing';
import type { Bank, BankDetail, Difference, ItemContent, ItemDetail, WholeItem } from './model';

/** The banks in scope. */
export const useBanks = (enabled: MaybeRefOrGetter<boolean> = true) => useQuery({ queryKey: ['banks'], queryFn: ({ signal }) => get<{ items: Bank[] }>('/api/banks', undefined, signal).then(itemsOf), enabled: computed(() => toValue(enabled)) });

/** One bank with what it has published. */
export const useBank = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['bank', computed(() => toValue(id))], queryFn: ({ signal }) => get<BankDetail>(`/api/banks/${toValue(id)}`, undefined, signal), enabled: computed(() => !!toValue(id)) });

export interface NewBankForm {
  unitId: string;
  name: string;
  note: string | null;
}
export interface BankForm {
  name: string;
  note: string | null;
  closed: boolean;
}
/** Adds a bank; renames, closes or opens one; loads the one that ships. */
export const useAddBank = (done: (bank: Bank) => void) => useAct((given: NewBankForm) => post<Bank>('/api/banks', given), done);
export const useChangeBank = (id: () => string, done: () => void) => useAct((given: BankForm) => call<Bank>('PATCH', `/api/banks/${id()}`, { body: given }), done);
export const useLoadShipped = (done: (bank: Bank) => void) => useAct((code: string) => post<Bank>('/api/banks/shipped', { code }), done);

/** One item as a candidate sees it, with its history. */
export const useItem = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['item', computed(() => toValue(id))], queryFn: ({ signal }) => get<ItemDetail>(`/api/items/${toValue(id)}`, undefined, signal), enabled: computed(() => !!toValue(id)) });

/** One whole item with its key; the latest version unless another is named. */
export const useWhole = (id: MaybeRefOrGetter<string>, version: MaybeRefOrGetter<number | undefined>, enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery({ queryKey: ['whole-item', computed(() => toValue(id)), computed(() => toValue(version))], queryFn: ({ signal }) => get<WholeItem>(`/api/items/${toValue(id)}/whole`, { version: toValue(version) }, signal), enabled: computed(() => !!toValue(id) && toValue(enabled)) });

/** What differs between two versions. */
export const useDifference = (id: MaybeRefOrGetter<string>, from: MaybeRefOrGetter<number>, to: MaybeRefOrGetter<number>) =>
  useQuery({ queryKey: ['item-difference', computed(() => toValue(id)), computed(() => toValue(from)), computed(() => toValue(to))], queryFn: ({ signal }) => get<Difference>(`/api/items/${toValue(id)}/difference`, { from: toValue(from), to: toValue(to) }, signal), enabled: computed(() => toValue(from) > 0 && toValue(to) > 0) });

/** Keeps an item: a new one in a bank, or the next text of one whose present text was seen. */
export const useKeepItem = (done: (detail: ItemDetail) => void) =>
  useAct((given: { bankId: string } | { id: string; basedOn: string }, content: ItemContent) => ('id' in given ? put<ItemDetail>(`/api/items/${given.id}`, { basedOn: given.basedOn, content }) : post<ItemDetail>('/api/items', { bankId: given.bankId, content })), done);

/** What each step of an item says; `hash` names the version that was seen. */
export interface StepForms {
  submit: Record<never, never>;
  review: { hash: string; approved: boolean; note: string | null };
  publish: { hash: string };
  retire: { reason: string };
}
/** Takes an item one step on. */
export const useItemStep = (id: () => string, done: (detail: ItemDetail) => void) => useAct(<K extends keyof StepForms>(step: K, body: StepForms[K]) => post<ItemDetail>(`/api/items/${id()}/${step}`, body), done);

/** Reads a file and says what would become of each question. */
export const useUploadItems = (done: (view: BankImport) => void) =>
  useAct((given: { file: File; bank: string; topic: string; difficulty: string }) => {
    const form = new FormData();
    Object.entries(given).forEach(([name, value]) => { if (value) form.append(name, value); });
    return call<BankImport>('POST', '/api/bank-imports', { form });
  }, done);

/** One import of questions. */
export const useBankImport = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: ['bank-import', computed(() => toValue(id))], queryFn: ({ signal }) => get<BankImport>(`/api/bank-imports/${toValue(id)}`, undefined, signal) });

/** Writes an import, takes it back, or forgets it. */
export const useBankImportStep = (id: () => string, done: (view: BankImport | undefined, step: 'apply' | 'undo' | 'discard') => void) =>
  useAct(async (step: 'apply' | 'undo' | 'discard') => {
    const view = step === 'discard' ? await remove<BankImport | undefined>(`/api/bank-imports/${id()}`) : await post<BankImport>(`/api/bank-imports/${id()}/${step}`);
    done(view, step);
    return view;
  });

/** Every question of an import, page after page. */
export async function allRows(id: string): Promise<BankImportRow[]> {
  const rows: BankImportRow[] = [];
  let cursor: string | null | undefined;
  do {
    const page: Page<BankImportRow> = await get<Page<BankImportRow>>(`/api/bank-imports/${id}/rows`, { cursor, limit: 200 });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return rows;
}
