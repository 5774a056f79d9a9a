import { number, rows, text, type Value } from './database';

/*
 * The flags that ought to be open, computed anew from the county's facts: no sum, no standing and no forecast of the product is
 * read. Everything is counted day by day in plain loops, one person after the other; slow, and so unlike the product that both
 * can hardly be wrong in the same way. Amounts are hundredths of a 学时, days are `yyyy-mm-dd` in Asia/Shanghai.
 */

/** A flag that ought to be open. */
export interface Wanted {
  certificate: string;
  ground: string;
  lawYear: number;
  status: string | null;
  shortfall: number | null;
  dueOn: string | null;
}

interface Span {
  what: string;
  from: string;
  /** The first day after it; null while it lasts. */
  to: string | null;
}

interface Person {
  id: number;
  unit: number;
  joinedOn: string;
  leftOn: string | null;
  units: Span[];
  categories: Span[];
  statuses: Span[];
  leaves: Span[];
  entries: { kind: string; on: string; amount: number }[];
  booked: { kind: string; on: string; minutes: number }[];
  qualifications: { kind: string; scope: string; from: string; to: string | null; approved: boolean; revokedOn: string | null }[];
  excused: Set<number>;
}

interface Card {
  id: number;
  number: string;
  kind: string;
  enforcement: boolean;
  person: number;
  from: string;
  to: string;
  held: boolean;
  replaced: boolean;
}

type Rules = Map<string, unknown>;

const DAY = 86_400_000;
const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const between = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const holds = (span: Span, on: string): boolean => span.from <= on && (span.to === null || on < span.to);
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

function* days(from: string, to: string): Generator<string> {
  for (let day = from; day <= to; day = plus(day, 1)) yield day;
}

function grouped<T>(all: readonly Value[][], make: (row: Value[]) => T): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of all) {
    const group = groups.get(number(row, 0));
    if (group) group.push(make(row));
    else groups.set(number(row, 0), [make(row)]);
  }
  return groups;
}

/** Everything that is known of the county. */
export class County {
  private readonly people = new Map<number, Person>();
  private readonly cards: Card[];
  private readonly parents = new Map<number, number | null>();
  private readonly assignments: { unit: number; set: number; layer: number; from: string; to: string | null }[];
  private readonly versions: { id: number; set: number; from: string; to: string | null }[];
  private readonly values = new Map<number, [string, unknown][]>();
  private readonly known = new Map<string, Rules>();
  private readonly answered: { card: number; ground: string; year: number; shortfall: number | null }[];

