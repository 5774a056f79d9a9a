import { describe, expect, it } from 'vitest';
import { askingOf, blank, editOf, isBlank, linesOfValue, read, type Field, type Shape } from './shape';

const shape = (kind: string, more: Partial<Shape> = {}): Shape => ({ kind, least: null, most: null, decimals: 0, unitZh: '', unitEn: '', choices: [], each: null, fields: [], ...more });
const field = (name: string, of: Shape, required = true): Field => ({ name, zh: '', en: '', required, shape: of });
const number = shape('number', { least: 0, most: 2000, decimals: 2 });
const choice = shape('choice', { choices: [{ value: 'A', zh: '甲', en: 'a' }] });
const list = (each: Shape, most = 20): Shape => shape('list', { each, most });
const minimums = list(shape('object', { fields: [field('category', shape('text', { most: 5 })), field('minimum', number)] }));
const wrong = (of: Shape, edit: Parameters<typeof read>[1]): Record<string, string> => Object.fromEntries(Object.entries(read(of, edit).faults).map(([place, { key }]) => [place, key.replace('rulebook.fault.', '')]));

describe('a value is asked for', () => {
  it('by its form', () =>
    expect([number, shape('flag'), choice, list(choice), list(shape('date')), minimums, shape('object')].map(askingOf)).toEqual(['line', 'flag', 'choice', 'ticks', 'lines', 'entries', 'fields']));
  it('and comes back as it was stored', () => {
    const stored = [[number, 12.5], [shape('flag'), false], [choice, 'A'], [list(choice), ['A']], [list(shape('date')), ['2026-01-01', '2026-02-17']], [minimums, [{ category: 'SKILL', minimum: 8 }]]] as const;
    expect(stored.map(([of, json]) => read(of, editOf(of, json)))).toEqual(stored.map(([, json]) => ({ json, faults: {} })));
  });
  it('from nothing', () => expect([blank(number), blank(list(choice)), blank(minimums), isBlank(minimums, blank(minimums))]).toEqual(['', [], [{ category: '', minimum: '' }], true]));
});

describe('what was typed', () => {
  it('may be full-width', () => expect(read(number, '１２．５').json).toBe(12.5));
  it('is held to its bounds', () => expect([wrong(number, '2001'), wrong(number, '1.125'), wrong(number, 'viel'), wrong(shape('number', { least: 0, most: 9 }), '1.5'), wrong(number, '')]).toEqual([{ '': 'bounds' }, { '': 'decimals' }, { '': 'number' }, { '': 'whole' }, { '': 'needed' }]));
  it('names the place inside a value', () => expect(wrong(minimums, [{ category: 'LAW', minimum: '8' }, { category: 'PUBLIC', minimum: '-1' }])).toEqual({ '2.category': 'long', '2.minimum': 'bounds' }));
  it('names the line of a list', () => {
    expect(read(list(shape('date')), '2026-01-01\n\n2026-02-30').faults['']).toMatchObject({ given: { line: '2' }, inner: { key: 'rulebook.fault.date', given: { text: '2026-02-30' } } });
    expect(wrong(list(shape('month-day')), '03-01\n03-01')).toEqual({ '': 'twice' });
    expect(wrong(list(shape('text'), 1), '甲\n乙')).toEqual({ '': 'many' });
  });
  it('may leave out what need not stand there', () => {
    const stage = shape('object', { fields: [field('name', shape('text')), field('from', shape('month-day'), false)] });
    expect(read(stage, { name: '自查', from: '' })).toEqual({ json: { name: '自查' }, faults: {} });
    expect(wrong(stage, { name: '', from: '13-01' })).toEqual({ name: 'needed', from: 'monthDay' });
  });
});

it('shows entries of several fields line by line', () => {
  const ground = list(shape('object', { fields: [field('zh', shape('text')), { ...field('outcomes', list(choice)), zh: '可作', en: 'may be' }, { ...field('days', shape('number', { unitZh: '天', unitEn: 'days' }), false), zh: '期限', en: 'for' }] }));
  expect(linesOfValue(ground, [{ zh: '过期', outcomes: ['A'], days: 90 }, { zh: '不在岗', outcomes: ['A'] }], 'zh')).toEqual([{ head: '过期', rest: '可作 甲，期限 90 天' }, { head: '不在岗', rest: '可作 甲' }]);
  expect(linesOfValue(number, 3, 'zh')).toEqual([]);
});
