import type { PersonRef, UnitRef } from '@/shared/api/refs';
import type { UnitLine } from '@/shared/use/units';

export const CATEGORIES = ['OFFICER', 'AUXILIARY', 'CADRE', 'STATE_STAFF', 'RECONSIDERATION', 'SUPERVISOR', 'VOLUNTEER_SUPERVISOR'] as const;
export const FLAGS = ['ESTABLISHED', 'REGISTERED', 'IN_POST'] as const;
export const UNIT_KINDS = ['GOVERNMENT', 'DEPARTMENT', 'TOWNSHIP', 'BRIGADE', 'OFFICE', 'OTHER'] as const;
export const ABSENCES = ['SICK', 'MATERNITY', 'STUDY', 'SECONDMENT', 'OTHER'] as const;

/** One line of the roster. */
export interface PersonRow extends PersonRef {
  category: string;
  established: boolean;
  registered: boolean;
  inPost: boolean;
  postTitle: string | null;
  staffNumber: string | null;
  idTail: string | null;
  joinedOn: string;
  leftOn: string | null;
}

/** A stretch of time: what held from a day, until the day before another. */
export interface Span {
  value: string;
  label?: string | null;
  note?: string | null;
  from: string;
  to: string | null;
}

/** One person's whole record in the directory. */
export interface PersonView extends PersonRow {
  leaveReason: string | null;
  gender: string | null;
  education: string | null;
  phoneMasked: string | null;
  idMasked: string | null;
  spans: { units: Span[]; categories: Span[]; statuses: Span[]; posts: Span[]; leaves: Span[] };
  mergedInto: string | null;
  version: number;
}

/** What is wrong with a person's form before it is sent: field → key of the words. A new record needs a unit and a day, too. */
export function personFaults(form: { name: string; unitId: string; joinedOn: string }, isNew: boolean, today: string): Partial<Record<'name' | 'unitId' | 'joinedOn', string>> {
  const faults: ReturnType<typeof personFaults> = {};
  if (!form.name.trim()) faults.name = 'directory.person.need.name';
  if (isNew && !form.unitId) faults.unitId = 'directory.person.need.unit';
  if (isNew && (!form.joinedOn || form.joinedOn > today)) faults.joinedOn = 'directory.person.need.joined';
  return faults;
}

/** What can happen to a person on a day. */
export type EventVerb = 'transfer' | 'leave' | 'return' | 'status' | 'category' | 'post' | 'absence';

/** What can happen to somebody who serves, and to somebody who left. */
export const verbsFor = (person: Pick<PersonView, 'leftOn'>): EventVerb[] => (person.leftOn ? ['return'] : ['transfer', 'status', 'category', 'post', 'absence', 'leave']);

/** An event while it is being entered; `text` is its reason, basis, note or title. */
export interface EventForm {
  verb: EventVerb;
  on: string;
  to: string;
  unitId: string;
  kind: string;
  value: string;
  category: string;
  also: boolean;
  absence: string;
  text: string;
}

/** An empty event of a person, on a day. */
export const newEvent = (person: Pick<PersonView, 'leftOn' | 'category'>, today: string): EventForm => ({
  verb: verbsFor(person)[0] ?? 'transfer', on: today, to: '', unitId: '', kind: 'IN_POST', value: 'true', category: person.category, also: false, absence: ABSENCES[0], text: '',
});

/** What is missing before an event may be entered: field → key of the words. */
export function eventFaults(form: EventForm): Partial<Record<'unitId' | 'on' | 'to' | 'text', string>> {
  const faults: ReturnType<typeof eventFaults> = {};
  if (!form.on) faults.on = 'directory.person.need.on';
  if (form.verb === 'transfer' && !form.unitId) faults.unitId = 'directory.person.need.unit';
  if (form.verb === 'absence' && form.to && form.to <= form.on) faults.to = 'directory.person.need.back';
  if (['transfer', 'leave', 'status', 'category'].includes(form.verb) && !form.text.trim()) faults.text = 'directory.person.need.text';
  return faults;
}

