import type { Board, Candidate, ExamBody, ExamView, MyExams, PaperLine, ReceiptView, RoomView, StateView } from '@/features/examination/model';
import type { Appointed, AppointForm, BoardAct, MakeUpForm } from '@/features/examination/queries';
import type { SaveBody } from '@/features/examination/room/outbox';
import type { Saved } from '@/features/examination/room/reply';
import type { Response, SentResponse } from '@/features/examination/room/response';
import type { Agree, Hold, Takes } from '@/shared/api/agreement';
import type { components } from '@/shared/api/generated/schema';
import type { Page } from '@/shared/use/list';

type S = components['schemas'];

/** What the pages of exams and the room read and send. */
export type Examination = Hold<[
  Agree<S['MyExamView.MyExams'], MyExams>,
  Agree<S['RoomView'], RoomView>,
  Agree<S['RoomView.StateView'], StateView>,
  Agree<S['RoomView.ReceiptView'], ReceiptView>,
  Agree<S['Response'], SentResponse>,
  Takes<S['Response'], Response>,
  Takes<S['SaveBody'], SaveBody>,
  Agree<S['SaveBody.SavedView'], Saved>,
  Agree<S['ExamView.ExamPage'], Page<ExamView>>,
  Takes<S['ExamRequest'], ExamBody>,
  Agree<S['CandidateView.CandidatePage'], Page<Candidate>>,
  Agree<S['CandidateView.DoorList'], { exam: ExamView; candidates: Candidate[] }>,
  Takes<S['CandidateView.AppointBody'], AppointForm>,
  Agree<S['CandidateView.AppointedView'], Appointed>,
  Takes<S['CandidateView.MakeUpBody'], MakeUpForm>,
  Agree<S['BoardView'], Board>,
  Takes<S['BoardView.ExtendBody'], Omit<Extract<BoardAct, { act: 'extend' }>, 'act'>>,
  Takes<S['BoardView.CollectBody'], Omit<Extract<BoardAct, { act: 'collect' }>, 'act'>>,
  Agree<S['PaperViews.PaperPage'], Pick<Page<PaperLine>, 'items' | 'next'>>,
]>;
