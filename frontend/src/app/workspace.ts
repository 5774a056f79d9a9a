import { computed, ref } from 'vue';
import { useRoute } from 'vue-router';
import type { Workspace } from '@/shared/module';
import { useSession } from '@/shared/use/session';
import { features } from './features';
import { homeOf, menuOf, workspacesOf } from './workspaces';

const KEY = 'fadu.workspace';
const chosen = ref(localStorage.getItem(KEY) as Workspace | null);

/** The workspace one is in: that of the page if it has one, else the one chosen last, else the first that the roles give. */
export function useWorkspace() {
  const route = useRoute();
  const session = useSession();
  const all = computed(() => workspacesOf(session.roles).filter((one) => menuOf(features.menu, one, session.may).length > 0));
  const workspace = computed<Workspace | undefined>(() => {
    const own = route.meta.workspace;
    if (own && all.value.includes(own)) return own;
    return chosen.value && all.value.includes(chosen.value) ? chosen.value : all.value[0];
  });
  function choose(next: Workspace): void {
    chosen.value = next;
    localStorage.setItem(KEY, next);
  }
  return {
    all,
    workspace,
    choose,
    menu: computed(() => (workspace.value ? menuOf(features.menu, workspace.value, session.may) : [])),
    home: (of: Workspace | undefined = workspace.value) => homeOf(features.menu, of, session.may),
  };
}
