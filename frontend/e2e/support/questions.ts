import { list } from './roster';

/** A question as an examiner sends it; `right` are the words of the right options, 正确 or 错误, or what stands in the blank. */
export interface Question {
  readonly kind: '单选题' | '多选题' | '判断题' | '填空题';
  readonly topic: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly right: readonly string[];
  readonly why: string;
  readonly article: string;
}

const LAW = '中华人民共和国行政处罚法';

const single = (topic: string, stem: string, right: string, wrong: readonly string[], why: string, article: string): Question => ({ kind: '单选题', topic, stem, options: [right, ...wrong], right: [right], why, article });
const several = (topic: string, stem: string, right: readonly string[], wrong: readonly string[], why: string, article: string): Question => ({ kind: '多选题', topic, stem, options: [...right, ...wrong], right, why, article });
const judged = (topic: string, stem: string, right: boolean, why: string, article: string): Question => ({ kind: '判断题', topic, stem, options: [], right: [right ? '正确' : '错误'], why, article });

/** Ten questions of a unit's own bank: 48 + 24 + 20 + 8 marks make a hundred. */
export const QUESTIONS: readonly Question[] = [
  single('行政处罚法/处罚的种类和设定', '限制人身自由的行政处罚，可以由哪一种规范设定？', '法律', ['行政法规', '地方性法规', '国务院部门规章'], '依据《行政处罚法》第十条，限制人身自由的行政处罚，只能由法律设定。', '第十条'),
  single('行政处罚法/管辖和适用', '一般的违法行为在多长时间内未被发现的，不再给予行政处罚？', '二年', ['六个月', '一年', '三年'], '依据《行政处罚法》第三十六条，违法行为在二年内未被发现的，不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的，延长至五年。', '第三十六条'),
  single('行政处罚法/处罚的决定', '除法律另有规定外，实施行政处罚的执法人员不得少于几人？', '两人', ['一人', '三人', '四人'], '依据《行政处罚法》第四十二条，执法人员不得少于两人，法律另有规定的除外。', '第四十二条'),
  single('行政处罚法/简易程序', '对公民可以当场作出罚款决定的数额，最高为多少？', '二百元', ['五十元', '一千元', '三千元'], '依据《行政处罚法》第五十一条，对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款或者警告的，可以当场作出决定。', '第五十一条'),
  judged('行政处罚法/管辖和适用', '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。', true, '依据《行政处罚法》第二十九条，对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。', '第二十九条'),
  judged('行政处罚法/处罚的决定', '当事人没有要求的，执法人员调查时可以不出示执法证件。', false, '依据《行政处罚法》第五十五条，执法人员在调查或者进行检查时，应当主动出示执法证件。', '第五十五条'),
  judged('行政处罚法/处罚的决定', '违法事实不清、证据不足的，不得给予行政处罚。', true, '依据《行政处罚法》第四十条，行政机关必须查明事实；违法事实不清、证据不足的，不得给予行政处罚。', '第四十条'),
  several('行政处罚法/管辖和适用', '当事人有下列哪些情形的，应当从轻或者减轻行政处罚？', ['主动消除或者减轻违法行为危害后果的', '受他人胁迫或者诱骗实施违法行为的', '主动供述行政机关尚未掌握的违法行为的'], ['家庭经济情况较好的'], '依据《行政处罚法》第三十二条列举的情形，家庭经济情况不在其中。', '第三十二条'),
  several('行政处罚法/处罚的决定', '下列哪些属于行政处罚的证据种类？', ['书证', '视听资料', '电子数据'], ['办案人员的推测'], '依据《行政处罚法》第四十六条，证据包括书证、物证、视听资料、电子数据等；推测不是证据。', '第四十六条'),
  { kind: '填空题', topic: '行政处罚法/听证程序', stem: '当事人要求听证的，应当在行政机关告知后____日内提出。', options: [], right: ['五', '5'], why: '依据《行政处罚法》第六十四条，当事人要求听证的，应当在行政机关告知后五日内提出。', article: '第六十四条' },
];

const LETTERS = ['A', 'B', 'C', 'D'];

/** The questions as a workbook, the right option never in the same place twice running. */
export function questionBook(questions: readonly Question[]): Buffer {
  const lines = questions.map((question, at) => {
    const turn = question.options.length ? at % question.options.length : 0;
    const options = [...question.options.slice(turn), ...question.options.slice(0, turn)];
    const answer = question.options.length ? options.flatMap((option, place) => (question.right.includes(option) ? [LETTERS[place] ?? ''] : [])).join('') : question.right.join('|');
    return [question.kind, question.topic, '中等', question.stem, ...LETTERS.map((_, place) => options[place] ?? null), answer, question.why, `《${LAW}》${question.article}`];
  });
  return list(['题型', '知识点', '难度', '题干', ...LETTERS.map((letter) => `选项${letter}`), '答案', '解析', '法律依据'], lines);
}

/** The question whose stem stands on a page, where blanks are fields and words may be broken anywhere. */
export function asked(stem: string): Question {
  const bare = (words: string): string => words.replace(/[\s_＿]/g, '');
  const found = QUESTIONS.find((question) => bare(question.stem) === bare(stem));
  if (!found) throw new Error(`no such question: ${stem}`);
  return found;
}
