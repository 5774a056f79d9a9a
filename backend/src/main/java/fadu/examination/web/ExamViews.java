package fadu.examination.web;

import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import fadu.examination.AttemptState;
import fadu.examination.BoardRow;
import fadu.examination.CandidateRow;
import fadu.examination.Eligibility;
import fadu.examination.ReadingBoard;
import fadu.examination.ReadingExams;
import fadu.platform.page.Page;
import fadu.platform.problem.Language;
import fadu.platform.problem.Words;
import fadu.rulebook.Sourced;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Between exams and what is said of them. */
final class ExamViews {
    private ExamViews() {}

    static ExamView exam(ReadingExams.Arranged arranged) {
        var line = arranged.line();
        var madeUp = line.makeUpOfPublicId();
        var madeUpTitle = line.makeUpOfTitle();
        return new ExamView(
                line.publicId(),
                line.title(),
                line.kind(),
                line.subjectKind(),
                line.qualificationScope(),
                new UnitRef(line.unitPublicId(), line.unitName()),
                new ExamView.PaperRef(line.paperId(), line.paperTitle()),
                line.opensAt(),
                line.closesAt(),
                line.durationMinutes(),
                line.attempts(),
                line.passMark(),
                mark(arranged.passMarkByRule()),
                line.lateEntryMinutes(),
                line.earliestHandInMinutes(),
                line.releaseMode(),
                line.releaseAt(),
                line.releasedAt(),
                line.releaseProposedByName(),
                line.afterRelease(),
                line.instructions(),
                arranged.required().stream()
                        .map(each -> new ExamView.ExamRef(each.publicId(), each.title()))
                        .toList(),
                madeUp == null || madeUpTitle == null ? null : new ExamView.ExamRef(madeUp, madeUpTitle),
                line.state(),
                line.cancelReason(),
                line.pausedAt(),
                new ExamView.Counts(line.appointed(), line.started(), line.openAttempts(), line.handedIn()),
                line.version());
    }

    static MyExamView mine(ReadingExams.Mine mine, Words words, Language language) {
        var sitter = mine.sitter();
        return new MyExamView(
                sitter.publicId(),
                sitter.title(),
                sitter.kind(),
                new UnitRef(sitter.unitPublicId(), sitter.unitName()),
                sitter.opensAt(),
                sitter.closesAt(),
                sitter.durationMinutes(),
                sitter.extraMinutes(),
                sitter.attempts(),
                sitter.attemptsUsed(),
                sitter.candidateNumber(),
                sitter.instructions(),
                sitter.openAttemptId(),
                sitter.lastAttemptId(),
                mine.conditions().stream().allMatch(each -> each.refusal() == null),
                mine.conditions().stream()
                        .map(each -> condition(each, words, language))
                        .toList());
    }

    static CandidateView.CandidatePage candidates(Page<CandidateRow> page) {
        return new CandidateView.CandidatePage(
                page.items().stream().map(ExamViews::candidate).toList(), page.next(), page.total());
    }

    static CandidateView candidate(CandidateRow row) {
        return new CandidateView(
                new PersonRef(row.personPublicId(), row.personName(), new UnitRef(row.unitPublicId(), row.unitName())),
                row.candidateNumber(),
                row.extraMinutes(),
                row.extraReason(),
                row.appointedAt(),
                row.attempts(),
                row.presence());
    }

    static BoardView board(ReadingBoard.Board board) {
        var rows = board.rows();
        return new BoardView(
                board.exam().publicId(),
                board.exam().title(),
                board.exam().opensAt(),
                board.exam().closesAt(),
                board.now(),
                board.exam().pausedAt(),
                rows.size(),
                count(rows, row -> row.attemptPublicId() == null),
                count(rows, row -> row.state() == AttemptState.OPEN),
                count(rows, row -> quiet(board, row)),
                count(rows, row -> row.state() == AttemptState.HANDED_IN),
                rows.stream().map(row -> row(board, row)).toList());
    }

    private static BoardView.Row row(ReadingBoard.Board board, BoardRow row) {
        return new BoardView.Row(
                new PersonRef(row.personPublicId(), row.personName(), new UnitRef(row.unitPublicId(), row.unitName())),
                fadu.examination.Sitter.number(board.exam().opensAt(), row.number()),
                row.attemptPublicId(),
                row.attemptNo(),
                row.state(),
                row.handIn(),
                row.startedAt(),
                row.deadlineAt(),
                row.finishedAt(),
                row.lastSavedAt(),
                ReadingBoard.Board.heard(row),
                board.quietSeconds(row),
                orZero(row.saves()),
                (int) orZero(row.answered()),
                (int) orZero(row.questions()));
    }

    private static boolean quiet(ReadingBoard.Board board, BoardRow row) {
        var seconds = board.quietSeconds(row);
        return seconds != null && seconds >= ReadingBoard.QUIET.toSeconds();
    }

    private static int count(List<BoardRow> rows, Predicate<BoardRow> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static long orZero(@Nullable Number number) {
        return number == null ? 0 : number.longValue();
    }

    private static MyExamView.Condition condition(Eligibility.Judged judged, Words words, Language language) {
        var refusal = judged.refusal();
        return new MyExamView.Condition(
                judged.name(),
                language == Language.ZH_CN ? judged.zh() : judged.en(),
                refusal == null,
                refusal == null ? null : words.detail(language, refusal.code(), refusal.facts()),
                refusal == null ? null : words.next(language, refusal.code(), refusal.facts()));
    }

    private static ExamView.@Nullable RuleMark mark(@Nullable Sourced<Integer> rule) {
        return rule == null
                ? null
                : new ExamView.RuleMark(
                        BigDecimal.valueOf(rule.value(), 2),
                        rule.ruleSetName() + " " + rule.version() + " " + rule.clause());
    }
}