  constructor() {
    const spans = (table: string, what: string): Map<number, Span[]> =>
      grouped(rows(`SELECT person_id, ${what}, from_date, to_date FROM ${table} ORDER BY from_date, id`), (row) => ({ what: text(row, 1), from: text(row, 2), to: row[3] ?? null }));
    const units = spans('person_unit', 'unit_id');
    const categories = spans('person_category', 'category');
    const statuses = spans('person_status', 'kind');
    const leaves = spans('person_leave', 'kind');
    const entries = grouped(rows('SELECT person_id, subject_kind, earned_on, hundredths FROM credit_entry'), (row) => ({ kind: text(row, 1), on: text(row, 2), amount: number(row, 3) }));
    const booked = grouped(
      rows(`SELECT s.person_id, l.subject_kind, DATE(p.starts_at + INTERVAL 8 HOUR), TIMESTAMPDIFF(SECOND, p.starts_at, p.ends_at) / 60
            FROM lecture_seat s JOIN lecture l ON l.id = s.lecture_id JOIN lecture_part p ON p.lecture_id = l.id WHERE s.withdrawn_at IS NULL AND l.state = 'PLANNED'`),
      (row) => ({ kind: text(row, 1), on: text(row, 2), minutes: number(row, 3) }),
    );
    const qualifications = grouped(
      rows('SELECT person_id, kind, scope, valid_from, valid_to, approved_at IS NOT NULL, DATE(revoked_at + INTERVAL 8 HOUR) FROM qualification'),
      (row) => ({ kind: text(row, 1), scope: text(row, 2), from: text(row, 3), to: row[4] ?? null, approved: row[5] === '1', revokedOn: row[6] ?? null }),
    );
    const excused = grouped(rows('SELECT person_id, law_year FROM clearance_year_decision'), (row) => number(row, 1));
    for (const row of rows('SELECT id, unit_id, joined_on, left_on FROM person WHERE merged_into_id IS NULL')) {
      const id = number(row, 0);
      this.people.set(id, {
        id, unit: number(row, 1), joinedOn: text(row, 2), leftOn: row[3] ?? null, units: units.get(id) ?? [], categories: categories.get(id) ?? [], statuses: statuses.get(id) ?? [], leaves: leaves.get(id) ?? [],
        entries: entries.get(id) ?? [], booked: booked.get(id) ?? [], qualifications: qualifications.get(id) ?? [], excused: new Set(excused.get(id) ?? []),
      });
    }
    const replaced = new Set(rows('SELECT replaces_id FROM certificate WHERE replaces_id IS NOT NULL').map((row) => number(row, 0)));
    this.cards = rows('SELECT c.id, c.number, c.kind, k.for_enforcement, c.person_id, c.valid_from, c.valid_to, c.state FROM certificate c JOIN certificate_kind k ON k.code = c.kind').map((row) => ({
      id: number(row, 0), number: text(row, 1), kind: text(row, 2), enforcement: row[3] === '1', person: number(row, 4), from: text(row, 5), to: text(row, 6), held: row[7] === 'VALID' || row[7] === 'SUSPENDED', replaced: replaced.has(number(row, 0)),
    }));
    for (const row of rows('SELECT id, parent_id FROM unit')) this.parents.set(number(row, 0), row[1] == null ? null : number(row, 1));
    this.assignments = rows('SELECT unit_id, rule_set_id, layer, from_date, to_date FROM rule_assignment').map((row) => ({ unit: number(row, 0), set: number(row, 1), layer: number(row, 2), from: text(row, 3), to: row[4] ?? null }));
    this.versions = rows("SELECT id, rule_set_id, valid_from, valid_to FROM rule_version WHERE state = 'PUBLISHED'").map((row) => ({ id: number(row, 0), set: number(row, 1), from: text(row, 2), to: row[3] ?? null }));
    for (const row of rows('SELECT version_id, rule_key, value FROM rule_value')) this.values.set(number(row, 0), [...(this.values.get(number(row, 0)) ?? []), [text(row, 1), JSON.parse(text(row, 2))]]);
    this.answered = rows("SELECT certificate_id, ground, law_year, shortfall FROM clearance_flag WHERE closed_how IN ('DECIDED', 'WITHDRAWN')").map((row) => ({ card: number(row, 0), ground: text(row, 1), year: number(row, 2), shortfall: row[3] == null ? null : number(row, 3) }));
  }

  /** How many certificates are held: valid or suspended, whatever their dates. */
  get held(): number {
    return this.cards.filter((card) => card.held).length;
  }

  /** Every flag that ought to be open on a day, in the order of certificates, grounds and years. */
  wanted(at: string): Wanted[] {
    return this.cards
      .filter((card) => card.held && card.from <= at)
      .flatMap((card) => [...this.closedYears(card, at), ...this.presentYear(card, at), ...this.others(card, at)].filter((flag) => !this.wasAnswered(card, flag)))
      .sort(byKey);
  }

  /** A person answered this very finding before: same certificate, ground and year, and nothing worse now. */
  private wasAnswered(card: Card, flag: Wanted): boolean {
    return this.answered.some((one) => one.card === card.id && one.ground === flag.ground && one.year === flag.lawYear && (flag.shortfall === null || one.shortfall === null || flag.shortfall <= one.shortfall));
  }

