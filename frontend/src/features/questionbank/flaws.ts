import type { ItemContent, PartContent } from './model';

/** What keeps an item from being kept: at which field, and the key of the words with what they quote. */
export interface Flaw {
  where: string;
  key: string;
  facts: Record<string, string | number>;
}

const ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const NUMERAL = '[零〇一二三四五六七八九十百千]{1,9}';
const ARTICLE = new RegExp(`^第${NUMERAL}条(?:之${NUMERAL})?$`);
const LONGEST = { stem: 4000, text: 1000, rationale: 4000, name: 200 };

type Asked = Pick<PartContent, 'kind' | 'stem' | 'options' | 'answer' | 'blanks' | 'rationale' | 'citations'>;
type Tell = (where: string, key: string, facts?: Record<string, string | number>) => void;

/** Letters compared as the marking does: width, case and blanks make no difference. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

function textOf(text: string, where: string, most: number, tell: Tell): void {
  if (!text.trim()) tell(where, 'empty');
  else if (text.length > most) tell(where, 'tooLong', { n: most });
}

function choice(asked: Asked, where: string, tell: Tell): void {
  const options = asked.options ?? [];
  if (options.length < 2 || options.length > 8) tell(`${where}options`, 'optionsCount', { least: 2, most: 8 });
  const seen = new Map<string, string>();
  options.forEach((option, index) => {
    const place = `${where}options[${index}].text`;
    textOf(option.text, place, LONGEST.text, tell);
    const twin = seen.get(option.text);
    if (twin && option.text) tell(place, 'optionTwice', { a: twin, b: option.key });
    else seen.set(option.text, option.key);
  });
  const right = asked.answer?.length ?? 0;
  if (asked.kind === 'SINGLE' && right !== 1) tell(`${where}answer`, 'oneRight');
  if (asked.kind === 'MULTIPLE' && right < 2) tell(`${where}answer`, 'twoRight');
}

function fill(asked: Asked, where: string, tell: Tell): void {
  const blanks = asked.blanks ?? [];
  if (blanks.length < 1 || blanks.length > 10) tell(`${where}blanks`, 'blanksCount');
  const marks = [...asked.stem.matchAll(/\{\{[^{}]*\}\}/g)].map(([mark]) => mark);
  const wanted = blanks.map((_, index) => `{{${index + 1}}}`);
  if (blanks.length && marks.join() !== wanted.join()) tell(`${where}stem`, 'blankMarks', { marks: wanted.join(' ') });
  blanks.forEach((answers, index) => {
    const place = `${where}blanks[${index}]`;
    if (answers.length < 1 || answers.length > 20) tell(place, 'blankAnswers');
    if (answers.some((answer) => answer.length > LONGEST.name)) tell(place, 'tooLong', { n: LONGEST.name });
    const twice = answers.find((answer, at) => answers.findIndex((other) => plain(other) === plain(answer)) < at);
    if (twice) tell(place, 'blankTwice', { answer: twice });
  });
}

function citations(asked: Asked, where: string, tell: Tell): void {
  const seen = new Set<string>();
  (asked.citations ?? []).forEach(({ law, article }, index) => {
    const place = `${where}citations[${index}]`;
    textOf(law, `${place}.law`, LONGEST.name, tell);
    if (/[《》]/.test(law)) tell(`${place}.law`, 'lawBrackets');
    if (!ARTICLE.test(article)) tell(`${place}.article`, 'article');
    else if (seen.has(`${law} ${article}`)) tell(`${place}.article`, 'citationTwice');
    seen.add(`${law} ${article}`);
  });
}

function question(asked: Asked, where: string, tell: Tell): void {
  textOf(asked.stem, `${where}stem`, LONGEST.stem, tell);
  if (asked.kind === 'SINGLE' || asked.kind === 'MULTIPLE') choice(asked, where, tell);
  if (asked.kind === 'TRUE_FALSE' && !asked.answer?.length) tell(`${where}answer`, 'truth');
  if (asked.kind === 'FILL') fill(asked, where, tell);
  if ((asked.rationale ?? '').length > LONGEST.rationale) tell(`${where}rationale`, 'tooLong', { n: LONGEST.rationale });
  citations(asked, where, tell);
}

/** What the server would refuse, said before it is asked; fields are named as the server names them. */
export function flawsOf(content: ItemContent): Flaw[] {
  const flaws: Flaw[] = [];
  const tell: Tell = (where, key, facts = {}) => { flaws.push({ where, key, facts }); };
  if (content.id !== null && !ID.test(content.id)) tell('id', 'id');
  textOf(content.topic, 'topic', LONGEST.name, tell);
  if (content.topic && content.topic.split('/').some((level) => !level.trim())) tell('topic', 'topic');
  if (!(content.difficulty >= 1 && content.difficulty <= 5)) tell('difficulty', 'difficulty');
  question(content, '', tell);
  if (content.kind === 'CASE') {
    const parts = content.parts ?? [];
    if (parts.length < 1 || parts.length > 20) tell('parts', 'partsCount');
    parts.forEach((part, index) => {
      if (!Number.isInteger(part.marks) || (part.marks ?? 0) < 1 || (part.marks ?? 0) > 100) tell(`parts[${index}].marks`, 'weight');
      question(part, `parts[${index}].`, tell);
    });
  }
  const tags = content.tags ?? [];
  const twice = tags.find((tag, at) => tags.indexOf(tag) < at);
  if (twice) tell('tags', 'tagTwice', { tag: twice });
  return flaws;
}

/** What may be kept as a draft but keeps it from being published: reason and basis. Of a case the parts carry the reasons. */
export function unpublishable(content: ItemContent): Flaw[] {
  const parts = content.kind === 'CASE' ? (content.parts ?? []) : [];
  const flaws: Flaw[] = [];
  if (content.kind === 'CASE') parts.forEach((part, index) => { if (!part.rationale) flaws.push({ where: `parts[${index}].rationale`, key: 'rationale', facts: {} }); });
  else if (!content.rationale) flaws.push({ where: 'rationale', key: 'rationale', facts: {} });
  if (![content, ...parts].some(({ citations: own }) => own?.length)) flaws.push({ where: 'citations', key: 'citations', facts: {} });
  return flaws;
}

/** The server's word on one field, whose name may come with the name of the body before it. */
export const saidOf = (errors: readonly { field: string; message: string }[] | undefined, where: string): string | undefined =>
  errors?.find(({ field }) => field === where || field === `content.${where}`)?.message;
