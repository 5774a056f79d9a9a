/** One step of an explanation: what was looked at, under which rule and clause, with what result; its grounds lie below it. */
export interface ReasonNode {
  words: string;
  clause: string | null;
  children: ReasonNode[];
  rule?: string | null;
  version?: string | null;
  value?: string | null;
  /** Whether the step speaks against the person, for them, or asks to be looked at. */
  mark?: 'AGAINST' | 'FOR' | 'ATTENTION' | null;
  /** Number of the piece of evidence it rests on. */
  evidence?: number | null;
}
