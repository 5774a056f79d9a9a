import type { Asked, OwnResult, Regrade, ResultRow, Summary } from '@/features/marking/model';
import type { RegradeForm } from '@/features/marking/queries';
import type { Agree, Hold, Takes } from '@/shared/api/agreement';
import type { components } from '@/shared/api/generated/schema';
import type { Page } from '@/shared/use/list';

type S = components['schemas'];

/** What the pages of results read and send. */
export type Marking = Hold<[
  Agree<S['ResultView.OwnResults'], { items: OwnResult[] }>,
  Agree<S['ResultView.ResultPage'], Page<ResultRow>>,
  Agree<S['ResultView.SummaryView'], Summary>,
  Agree<S['ResultView.AskedList'], { items: Asked[] }>,
  Agree<S['ResultView.RegradeList'], { items: Regrade[] }>,
  Takes<S['ResultView.RegradeBody'], RegradeForm>,
]>;
