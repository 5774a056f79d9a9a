import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FeatureModule } from '@/shared/module';
import type { Role } from '@/shared/use/session';
import { features } from './features';
import { menuOf, workspacesOf } from './workspaces';

const FOLDER = new URL('../../../backend/src/main/resources/permissions', import.meta.url).pathname;
const ROLES: readonly Role[] = ['officer', 'coordinator', 'examiner', 'reviewer', 'second-reviewer', 'head', 'supervisor', 'administrator'];

/** Roles by permission, as the backend grants them. */
const granted = new Map(readdirSync(FOLDER).flatMap((file) =>
  [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/^ {2}([a-z.-]+):\n(?: {4}.*\n)*? {4}roles: \[(.*)\]/gm)].map(([, name, roles]) => [name ?? '', (roles ?? '').split(', ')] as const)));
const mayAs = (role: Role) => (permission: string | undefined): boolean => !permission || (granted.get(permission)?.includes(role) ?? false);

/** What each operation asks of the caller. */
const operations = new Map(readdirSync(FOLDER).flatMap((file) => [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/^ {2}([A-Z]+ \/api\S*): (\S+)$/gm)].map(([, operation, asks]) => [(operation ?? '').replace(/\{[^}]+\}/g, '*'), asks ?? ''] as const)));
const answered = (role: Role, answers: string): boolean => { const asks = operations.get(`GET ${answers}`); return asks !== undefined && (asks === 'self' || asks === 'public' || mayAs(role)(asks)); };

/** Pages of law, questions, papers, exams, results and courses: who may open one has a line that leads there. */
const sources = Object.values(import.meta.glob<FeatureModule>('../features/{law,questionbank,paper,examination,marking,study}/module.ts', { eager: true, import: 'default' })).flatMap(({ routes }) => routes);
/** Pages that stand behind another one, by the page that leads there. */
const BEHIND: Record<string, string> = { '/articles/named': '/statutes', '/my/results': '/my/exams', '/my/learning': '/courses', '/exams/new': '/exams', '/blueprints/new': '/blueprints', '/bank/items/new': '/bank/items', '/bank/items': '/bank' };

const menu = (role: Role): Set<string> => new Set(workspacesOf([role]).flatMap((workspace) => menuOf(features.menu, workspace, mayAs(role))).flatMap(({ entries }) => entries.map(({ to }) => to)));

describe.each(ROLES)('the menus of %s', (role) => {
  const lines = menu(role);
  it('lead to pages that the role may open', () => {
    const page = (to: string) => features.routes.find(({ path }) => path === to);
    expect([...lines].filter((to) => !mayAs(role)(page(to)?.meta?.permission))).toEqual([]);
    expect([...lines].filter((to) => { const answers = page(to)?.meta?.answers; return answers ? !answered(role, answers) : !page(to); })).toEqual([]);
  });
  it('lead to every page of the sources that the role may open', () => {
    const open = sources.filter(({ path, meta }) => mayAs(role)(meta?.permission) && !path.includes(':')).map(({ path }) => path);
    expect(open.filter((path) => !lines.has(path) && !lines.has(BEHIND[path] ?? ''))).toEqual([]);
  });
});
