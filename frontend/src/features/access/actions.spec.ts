import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionWords } from './actions';
import en from './locales/actions.en.json';
import zh from './locales/actions.zh-CN.json';

const BACKEND = new URL('../../../../backend/src/main/java/fadu', import.meta.url).pathname;

/** Names of this form in files that audit, which are no actions: topics of messages and permissions. */
const OTHERS = ['appeal.answer', 'appeal.answered', 'clearance.decided', 'clearance.opened', 'clearance.returned', 'directory.import', 'qualification.decided'];
/** Composed of a verb when it is known how a proposal was decided. */
const COMPOSED = ['adjustment.approve', 'adjustment.refuse', 'adjustment.withdraw'];

/** Every action that the backend writes into the trail. */
function written(): string[] {
  const files = readdirSync(BACKEND, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.java'));
  const names = files.map((file) => readFileSync(`${BACKEND}/${file}`, 'utf8')).filter((source) => /[aA]udit/.test(source)).flatMap((source) => [...source.matchAll(/"([a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)+)"/g)].map(([, name]) => name ?? ''));
  return [...new Set([...names, ...COMPOSED])].filter((name) => !OTHERS.includes(name)).sort();
}

describe('the words of audited actions', () => {
  it('are there for every action, and for nothing else', () => {
    expect(written().length).toBeGreaterThan(100);
    expect(Object.keys(zh).sort()).toEqual(written());
  });
  it('are there in both languages', () => expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort()));
  it('are Chinese in Chinese and English in English', () => {
    expect(Object.entries(zh).filter(([, words]) => !/[\u4e00-\u9fff]/.test(words))).toEqual([]);
    expect(Object.entries(en).filter(([, words]) => !words.trim() || /[\u4e00-\u9fff]/.test(words))).toEqual([]);
  });
  it('leave an unknown action its name', () => expect([actionWords('paper.seal', 'zh-CN'), actionWords('paper.seal', 'en'), actionWords('no.such', 'zh-CN')]).toEqual(['封存试卷', 'Sealed a paper', 'no.such']));
});
