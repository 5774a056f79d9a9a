import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** Filters that live in the address, so that a view can be kept, shared and gone back to. Unknown parameters are left alone. */
export function useFilters<const K extends string>(defaults: Record<K, string>) {
  const route = useRoute();
  const router = useRouter();
  const names = Object.keys(defaults) as K[];
  const read = (name: K): string => {
    const value = route.query[name];
    return typeof value === 'string' ? value : defaults[name];
  };
  const values = computed(() => Object.fromEntries(names.map((name) => [name, read(name)])) as Record<K, string>);
  const changed = computed(() => names.filter((name) => values.value[name] !== defaults[name]));

  function set(change: Partial<Record<K, string>>): void {
    const query = { ...route.query };
    for (const name of names) {
      if (!(name in change)) continue;
      const value = change[name] ?? '';
      if (value === defaults[name]) delete query[name];
      else query[name] = value;
    }
    void router.replace({ query });
  }
  return { values, changed, set, clear: () => set(defaults) };
}
