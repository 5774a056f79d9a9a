import type { MenuEntry, Workspace } from '@/shared/module';
import type { Role } from '@/shared/use/session';

const OF_ROLE: Record<Role, Workspace[]> = { officer: [], coordinator: ['training'], examiner: ['exam'], reviewer: ['review'], 'second-reviewer': ['review'], head: ['unit'], supervisor: ['unit'], administrator: ['admin'] };

const ORDER: readonly Workspace[] = ['training', 'exam', 'review', 'unit', 'admin', 'officer'];

/** The workspaces that somebody with these roles may enter, the one of their office first; their own things everybody has, whatever was granted. */
export function workspacesOf(roles: readonly Role[]): Workspace[] {
  const has = new Set<Workspace>(['officer', ...roles.flatMap((role) => OF_ROLE[role] ?? [])]);
  return ORDER.filter((workspace) => has.has(workspace));
}

/** Menu of one workspace for somebody with these permissions, in order, each group under its heading. */
export function menuOf(entries: readonly MenuEntry[], workspace: Workspace, may: (permission: string | undefined) => boolean): { group: string; entries: MenuEntry[] }[] {
  const groups = new Map<string, MenuEntry[]>();
  entries
    .filter((entry) => entry.workspace === workspace && may(entry.permission))
    .sort((a, b) => a.order - b.order)
    .forEach((entry) => groups.set(entry.group ?? '', [...(groups.get(entry.group ?? '') ?? []), entry]));
  return [...groups].map(([group, members]) => ({ group, entries: members }));
}

/** Where a workspace opens: its first menu entry that is allowed. */
export function homeOf(entries: readonly MenuEntry[], workspace: Workspace | undefined, may: (permission: string | undefined) => boolean): string {
  return (workspace && menuOf(entries, workspace, may)[0]?.entries[0]?.to) ?? '/account/sessions';
}

/** The entry that a path belongs to: the one of whose addresses one matches most of it. */
export function currentOf(entries: readonly MenuEntry[], path: string): string | undefined {
  const matching = entries.flatMap(({ to, under }) => [to, ...(under ?? [])].map((address) => ({ to, address }))).filter(({ address }) => path === address || path.startsWith(`${address}/`));
  return matching.sort((a, b) => b.address.length - a.address.length)[0]?.to;
}
