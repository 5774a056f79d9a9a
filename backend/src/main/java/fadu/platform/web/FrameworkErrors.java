package fadu.platform.web;

import fadu.platform.problem.Refusal;
import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Gives the framework's own answers (no such address, method or media type) the same form as ours. It takes the place of
 * global handlers by status, which would also be asked about the 404 of a use case and about their own answer to it.
 */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<ProblemBody> {
    private final Problems problems;

    FrameworkErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public MutableHttpResponse<ProblemBody> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var status = HttpStatus.valueOf(response.code());
        return problems.answer(context.getRequest(), Refusal.of(Faults.code(status)));
    }
}
