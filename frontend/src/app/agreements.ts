import type { AccountRow, AuditView, GrantView, RoleWords } from '@/features/access/admin';
import type { Device } from '@/features/access/model';
import type { AppealView } from '@/features/appeal/model';
import type { FlagRow, OwnClearance } from '@/features/clearance/model';
import type { AdjustmentView, EntryView } from '@/features/credit/model';
import type { ImportRow, ImportView } from '@/features/directory/model';
import type { JobView, RunView } from '@/features/jobs/model';
import type { Letter, LetterView, Message } from '@/features/notice/model';
import type { QualificationView } from '@/features/qualification/model';
import type { Assignment, EffectiveValue, RuleKey, RuleSet, RuleValue } from '@/features/rulebook/model';
import type { Agree } from '@/shared/api/agreement';
import type { components } from '@/shared/api/generated/schema';
import type { Session } from '@/shared/use/session';

type S = components['schemas'];

/** What the pages read, held against the contract: a change there that a page relies on does not compile here. */
export const agreements: [
  Agree<S['SessionController.SessionView'], Session>,
  Agree<S['SessionController.OpenSessionView'], Device>,
  Agree<S['AccountController.AccountRow'], AccountRow>,
  Agree<S['GrantController.GrantView'], GrantView>,
  Agree<S['GrantController.RoleWords'], RoleWords>,
  Agree<S['AuditController.AuditView'], Omit<AuditView, 'details'>>,
  Agree<S['EntryView'], EntryView>,
  Agree<Omit<S['AdjustmentView'], 'kind'>, Omit<AdjustmentView, 'kind'>>,
  Agree<S['AppealController.AppealView'], AppealView>,
  Agree<S['ClearanceJson.FlagView'], FlagRow>,
  Agree<S['ClearanceJson.OwnView'], OwnClearance>,
  Agree<S['InboxController.MessageView'], Message>,
  Agree<S['LetterController.LetterItem'], Letter>,
  Agree<S['LetterController.LetterView'], LetterView>,
  Agree<S['QualificationController.QualificationView'], QualificationView>,
  Agree<S['RuleSetView'], RuleSet>,
  Agree<Omit<S['RuleSetController.RuleKeyView'], 'shape'>, Omit<RuleKey, 'shape'>>,
  Agree<Omit<S['RuleSetView.RuleValueView'], 'value'>, Omit<RuleValue, 'value'>>,
  Agree<Omit<S['EffectiveValueView'], 'value'>, Omit<EffectiveValue, 'value'>>,
  Agree<S['RuleAssignmentController.AssignmentView'], Assignment>,
  Agree<S['ImportViews.ImportView'], ImportView>,
  Agree<S['ImportViews.RowView'], ImportRow>,
  Agree<S['JobController.JobView'], JobView>,
  Agree<S['JobController.RunView'], RunView>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true];
