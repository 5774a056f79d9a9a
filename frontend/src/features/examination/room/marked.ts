import { ref } from 'vue';

/** Questions that the candidate means to come back to; a note of one's own, kept on this device only. */
export function useMarked(attempt: string) {
  const key = `fadu.exam.marked.${attempt}`;
  const marked = ref<ReadonlySet<number>>(new Set((localStorage.getItem(key) ?? '').split(',').filter(Boolean).map(Number)));
  function toggle(slot: number): void {
    const next = new Set(marked.value);
    if (!next.delete(slot)) next.add(slot);
    marked.value = next;
    localStorage.setItem(key, [...next].join(','));
  }
  return { marked, toggle };
}
