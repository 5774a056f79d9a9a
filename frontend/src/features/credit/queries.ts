import { post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { AdjustmentView } from './model';

/** A change to the ledger that somebody proposes. */
export type Proposal = { kind: 'REVERSE'; entryId: number | string; reason: string } | { kind: 'ADJUST'; subjectKind: string; mode: string; earnedOn: string; hundredths: number; halves: readonly string[]; reason: string };

/** Proposes a change to somebody's ledger. */
export const usePropose = (person: () => string, done: () => void) => useAct((proposal: Proposal) => post<AdjustmentView>(`/api/people/${person()}/adjustments`, proposal), done);

/** Approves, refuses or withdraws a proposal. */
export const useDecide = (done: (verb: string) => void) =>
  useAct(async (id: string, verb: 'approve' | 'refuse' | 'withdraw', answer: string) => {
    await post(`/api/adjustments/${id}/${verb}`, verb === 'withdraw' ? {} : { answer });
    return verb;
  }, done);
