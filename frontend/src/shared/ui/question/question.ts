/** Kinds of question, in the order in which papers usually ask them. */
export const KINDS = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL', 'CASE'] as const;
export type Kind = (typeof KINDS)[number];

/** An article that a question rests on. */
export interface Citation {
  law: string;
  article: string;
}

/** A question as it is shown, with its key or without. `blanks` holds the accepted answers of each, or only how many there are. */
export interface Question {
  kind: Kind;
  stem: string;
  options?: readonly { key: string; text: string }[] | null;
  answer?: readonly string[] | null;
  blanks?: readonly (readonly string[])[] | number | null;
  rationale?: string | null;
  citations?: readonly Citation[] | null;
  parts?: readonly (Question & { id: string; weight?: number | null; marks?: number | null })[] | null;
}

/** A piece of a stem: text, or a blank by its number. */
export type Piece = { text: string } | { blank: number };

/** The stem cut at its blanks, which are written `{{1}}`. */
export function piecesOf(stem: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of stem.matchAll(/\{\{(\d+)\}\}/g)) {
    if (found.index > from) pieces.push({ text: stem.slice(from, found.index) });
    pieces.push({ blank: Number(found[1]) });
    from = found.index + found[0].length;
  }
  if (from < stem.length || pieces.length === 0) pieces.push({ text: stem.slice(from) });
  return pieces;
}

/** The stem in one line of a list: its blanks as lines to write on. */
export const lineOf = (stem: string): string => stem.replace(/\{\{\d+\}\}/g, '____');

/** Accepted answers of each blank; nothing where only their number is known. */
export const acceptedOf = (question: Question): readonly (readonly string[])[] => (Array.isArray(question.blanks) ? question.blanks as readonly (readonly string[])[] : []);

/** How much of a case a part weighs. */
export const weightOf = (part: { weight?: number | null; marks?: number | null }): number => part.weight ?? part.marks ?? 1;

/** The options in the order of a paper, lettered anew from A, with the key following them. An empty order leaves everything as it is. */
export function inOrder<T extends Question>(question: T, order: readonly string[]): T {
  const options = question.options ?? [];
  if (!order.length || !options.length) return question;
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const shown = order.flatMap((key) => options.filter((option) => option.key === key));
  const renamed = new Map(shown.map((option, index) => [option.key, letter(index)]));
  return { ...question, options: shown.map((option, index) => ({ key: letter(index), text: option.text })), answer: question.answer?.map((key) => renamed.get(key) ?? key).sort() ?? null };
}