/** An event as the API takes it. */
export function eventBody(form: EventForm): Record<string, unknown> {
  const { on } = form;
  const text = form.text.trim();
  switch (form.verb) {
    case 'transfer': return { unitId: form.unitId, on, reason: text };
    case 'leave': return { on, reason: text };
    case 'return': return { unitId: form.unitId || null, on };
    case 'status': return { kind: form.kind, value: form.value === 'true', on, source: text };
    case 'category': return { category: form.category, also: form.also, on, source: text };
    case 'post': return { title: text, on };
    case 'absence': return { kind: form.absence, from: on, to: form.to || null, note: text || null };
  }
}

/** A unit with how deep it lies. */
export interface UnitNode extends UnitLine {
  depth: number;
}

/** The units in the order of their tree, each below its parent; a unit whose parent is out of scope stands at the top. */
export function treeOrder(units: readonly UnitLine[]): UnitNode[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string, UnitLine[]>();
  for (const unit of units) {
    const parent = unit.parentId && known.has(unit.parentId) ? unit.parentId : '';
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const walk = (parent: string, depth: number): UnitNode[] => (below.get(parent) ?? []).flatMap((unit) => [{ ...unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk('', 0);
}

/** What the three flags say together: the keys of those that hold. */
export const flagsOf = (person: Pick<PersonRow, 'established' | 'registered' | 'inPost'>): string[] =>
  [person.established ? 'ESTABLISHED' : '', person.registered ? 'REGISTERED' : '', person.inPost ? 'IN_POST' : ''].filter(Boolean);

export type ImportKind = 'ROSTER' | 'CERTIFICATES' | 'CREDIT' | 'QUALIFICATIONS';
export const IMPORT_KINDS: readonly ImportKind[] = ['ROSTER', 'CERTIFICATES', 'CREDIT', 'QUALIFICATIONS'];

/** What an import would do, or did. */
export interface ImportView {
  id: string;
  kind: ImportKind;
  unit: UnitRef;
  fileName: string;
  state: 'CHECKED' | 'APPLYING' | 'APPLIED' | 'UNDONE';
  counts: { rows: number; same: number; change: number; fresh: number; bad: number };
  /** The heads that were recognised: the file's words and the field they mean. */
  columns: { name: string; field: string }[];
  madeAt: string;
  madeBy: { id: string; name: string };
  appliedAt: string | null;
  undoneAt: string | null;
  undoUntil: string | null;
  done: number;
  consequences: string[];
}

export type RowOutcome = 'BAD' | 'CHANGE' | 'NEW' | 'SAME' | 'SKIPPED';

/** How a fault can be cured: what to do, a value that would do, values to choose from. */
export interface Cure {
  words: string;
  suggestion: string | null;
  choices: { value: string; label: string }[];
}

/** What is wrong with a cell; `column` is the field, or `who` where the question is which person the row means. */
export interface Fault {
  column: string;
  value: string | null;
  code: string;
  message: string;
  cure: Cure;
}

/** One row of the file with what is wrong with it or what it changes. */
export interface ImportRow {
  line: number;
  outcome: RowOutcome;
  name: string;
  cells: { column: string; value: string }[];
  problems: Fault[];
  changes: { column: string; before: string | null; after: string | null; consequence: string | null }[];
  /** Why undoing the import left this row. */
  stays: string | null;
}

/** The field that asks which person a row means, and the answer for somebody who is not on record yet. */
export const WHO = 'who';
export const NEW_PERSON = 'new';

/** A field in the words of the file's own head; undefined where the file has no such column. */
export const headOf = (view: Pick<ImportView, 'columns'>, field: string): string | undefined => view.columns.find((column) => column.field === field)?.name;

/** What stands in the place of a cure at first: the proposal, else the cell as it is; where one has to choose, nothing. */
export const startOf = ({ value, cure }: Fault): string => cure.suggestion ?? (cure.choices.length ? '' : (value ?? ''));

/** Tells two states of a row apart, so that a row whose fault changed is asked about anew. */
export const faultsKey = ({ line, problems }: Pick<ImportRow, 'line' | 'problems'>): string => [line, ...problems.flatMap(({ column, code, value }) => [column, code, value])].join(' ');

/** Which of the four steps an import is at, from 1. */
export function stepOf(view: Pick<ImportView, 'state'>): number {
  return { CHECKED: 3, APPLYING: 4, APPLIED: 5, UNDONE: 5 }[view.state];
}

/** Rows that would be written: everything but what is bad or unchanged. */
export const toWrite = ({ counts }: Pick<ImportView, 'counts'>): number => counts.fresh + counts.change;
