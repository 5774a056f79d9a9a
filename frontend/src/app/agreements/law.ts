import type { ArticleDetail, Hit, LawImport, LawImportView, StatuteDetail, StatuteView } from '@/features/law/model';
import type { EffectiveForm } from '@/features/law/queries';
import type { Agree, Hold, Takes } from '@/shared/api/agreement';
import type { components } from '@/shared/api/generated/schema';
import type { Page } from '@/shared/use/list';

type S = components['schemas'];
type Uncounted<T> = Pick<Page<T>, 'items' | 'next'>;

/** What the pages of the register of law read and send. */
export type Law = Hold<[
  Agree<S['LawView.StatutePage'], Uncounted<StatuteView>>,
  Agree<S['LawView.StatuteDetail'], StatuteDetail>,
  Agree<S['LawView.ArticleDetail'], ArticleDetail>,
  Agree<S['LawView.HitPage'], Uncounted<Hit>>,
  Takes<S['LawController.EffectiveDay'], EffectiveForm>,
  Agree<S['LawImportController.LawImportPage'], Uncounted<LawImport>>,
  Agree<S['LawImportController.LawImportView'], LawImportView>,
]>;