  /** (a) Closed years wholly inside the term and since the records begin, under the rules of the unit held on the year's last day. */
  private closedYears(card: Card, at: string): Wanted[] {
    if (card.to < at) return [];
    const person = this.person(card);
    const found: Wanted[] = [];
    for (let year = Number(card.from.slice(0, 4)); year < Number(at.slice(0, 4)); year += 1) {
      const [first, last] = [`${year}-01-01`, `${year}-12-31`];
      const rules = this.rules(unitOn(person, last), last);
      const recordsFrom = rules.get('quota.recordsFrom') as string | undefined;
      if (card.from > first || card.to < last || !recordsFrom || recordsFrom > first || person.excused.has(year)) continue;
      const owed = owes(person, rules, year, last);
      if (!owed) continue;
      const counted = count(person, rules, first, last);
      const shortfall = Math.max(owed.whole - sum(counted), sum(owed.parts.map((part, index) => Math.max(0, part - (counted[index] ?? 0)))), 0);
      if (shortfall > 0) found.push({ certificate: card.number, ground: 'BELOW_QUOTA_CLOSED', lawYear: year, status: 'SHORT', shortfall, dueOn: card.to });
    }
    return found;
  }

  /** (b) The earliest day near enough at which the forecast is below what is due there: a renewal inside the year, or its end. */
  private presentYear(card: Card, at: string): Wanted[] {
    const person = this.person(card);
    const rules = this.rules(unitOn(person, at), at);
    const warning = rules.get('quota.warningDays') as number | undefined;
    const year = Number(at.slice(0, 4));
    if (warning === undefined || card.to < at) return [];
    const dates = [...new Set([...(card.to.startsWith(String(year)) ? [card.to] : []), `${year}-12-31`])];
    for (const date of dates) {
      const renewal = date === card.to;
      const due = renewal ? ((rules.get('quota.renewalDue') as string | undefined) ?? 'NOTHING') : 'WHOLE';
      if (between(at, date) > warning) continue;
      const whole = owes(person, rules, year, due === 'PRO_RATA' ? date : `${year}-12-31`);
      if (!whole) continue;
      const owed = due === 'NOTHING' ? { whole: 0, parts: whole.parts.map(() => 0) } : whole;
      const { status, shortfall } = this.forecast(person, rules, at, date, owed);
      if (status === 'BEHIND' || status === 'UNREACHABLE') return [{ certificate: card.number, ground: 'BELOW_QUOTA_CURRENT', lawYear: year, status, shortfall, dueOn: date }];
    }
    return [];
  }

  private forecast(person: Person, rules: Rules, at: string, date: string, owed: Owed): { status: string; shortfall: number } {
    const cap = capOf(rules);
    const counted = count(person, rules, `${at.slice(0, 4)}-01-01`, at);
    const comes = counted.map(() => 0);
    for (const day of days(at, date)) {
      const used = Math.min(cap, sum(person.entries.filter((entry) => entry.on === day && day === at && entry.amount > 0 && placeOf(rules, entry.kind) >= 0).map(({ amount }) => amount)));
      const booked = person.booked.filter((one) => one.on === day).map((one) => ({ kind: one.kind, amount: Math.floor((one.minutes * 100) / minutesOf(rules)) }));
      fit(rules, booked, cap - used).forEach((amount, index) => { comes[index] = (comes[index] ?? 0) + amount; });
    }
    const newYear = `${at.slice(0, 4)}-01-01`;
    const start = person.joinedOn > newYear && person.joinedOn <= at ? person.joinedOn : newYear;
    const pace = (has: number): number => (has <= 0 ? 0 : Math.floor((has * between(at, date)) / (between(start, at) + 1)));
    const remaining = (between(at, date) + 1) * cap;
    const [total, coming] = [sum(counted), sum(comes)];
    const gaps = owed.parts.map((part, index) => Math.max(0, part - (counted[index] ?? 0)));
    const after = owed.parts.map((part, index) => Math.max(0, part - (counted[index] ?? 0) - (comes[index] ?? 0)));
    const shortfall = Math.max(0, owed.whole - total, sum(gaps));
    if (shortfall === 0) return { status: 'MET', shortfall };
    if (Math.max(owed.whole - total - coming, sum(after)) > remaining) return { status: 'UNREACHABLE', shortfall };
    const expected = Math.min(total + Math.max(coming, pace(total)), total + coming + remaining);
    const enough = expected >= owed.whole && owed.parts.every((part, index) => (counted[index] ?? 0) >= part || (counted[index] ?? 0) + Math.max(comes[index] ?? 0, pace(counted[index] ?? 0)) >= part);
    return { status: enough ? 'ON_TRACK' : 'BEHIND', shortfall };
  }

