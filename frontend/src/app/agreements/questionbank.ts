import type { BankImport, BankImportRow } from '@/features/questionbank/importing';
import type { Bank, BankDetail, Difference, ItemContent, ItemDetail, ItemLine, WholeItem } from '@/features/questionbank/model';
import type { BankForm, NewBankForm, StepForms } from '@/features/questionbank/queries';
import type { Agree, Hold, Takes } from '@/shared/api/agreement';
import type { components } from '@/shared/api/generated/schema';
import type { Page } from '@/shared/use/list';

type S = components['schemas'];
type Uncounted<T> = Pick<Page<T>, 'items' | 'next'>;

/** What the pages of the question bank read and send. */
export type QuestionBank = Hold<[
  Agree<S['BankViews.BankList'], { items: Bank[] }>,
  Agree<S['BankViews.BankDetail'], BankDetail>,
  Takes<S['BankController.NewBank'], NewBankForm>,
  Takes<S['BankController.BankChange'], BankForm>,
  Agree<S['BankViews.ItemPage'], Page<ItemLine>>,
  Agree<S['BankViews.ItemDetail'], ItemDetail>,
  Agree<S['BankViews.WholeItem'], WholeItem>,
  Agree<S['BankViews.DifferenceView'], Difference>,
  Takes<S['ItemContent'], ItemContent>,
  Takes<S['ItemController.ItemReview'], StepForms['review']>,
  Takes<S['ItemController.ItemHash'], StepForms['publish']>,
  Takes<S['ItemController.ItemRetirement'], StepForms['retire']>,
  Agree<S['BankImportController.BankImportPage'], Uncounted<BankImport>>,
  Agree<S['BankImportController.BankImportRowPage'], Uncounted<BankImportRow>>,
]>;
