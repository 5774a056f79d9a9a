import type { BankChoice, BlueprintCheck, BlueprintContent, BlueprintDetail, BlueprintLine, Paper, Preview } from '@/features/paper/model';
import type { ComposeForm, ItemName, StepForms } from '@/features/paper/queries';
import type { Agree, Hold, Takes } from '@/shared/api/agreement';
import type { components } from '@/shared/api/generated/schema';
import type { Page } from '@/shared/use/list';

type S = components['schemas'];
type Uncounted<T> = Pick<Page<T>, 'items' | 'next'>;

/** What the pages of tables of specification and of papers read and send. */
export type Papers = Hold<[
  Agree<S['PaperViews.BlueprintPage'], Uncounted<BlueprintLine>>,
  Agree<S['PaperViews.BlueprintDetail'], BlueprintDetail>,
  Takes<S['BlueprintContent'], BlueprintContent>,
  Agree<S['PaperViews.BlueprintCheckView'], BlueprintCheck>,
  Agree<S['PaperViews.PaperPage'], Uncounted<Paper>>,
  Agree<S['PaperViews.PreviewView'], Preview>,
  Takes<S['PaperController.NewPaper'], ComposeForm>,
  Takes<S['PaperController.Sealing'], StepForms['seal']>,
  Takes<S['PaperController.Withdrawal'], StepForms['withdraw']>,
  Agree<S['BankViews.BankList'], { items: BankChoice[] }>,
  Agree<S['BankViews.ItemPage'], { items: ItemName[] }>,
]>;
