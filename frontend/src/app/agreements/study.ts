import type { CourseForm } from '@/features/study/queries';
import type { Difference, DraftCard, DraftView, KeptFile, LessonBody } from '@/features/study/draft';
import type { Block, CheckAnswer, CheckItem, Completion, CourseCard, CourseView, Learner, LessonView, SessionRow, UncountedOf } from '@/features/study/model';
import type { Beat, Opened, Reply } from '@/features/study/time/beat';
import type { OpenUpload } from '@/features/study/upload';
import type { Agree, Hold, Takes } from '@/shared/api/agreement';
import type { components } from '@/shared/api/generated/schema';
import type { Page } from '@/shared/use/list';

type S = components['schemas'];

/** What the pages of courses read and send. */
export type Study = Hold<[
  Agree<S['CourseCard'], CourseCard>,
  Agree<S['CourseCard.CourseCardPage'], Page<CourseCard>>,
  Agree<S['CourseView'], CourseView>,
  Agree<S['LessonView'], LessonView>,
  Agree<S['CheckItem'], CheckItem>,
  Agree<S['CheckAnswerView'], CheckAnswer>,
  Agree<S['CompletionView'], Completion>,
  Agree<S['SessionView'], Opened>,
  Takes<S['HeartbeatRequest'], Beat>,
  Agree<S['HeartbeatReply'], Reply>,
  Agree<S['LearningView'], Page<SessionRow>>,
  Agree<S['LearnerView.LearnerPage'], Page<Learner>>,
  Agree<S['UncountedView'], Page<UncountedOf>>,
  Agree<S['DraftCard.DraftPage'], Page<DraftCard>>,
  Agree<S['DraftView'], DraftView>,
  Agree<S['DifferenceView'], Difference>,
  Agree<S['DraftLessonController.TextPreview'], { blocks: Block[] }>,
  Takes<S['CourseRequest'], CourseForm>,
  Takes<S['LessonRequest'], LessonBody>,
  Agree<S['UploadController.UploadView'], OpenUpload>,
  Agree<S['FileView.FilePage'], Page<KeptFile>>,
]>;
