/** One step of an explanation: what was looked at, under which rule and clause, with what result; its grounds lie below it. */
export interface ReasonNode {
  rule: string | null;
  version: string | null;
  clause: string | null;
  words: string;
  value: string | null;
  children: ReasonNode[];
}
