import type { PersonRef } from '@/shared/api/refs';

/** What may be appealed. */
export type SubjectKind = 'ATTENDANCE' | 'VERDICT' | 'MARK';

/** An appeal with its answer, if it has one. */
export interface AppealView {
  id: string;
  subjectKind: SubjectKind;
  subjectRef: string;
  subjectLabel: string;
  person: PersonRef;
  words: string;
  filedAt: string;
  deadline: string | null;
  answerDue?: string | null;
  state: 'FILED' | 'UPHELD' | 'REFUSED' | 'WITHDRAWN';
  answeredBy: string | null;
  answeredAt: string | null;
  answer: string | null;
  effect?: string | null;
  mayAnswer: boolean;
}

/** Fewest characters of an appeal: enough to say what happened. */
export const FEWEST_WORDS = 10;

/** Whether there is enough in it to be examined. */
export const isEnough = (words: string): boolean => [...words.trim()].length >= FEWEST_WORDS;
