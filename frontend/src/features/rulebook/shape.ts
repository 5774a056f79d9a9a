/** What a page has to ask for to write a value, as the server describes each setting's form. */
export interface Shape {
  kind: string;
  least: number | null;
  most: number | null;
  decimals: number;
  unitZh: string;
  unitEn: string;
  choices: { value: string; zh: string; en: string }[];
  each: Shape | null;
  fields: Field[];
}

/** A field of a value that has several; its label is empty where the value speaks for itself. */
export interface Field {
  name: string;
  zh: string;
  en: string;
  required: boolean;
  shape: Shape;
}

/** A value while it is being written: texts as typed, several choices, entries of a list, or fields by name. */
export type Edit = string | Edit[] | { [field: string]: Edit };

/** How a form is asked for: lists of plain texts and days are one entry a line, lists of choices are ticked. */
export type Asking = 'line' | 'flag' | 'choice' | 'ticks' | 'lines' | 'entries' | 'fields';

const PLAIN: readonly string[] = ['text', 'date', 'month-day', 'number'];

/** How to ask for a form. */
export function askingOf(shape: Shape): Asking {
  if (shape.kind === 'object') return 'fields';
  if (shape.kind !== 'list') return shape.kind === 'flag' || shape.kind === 'choice' ? shape.kind : 'line';
  if (shape.each?.kind === 'choice') return 'ticks';
  return shape.each && PLAIN.includes(shape.each.kind) ? 'lines' : 'entries';
}

/** A value not yet written. */
export function blank(shape: Shape): Edit {
  const asking = askingOf(shape);
  if (asking === 'fields') return Object.fromEntries(shape.fields.map((field) => [field.name, blank(field.shape)]));
  if (asking === 'entries') return shape.each ? [blank(shape.each)] : [];
  return asking === 'ticks' ? [] : '';
}

/** A stored value as it is written. */
export function editOf(shape: Shape, json: unknown): Edit {
  if (json === null || json === undefined) return blank(shape);
  const asking = askingOf(shape);
  if (asking === 'fields') return Object.fromEntries(shape.fields.map((field) => [field.name, editOf(field.shape, (json as Record<string, unknown>)[field.name])]));
  const items = Array.isArray(json) ? (json as unknown[]) : [];
  if (asking === 'entries') return items.map((item) => (shape.each ? editOf(shape.each, item) : ''));
  if (asking === 'ticks') return items.map(String);
  if (asking === 'lines') return items.map(String).join('\n');
  return String(json);
}

/** What is wrong at a place: the key of its words, and what they quote. */
export interface Fault {
  key: string;
  given: Record<string, string | number>;
  /** What is wrong in the line that this one names. */
  inner?: Fault;
}

/** A value read from what was typed, or what is wrong with it, by place (`2.minimum`; empty for the value itself). */
export interface Reading {
  json: unknown;
  faults: Record<string, Fault>;
}

const fault = (key: string, given: Fault['given'] = {}): Fault => ({ key: `rulebook.fault.${key}`, given });
const within = (place: string, inner: string): string => (inner ? (place ? `${place}.${inner}` : inner) : place);
const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

function readPlain(shape: Shape, typed: string): { json: unknown; fault?: Fault } {
  const text = typed.normalize('NFKC').trim();
  if (shape.kind === 'number') {
    const number = /^-?\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (Number.isNaN(number)) return { json: null, fault: fault('number') };
    if ((text.split('.')[1] ?? '').replace(/0+$/, '').length > shape.decimals) return { json: null, fault: fault(shape.decimals ? 'decimals' : 'whole', { n: shape.decimals }) };
    const { least, most } = shape;
    if ((least !== null && number < least) || (most !== null && number > most)) return { json: null, fault: fault('bounds', { least: least ?? '', most: most ?? '' }) };
    return { json: number };
  }
  if (shape.kind === 'date') return isDay(text) ? { json: text } : { json: null, fault: fault('date', { text }) };
  if (shape.kind === 'month-day') return isDay(`2024-${text}`) ? { json: text } : { json: null, fault: fault('monthDay', { text }) };
  const own = typed.trim();
  return shape.most !== null && own.length > shape.most ? { json: null, fault: fault('long', { n: shape.most }) } : { json: own };
}

const linesOf = (edit: Edit): string[] => (typeof edit === 'string' ? edit.split('\n').map((line) => line.trim()).filter(Boolean) : []);

