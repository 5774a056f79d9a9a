package fadu.examination.web;

import fadu.examination.AttemptRow;
import fadu.examination.CurrentAnswer;
import fadu.examination.ReceiptRow;
import fadu.examination.Responses;
import fadu.examination.Room;
import fadu.examination.SaveAsked;
import fadu.examination.Saved;
import fadu.exams.item.ResponseJson;
import org.jspecify.annotations.Nullable;

/** Between rooms and what is said of them. */
final class RoomViews {
    private RoomViews() {}

    static RoomView room(Room room, String clientId) {
        var attempt = room.attempt();
        var line = room.line();
        return new RoomView(
                attempt.publicId(),
                line.examPublicId(),
                line.examTitle(),
                line.kind(),
                line.instructions(),
                line.personName(),
                room.candidateNumber(),
                attempt.attemptNo(),
                attempt.state(),
                attempt.writerEpoch(),
                attempt.writerClient().equals(clientId),
                attempt.startedAt(),
                attempt.deadlineAt(),
                attempt.readAt(),
                attempt.pausedAt(),
                room.mayHandInFrom(),
                room.slots(),
                room.answers().stream().map(RoomViews::answer).toList(),
                receipt(room));
    }

    static RoomView.ReceiptView receipt(ReceiptRow row) {
        return new RoomView.ReceiptView(
                row.publicId(),
                row.examTitle(),
                row.personName(),
                row.candidateNumber(),
                row.attemptNo(),
                row.finishedAt(),
                row.handIn(),
                row.answered(),
                row.questions(),
                row.frozenRoot(),
                row.receipt());
    }

    /** The receipt from what the room knows; null while it is open. */
    private static RoomView.@Nullable ReceiptView receipt(Room room) {
        var attempt = room.attempt();
        var finishedAt = attempt.finishedAt();
        var how = attempt.handIn();
        var answered = attempt.answered();
        var root = attempt.frozenRoot();
        var code = attempt.receipt();
        if (finishedAt == null || how == null || answered == null || root == null || code == null) {
            return null;
        }
        return new RoomView.ReceiptView(
                attempt.publicId(),
                room.line().examTitle(),
                room.line().personName(),
                room.candidateNumber(),
                attempt.attemptNo(),
                finishedAt,
                how,
                answered,
                attempt.questions(),
                root,
                code);
    }

    static RoomView.StateView state(AttemptRow attempt) {
        return new RoomView.StateView(
                attempt.publicId(),
                attempt.state(),
                attempt.writerEpoch(),
                attempt.lastSeq(),
                attempt.deadlineAt(),
                attempt.readAt(),
                attempt.pausedAt());
    }

    static SaveAsked asked(String attemptId, SaveBody body) {
        return new SaveAsked(
                attemptId,
                body.clientId(),
                body.epoch(),
                body.answers().stream()
                        .map(answer -> new SaveAsked.Answer(answer.seq(), answer.slot(), answer.response()))
                        .toList());
    }

    static SaveBody.SavedView saved(Saved saved) {
        return new SaveBody.SavedView(
                saved.receipts().stream()
                        .map(each -> new SaveBody.Receipt(
                                each.seq(),
                                each.serverSeq(),
                                each.slot(),
                                each.answerHash(),
                                each.savedAt(),
                                each.code()))
                        .toList(),
                saved.deadlineAt(),
                saved.serverTime());
    }

    private static RoomView.AnswerView answer(CurrentAnswer answer) {
        return new RoomView.AnswerView(
                answer.slot(),
                Responses.shown(ResponseJson.read(answer.answer()).orThrow()),
                answer.serverSeq(),
                answer.answerHash(),
                answer.savedAt());
    }
}