  /** The grounds that are not about a quota. */
  private others(card: Card, at: string): Wanted[] {
    const person = this.person(card);
    const rules = this.rules(unitOn(person, at), at);
    const year = Number(at.slice(0, 4));
    const flag = (ground: string, dueOn: string | null = null): Wanted => ({ certificate: card.number, ground, lawYear: year, status: null, shortfall: null, dueOn });
    const live = card.to >= at;
    const has = (kind: string): boolean => person.statuses.some((span) => span.what === kind && holds(span, at));
    const serves = (person.leftOn === null || at < person.leftOn) && has('ESTABLISHED') && has('REGISTERED') && has('IN_POST');
    const later = this.cards.some((other) => other.id !== card.id && other.person === card.person && other.kind === card.kind && other.held && other.from <= at && other.to >= at && (other.to > card.to || (other.to === card.to && (other.from > card.from || (other.from === card.from && other.id > card.id)))));
    const warning = rules.get('quota.warningDays') as number | undefined;
    const near = warning !== undefined && live && between(at, card.to) <= warning;
    return [
      ...(!live && !card.replaced ? [flag('EXPIRED', card.to)] : []),
      ...(serves ? [] : [flag('OFF_POST')]),
      ...(card.enforcement && person.categories.some((span) => span.what === 'AUXILIARY' && holds(span, at)) ? [flag('AUXILIARY_HOLDER')] : []),
      ...(card.enforcement && live && later ? [flag('TWO_CERTIFICATES')] : []),
      ...(rules.get('cert.passRequiredAtRenewal') === true && near && card.enforcement && !passed(person, at) ? [flag('NO_VALID_PASS', card.to)] : []),
    ];
  }

  private person(card: Card): Person {
    const person = this.people.get(card.person);
    if (!person) throw new Error(`nobody holds ${card.number}`);
    return person;
  }

  /** The rules of a unit on a day: the nearest unit wins key by key, within a unit the higher layer. */
  private rules(unit: number, on: string): Rules {
    const key = `${unit} ${on}`;
    const known = this.known.get(key);
    if (known) return known;
    const rules: Rules = new Map();
    for (let above: number | null = unit; above !== null; above = this.parents.get(above) ?? null) {
      const here = this.assignments.filter((one) => one.unit === above && holds({ what: '', ...one }, on)).sort((one, other) => other.layer - one.layer);
      for (const { set } of here) {
        const version = this.versions.find((one) => one.set === set && holds({ what: '', ...one }, on));
        for (const [name, value] of version ? (this.values.get(version.id) ?? []) : []) if (!rules.has(name)) rules.set(name, value);
      }
    }
    this.known.set(key, rules);
    return rules;
  }
}

interface Owed {
  whole: number;
  parts: number[];
}

interface Category {
  code: string;
  kinds: string[];
}

const categoriesOf = (rules: Rules): Category[] => (rules.get('quota.categories') as Category[] | undefined) ?? [];
const capOf = (rules: Rules): number => Number(rules.get('credit.capPerDay') ?? Infinity) * 100;
const minutesOf = (rules: Rules): number => Number(rules.get('credit.minutesPerUnit'));
const unitOn = (person: Person, on: string): number => Number([...person.units].reverse().find((span) => holds(span, on))?.what ?? person.unit);