/** Whether nothing at all was written. */
export function isBlank(shape: Shape, edit: Edit): boolean {
  const asking = askingOf(shape);
  if (asking === 'fields') return shape.fields.every((field) => isBlank(field.shape, (edit as Record<string, Edit>)[field.name] ?? ''));
  if (asking === 'entries') return (edit as Edit[]).every((entry) => !shape.each || isBlank(shape.each, entry));
  if (asking === 'ticks') return (edit as Edit[]).length === 0;
  return linesOf(edit).length === 0;
}

function readList(shape: Shape, each: Shape, entries: readonly Edit[]): Reading {
  const readings = entries.map((entry) => read(each, entry));
  const faults: Reading['faults'] = {};
  readings.forEach((reading, index) => Object.entries(reading.faults).forEach(([inner, wrong]) => { faults[within(String(index + 1), inner)] = wrong; }));
  const texts = readings.map(({ json }) => JSON.stringify(json));
  if (Object.keys(faults).length === 0 && new Set(texts).size < texts.length) faults[''] = fault('twice');
  if (shape.most !== null && entries.length > shape.most) faults[''] = fault('many', { n: shape.most });
  return { json: readings.map(({ json }) => json), faults };
}

/** Reads what was typed; the server checks it again. */
export function read(shape: Shape, edit: Edit): Reading {
  if (isBlank(shape, edit)) return { json: null, faults: { '': fault('needed') } };
  const asking = askingOf(shape);
  if (asking === 'flag') return { json: edit === 'true', faults: {} };
  if (asking === 'choice' || asking === 'ticks') return { json: edit, faults: {} };
  if (asking === 'fields') {
    const json: Record<string, unknown> = {};
    const faults: Reading['faults'] = {};
    for (const field of shape.fields) {
      const own = (edit as Record<string, Edit>)[field.name] ?? blank(field.shape);
      if (!field.required && isBlank(field.shape, own)) continue;
      const reading = read(field.shape, own);
      json[field.name] = reading.json;
      Object.entries(reading.faults).forEach(([inner, wrong]) => { faults[within(field.name, inner)] = wrong; });
    }
    return { json, faults };
  }
  if (shape.each && asking === 'entries') return readList(shape, shape.each, edit as Edit[]);
  if (shape.each && asking === 'lines') {
    const { json, faults } = readList(shape, shape.each, linesOf(edit));
    const [first] = Object.entries(faults);
    return { json, faults: first ? { '': first[0] ? { ...fault('line', { line: first[0] }), inner: first[1] } : first[1] } : {} };
  }
  const plain = readPlain(shape, String(edit));
  return { json: plain.json, faults: plain.fault ? { '': plain.fault } : {} };
}

const inWords = (shape: Shape, json: unknown, lang: 'zh' | 'en'): string => {
  if (shape.kind === 'choice') return shape.choices.find(({ value }) => value === json)?.[lang] ?? String(json);
  if (shape.kind === 'flag') return lang === 'en' ? (json ? 'yes' : 'no') : json ? '是' : '否';
  if (shape.kind === 'list' && shape.each) return (json as unknown[]).map((item) => (shape.each ? inWords(shape.each, item, lang) : '')).join(lang === 'en' ? ', ' : '、');
  const unit = lang === 'en' ? shape.unitEn : shape.unitZh;
  return shape.kind === 'number' && unit ? `${String(json)}${unit === '%' ? '' : ' '}${unit}` : String(json);
};

/** Entries with several fields, each in two lines: what it is called, and what it says under labels. Other values have none. */
export function linesOfValue(shape: Shape | undefined, json: unknown, lang: 'zh' | 'en'): { head: string; rest: string }[] {
  const each = shape?.kind === 'list' ? shape.each : null;
  if (each?.kind !== 'object' || !Array.isArray(json)) return [];
  return (json as Record<string, unknown>[]).map((entry) => {
    const given = each.fields.filter((field) => entry[field.name] !== null && entry[field.name] !== undefined);
    const say = (field: Field): string => [field[lang], inWords(field.shape, entry[field.name], lang)].filter(Boolean).join(' ');
    const comma = lang === 'en' ? ', ' : '，';
    return { head: given.filter((field) => !field[lang]).map(say).join(comma), rest: given.filter((field) => field[lang]).map(say).join(comma) };
  });
}
