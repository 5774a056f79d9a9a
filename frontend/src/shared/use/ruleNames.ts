import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { get } from '../api/client';
import { rulePartsOf, versionNumber } from '../format/rules';
import { itemsOf } from './list';
import { useSession } from './session';

/** Rule sets by their names, for pages that only cite them; whoever may not read rules sees the codes. */
export function useRuleNames() {
  const { t } = useI18n();
  const session = useSession();
  const ask = useQuery({
    queryKey: ['rule-sets'],
    queryFn: ({ signal }) => get<{ code: string; name: string }[] | { items: { code: string; name: string }[] }>('/api/rule-sets', undefined, signal).then(itemsOf),
    staleTime: 300_000,
    enabled: computed(() => session.may('rulebook.read')),
  });
  const named = (code: string): string => ask.data.value?.find((set) => set.code === code)?.name ?? code;
  const one = (name: string, version: string | number | null | undefined): string => {
    const number = versionNumber(version);
    return [name, number ? t('app.ruleVersion', { n: number }) : String(version ?? '')].filter(Boolean).join(' ');
  };
  return {
    /** One rule set's version in words: 陇县 第 1 版. */
    one,
    /** Each rule set version of `longxian v1 + demo v2` in words. */
    all: (identity: string): string[] => rulePartsOf(identity).map(({ code, version }) => one(named(code), version)),
  };
}
