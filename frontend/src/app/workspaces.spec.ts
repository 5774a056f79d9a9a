import { describe, expect, it } from 'vitest';
import type { MenuEntry } from '@/shared/module';
import { currentOf, homeOf, menuOf, workspacesOf } from './workspaces';

const entry = (order: number, to: string, permission?: string): MenuEntry => ({ workspace: 'training', group: 'plan', order, label: to, icon: 'list', to, ...(permission ? { permission } : {}) });

describe('workspaces', () => {
  it('put the office before the person', () => expect(workspacesOf(['officer', 'coordinator'])).toEqual(['training', 'officer']));
  it('are never none: whoever was granted nothing still has a year of their own', () => expect([workspacesOf([]), workspacesOf(['administrator'])]).toEqual([['officer'], ['admin', 'officer']]));
  it('give the examiner the exam office', () => expect(workspacesOf(['examiner'])).toEqual(['exam', 'officer']));
  it('are shared by both reviewers', () => expect(workspacesOf(['reviewer', 'second-reviewer'])).toEqual(['review', 'officer']));
  it('open at the first thing that is allowed', () => {
    const entries = [entry(2, '/b'), entry(1, '/a', 'secret')];
    expect(homeOf(entries, 'training', (permission) => !permission)).toBe('/b');
    expect(homeOf(entries, 'training', () => true)).toBe('/a');
    expect(homeOf(entries, undefined, () => true)).toBe('/account/sessions');
  });
  it('know where one is, by the longest address that fits', () => {
    const entries = [entry(1, '/my'), entry(2, '/my/ledger'), entry(3, '/people')];
    expect(['/my', '/my/ledger', '/people/x', '/peoples'].map((path) => currentOf(entries, path))).toEqual(['/my', '/my/ledger', '/people', undefined]);
  });
  it('know pages that belong to an entry with another address', () => {
    const entries = [entry(1, '/my'), { ...entry(2, '/my/exams'), under: ['/my/results'] }];
    expect(['/my/results/x', '/my/appeals', '/my/exams'].map((path) => currentOf(entries, path))).toEqual(['/my/exams', '/my', '/my/exams']);
  });
  it('keep a menu in groups', () => expect(menuOf([entry(1, '/a'), entry(2, '/b')], 'training', () => true)).toHaveLength(1));
});
