import { describe, expect, it } from 'vitest';
import { eventBody, eventFaults, type EventForm, faultsKey, flagsOf, headOf, newEvent, personFaults, startOf, stepOf, toWrite, treeOrder, verbsFor } from './model';

const unit = (id: string, parentId: string | null) => ({ id, parentId, code: id, name: id, shortName: null, kind: 'OFFICE', closedOn: null, people: 0, version: 0 });

describe('the tree of units', () => {
  it('stands below its parents, and keeps what hangs from outside the scope', () =>
    expect(treeOrder([unit('c', 'b'), unit('b', 'a'), unit('a', 'beyond'), unit('d', 'a')]).map(({ id, depth }) => `${id}${depth}`)).toEqual(['a0', 'b1', 'c2', 'd1']));
});

it('names the flags that hold', () => expect(flagsOf({ established: true, registered: false, inPost: true })).toEqual(['ESTABLISHED', 'IN_POST']));

describe('an import', () => {
  it('writes what is new or changed', () => expect(toWrite({ counts: { rows: 412, same: 349, change: 37, fresh: 18, bad: 8 } })).toBe(55));
  it('is at its dry run until it is written', () => expect([stepOf({ state: 'CHECKED' }), stepOf({ state: 'APPLYING' }), stepOf({ state: 'APPLIED' })]).toEqual([3, 4, 5]));
  it('calls a field by the head of the file', () => expect([headOf({ columns: [{ name: '公民身份号码', field: 'idNumber' }] }, 'idNumber'), headOf({ columns: [] }, 'who')]).toEqual(['公民身份号码', undefined]));
});

describe('a faulty cell', () => {
  const fault = (suggestion: string | null, choices: string[]) => ({ column: 'unit', value: '交通局', code: 'X', message: '', cure: { words: '', suggestion, choices: choices.map((value) => ({ value, label: value })) } });
  it('begins with the proposal', () => expect(startOf(fault('交通运输局', ['交通运输局', '交警队']))).toBe('交通运输局'));
  it('begins empty where one has to choose, so that nobody is chosen by default', () => expect(startOf(fault(null, ['交通运输局', '交警队']))).toBe(''));
  it('begins as it stands where one types', () => expect(startOf(fault(null, []))).toBe('交通局'));
  it('is asked about anew when its fault changed', () => expect(faultsKey({ line: 4, problems: [fault(null, [])] })).not.toBe(faultsKey({ line: 4, problems: [] })));
});

describe('a person by hand', () => {
  it('needs a name, and a new one a unit and a day that has come', () => {
    expect(personFaults({ name: ' ', unitId: '', joinedOn: '2026-11-23' }, true, '2026-11-22')).toEqual({ name: 'directory.person.need.name', unitId: 'directory.person.need.unit', joinedOn: 'directory.person.need.joined' });
    expect(personFaults({ name: '顾虚名', unitId: '', joinedOn: '' }, false, '2026-11-22')).toEqual({});
  });
});

describe('an event of a person', () => {
  const event = (change: Partial<EventForm>): EventForm => ({ ...newEvent({ leftOn: null, category: 'OFFICER' }, '2026-11-22'), ...change });
  it('is a return for somebody who left, anything else for others', () => {
    expect(verbsFor({ leftOn: '2026-01-01' })).toEqual(['return']);
    expect(verbsFor({ leftOn: null })).not.toContain('return');
  });
  it('needs its unit, its basis, its day', () => {
    expect(eventFaults(event({ on: '' }))).toEqual({ on: 'directory.person.need.on', unitId: 'directory.person.need.unit', text: 'directory.person.need.text' });
    expect(eventFaults(event({ verb: 'post' }))).toEqual({});
    expect(eventFaults(event({ verb: 'absence', to: '2026-11-22' }))).toEqual({ to: 'directory.person.need.back' });
  });
  it('is sent as each kind of event is taken', () => {
    expect(eventBody(event({ verb: 'return' }))).toEqual({ unitId: null, on: '2026-11-22' });
    expect(eventBody(event({ verb: 'status', value: 'false', text: ' 任免通知 ' }))).toEqual({ kind: 'IN_POST', value: false, on: '2026-11-22', source: '任免通知' });
    expect(eventBody(event({ verb: 'absence', absence: 'STUDY', to: '2027-01-01' }))).toEqual({ kind: 'STUDY', from: '2026-11-22', to: '2027-01-01', note: null });
    expect(eventBody(event({ verb: 'category', category: 'CADRE', also: true, text: '任命' }))).toMatchObject({ category: 'CADRE', also: true });
  });
});
