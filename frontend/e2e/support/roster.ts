import { workbook } from './xlsx';

/** One officer of the roster that the office sends. */
export interface Recruit {
  name: string;
  gender: '男' | '女';
  idNumber: string;
  phone: string;
  unit: string;
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏';
const GIVEN = ['承恩', '维正', '守法', '知规', '明矩', '秉公', '怀远', '立诚', '景行', '若谷'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Eighteen digits with the check digit that belongs to them; the area is none that exists. */
function idNumber(serial: number, man: boolean): string {
  const born = new Date(Date.UTC(1975, 0, 1) + (serial * 37 % 9_000) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const body = `619901${born}${String(serial % 50).padStart(2, '0')}${man ? 1 : 2}`;
  const rest = [...body].reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at] ?? 0), 0) % 11;
  return body + '10X98765432'.charAt(rest);
}

/**
 * So many officers, spread over the units in the order given; the same every time.
 * @param from how many others there were before, so that nobody has another's number
 */
export function recruits(units: readonly string[], perUnit: number, from = 0): Recruit[] {
  return units.flatMap((unit, place) => Array.from({ length: perUnit }, (_, index): Recruit => {
    const serial = from + place * perUnit + index;
    const man = serial % 3 !== 0;
    return { name: `${SURNAMES.charAt(serial % SURNAMES.length)}${GIVEN[Math.floor(serial / SURNAMES.length) % GIVEN.length] ?? ''}`, gender: man ? '男' : '女', idNumber: idNumber(serial, man), phone: `1390000${String(1_000 + serial)}`, unit };
  }));
}

/** A row that is sent wrong: the cells that differ from the right ones, by the head of the column. */
export type Wrong = Partial<Record<(typeof HEADS)[number], string | number>>;

const HEADS = ['单位', '姓名', '性别', '身份证号', '手机号', '人员类别', '在编', '在册', '在岗', '职务', '入职日期'] as const;

/** The first line of the body: a title and two lines of heads stand above. */
export const FIRST_LINE = 4;

/**
 * The roster as offices send it: a title over the whole width, heads on two lines, the unit once for all its people in a
 * merged cell, and who filled it in at the foot.
 * @param wrong what stands in lines of the sheet instead of what should
 */
export function roster(people: readonly Recruit[], wrong: Readonly<Record<number, Wrong>>): Buffer {
  const merged = ['A1:K1', 'A2:A3', 'B2:E2', 'F2:K2'];
  const body = people.map((person, index) => {
    const line = FIRST_LINE + index;
    const right: Record<(typeof HEADS)[number], string | number> = { 单位: person.unit, 姓名: person.name, 性别: person.gender, 身份证号: person.idNumber, 手机号: person.phone, 人员类别: '执法人员', 在编: '是', 在册: '是', 在岗: '是', 职务: '科员', 入职日期: '2019-07-01' };
    const row = { ...right, ...wrong[line] };
    const begins = index === 0 || people[index - 1]?.unit !== person.unit || wrong[line - 1]?.单位 !== undefined || wrong[line]?.单位 !== undefined;
    return { begins, cells: HEADS.map((head) => (head === '单位' && !begins ? null : row[head])) };
  });
  let from = 0;
  for (let index = 1; index <= body.length; index += 1) {
    if (index < body.length && !body[index]?.begins) continue;
    if (index - from > 1) merged.push(`A${FIRST_LINE + from}:A${FIRST_LINE + index - 1}`);
    from = index;
  }
  const foot = FIRST_LINE + people.length;
  merged.push(`A${foot}:K${foot}`);
  const empty = Array<null>(9).fill(null);
  return workbook([
    ['例川县行政执法人员花名册（新进）', ...empty, null],
    ['单位', '基本信息', null, null, null, '岗位情况', ...Array<null>(5).fill(null)],
    [null, ...HEADS.slice(1)],
    ...body.map(({ cells }) => cells),
    ['填表人：苏试用　审核人：程样张　身份证号一列请设为文本格式', ...empty, null],
  ], merged);
}

/** A plain list with one line of heads, as certificates and passes are sent. */
export const list = (heads: readonly string[], lines: readonly (readonly (string | number | null)[])[]): Buffer => workbook([heads, ...lines]);
