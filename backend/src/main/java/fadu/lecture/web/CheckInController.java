package fadu.lecture.web;

import fadu.lecture.CheckingIn;
import fadu.lecture.Direction;
import fadu.lecture.Passed;
import fadu.platform.Actor;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
import fadu.platform.web.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Passing the door. */
@Tag(name = "lecture")
@Controller("/api")
class CheckInController {
    private final CheckingIn checkingIn;
    private final Problems problems;

    CheckInController(CheckingIn checkingIn, Problems problems) {
        this.checkingIn = checkingIn;
        this.problems = problems;
    }

    /** Checks in or out: with the scanned text of the wall, or with a lecture and its six digits. */
    @Post("/check-in")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PassedView.class)))
    HttpResponse<?> checkIn(HttpRequest<?> request, Actor actor, @Body @Valid CheckInRequest body) {
        var token = body.token();
        var lecture = body.lectureId();
        var code = body.code();
        if (token != null) {
            return problems.answer(request, checkingIn.scan(actor, token).map(PassedView::of));
        }
        if (lecture == null || code == null) {
            return problems.answer(
                    request, Refusal.field(CommonProblem.REQUEST_MALFORMED, "code", CommonProblem.FIELD_REQUIRED));
        }
        var direction = body.direction() == null ? Direction.IN : body.direction();
        return problems.answer(
                request,
                checkingIn.type(actor, lecture, code.strip(), direction).map(PassedView::of));
    }

    /**
     * A check-in.
     *
     * @param token the scanned text, which holds lecture and direction itself
     * @param direction with a typed code; IN where null
     */
    @Serdeable
    record CheckInRequest(
            @Nullable @Size(max = 500) String token,
            @Nullable @Size(max = 40) String lectureId,
            @Nullable @Size(max = 12) String code,
            @Nullable Direction direction) {}

    /** When and which way one passed; the first time's answer when asked again. */
    @Serdeable
    record PassedView(ClashView.LectureRef lecture, Instant at, Direction direction) {
        static PassedView of(Passed passed) {
            return new PassedView(
                    new ClashView.LectureRef(passed.lectureId(), passed.title()), passed.at(), passed.direction());
        }
    }
}
