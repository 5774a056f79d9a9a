import type { CheckItem, CheckPart, ItemKind } from './model';

/** What somebody has put down for one question so far. */
export interface Given {
  keys: string[];
  blanks: string[];
}

/** What somebody has put down for a check: its own answer, or one for each part of a case. */
export interface Draft extends Given {
  parts: Record<string, Given>;
}

type Asked = Pick<CheckPart, 'kind' | 'blanks'>;
const nothing = ({ blanks }: Pick<Asked, 'blanks'>): Given => ({ keys: [], blanks: Array.from({ length: blanks }, () => '') });

/** An empty answer for a check. */
export const emptyDraft = (item: CheckItem): Draft => ({ ...nothing(item), parts: Object.fromEntries(item.parts.map((part) => [part.id, nothing(part)])) });

const complete = (asked: Asked, given: Given | undefined): boolean =>
  !!given && (asked.kind === 'FILL' ? given.blanks.length === asked.blanks && given.blanks.every((blank) => blank.trim()) : given.keys.length > 0);

/** Whether everything that is asked has an answer, so that it can be handed in. */
export const isComplete = (item: CheckItem, draft: Draft): boolean => (item.kind === 'CASE' ? item.parts.every((part) => complete(part, draft.parts[part.id])) : complete(item, draft));

const body = (kind: ItemKind, given: Given): Record<string, unknown> => (kind === 'FILL' ? { blanks: given.blanks.map((blank) => blank.trim()) } : { keys: [...given.keys].sort() });

/** The answer as the server takes it. */
export function responseOf(item: CheckItem, draft: Draft): Record<string, unknown> {
  if (item.kind !== 'CASE') return body(item.kind, draft);
  return { parts: Object.fromEntries(item.parts.map((part) => [part.id, body(part.kind, draft.parts[part.id] ?? nothing(part))])) };
}

/** Takes a key up or puts it back; of a single choice only one stays. */
export function toggled(kind: ItemKind, keys: readonly string[], key: string): string[] {
  if (kind !== 'MULTIPLE') return [key];
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}

/** A stem cut at its blanks: words, and between them the numbers of the blanks from 1. */
export function stemParts(stem: string): { words: string; blank?: number }[] {
  return stem.split(/(\{\{\d{1,2}\}\})/).filter(Boolean).map((piece) => {
    const blank = /^\{\{(\d{1,2})\}\}$/.exec(piece)?.[1];
    return blank ? { words: '', blank: Number(blank) } : { words: piece };
  });
}