/** The place of a kind of training among the categories, the last one for general training, -1 for what does not count. */
function placeOf(rules: Rules, kind: string): number {
  const categories = categoriesOf(rules);
  if (!categories.length || kind === 'GENERAL') return categories.length;
  return categories.findIndex(({ kinds }) => kinds.includes(kind));
}

/** What of one day counts under a cap, by place: earlier categories take the room first. */
function fit(rules: Rules, amounts: readonly { kind: string; amount: number }[], cap: number): number[] {
  const places = Array.from({ length: categoriesOf(rules).length + 1 }, (_, place) => sum(amounts.filter(({ kind }) => placeOf(rules, kind) === place).map(({ amount }) => amount)));
  let room = Math.max(0, cap);
  return places.map((amount) => {
    const taken = amount > 0 ? Math.min(amount, room) : amount;
    room -= Math.max(0, taken);
    return taken;
  });
}

/** What counts from one day to another, by place. */
function count(person: Person, rules: Rules, from: string, to: string): number[] {
  const counted = Array.from({ length: categoriesOf(rules).length + 1 }, () => 0);
  const inside = person.entries.filter(({ on }) => on >= from && on <= to);
  for (const day of new Set(inside.map(({ on }) => on))) {
    fit(rules, inside.filter(({ on }) => on === day), capOf(rules)).forEach((amount, place) => { counted[place] = (counted[place] ?? 0) + amount; });
  }
  return counted;
}

/** What a person owes of a year up to a day; nothing where no quota binds or the rules do not say what a part year means. */
function owes(person: Person, rules: Rules, year: number, until: string): Owed | undefined {
  const target = rules.get('quota.target') as number | undefined;
  if (target === undefined) return undefined;
  if (rules.get('quota.unit') !== 'HOUR') throw new Error('the county counts in hours');
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const population = rules.get('quota.population') as string[];
  const all = [...days(first, last)];
  const bound = new Set(all.filter((day) => person.joinedOn <= day && (person.leftOn === null || day < person.leftOn) && person.categories.some((span) => population.includes(span.what) && holds(span, day))));
  if (bound.size === 0) return undefined;
  const partYear = rules.get('quota.partYear') as string | undefined;
  if (bound.size < all.length && !partYear) return undefined;
  const leave = rules.get('quota.leave') as { kinds: string[]; leastDays: number; effect: string } | undefined;
  const long = leave ? person.leaves.filter((span) => leave.kinds.includes(span.what) && all.filter((day) => holds(span, day)).length >= leave.leastDays) : [];
  const lifted = long.length > 0 && leave?.effect === 'EXEMPT';
  const counting = all.filter((day) => day <= until && (partYear === 'WHOLE' || bound.has(day)) && !long.some((span) => holds(span, day))).length;
  const share = (amount: number): number => (lifted ? 0 : Math.floor((amount * 100 * counting) / all.length));
  const minima = (rules.get('quota.perCategoryMin') as { category: string; minimum: number }[] | undefined) ?? [];
  return { whole: share(target), parts: categoriesOf(rules).map(({ code }) => share(minima.find(({ category }) => category === code)?.minimum ?? 0)) };
}

/** A pass or an approved exemption that is valid on the day, of the whole or of both halves. */
function passed(person: Person, at: string): boolean {
  const scopes = person.qualifications.filter((one) => (one.kind === 'PASS' || one.approved) && one.from <= at && (one.to === null || one.to >= at) && (one.revokedOn === null || one.revokedOn > at)).map(({ scope }) => scope);
  return scopes.includes('WHOLE') || (scopes.includes('PUBLIC_LAW') && scopes.includes('PROFESSIONAL'));
}

const keyOf = (flag: Wanted): string => `${flag.certificate} ${flag.ground} ${flag.lawYear}`;

/** Orders flags so that two lists can be compared. */
export const byKey = (one: Wanted, other: Wanted): number => (keyOf(one) < keyOf(other) ? -1 : 1);
