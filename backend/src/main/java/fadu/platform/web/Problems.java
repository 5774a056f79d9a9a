package fadu.platform.web;

import fadu.platform.problem.Language;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.problem.Words;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import org.slf4j.MDC;

/** Turns outcomes into HTTP: the done into 200 (or what the controller says), the refused into problem+json. */
@Singleton
public final class Problems {
    private static final MediaType PROBLEM = MediaType.of("application/problem+json");

    private final Words words;

    Problems(Words words) {
        this.words = words;
    }

    /** The answer to an outcome: 200 with its value, or the refusal. */
    public <T> HttpResponse<?> answer(HttpRequest<?> request, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> HttpResponse.ok(value);
            case Outcome.Refused<T>(var refusal) -> answer(request, refusal);
        };
    }

    /** The answer to a refusal, in the caller's language. */
    public MutableHttpResponse<ProblemBody> answer(HttpRequest<?> request, Refusal refusal) {
        var language = language(request);
        var code = refusal.code();
        var number = MDC.get("request");
        var facts = new HashMap<>(refusal.facts());
        facts.putIfAbsent("request", number == null ? "-" : number);
        int status = code.category().status();
        var errors = refusal.fields().stream()
                .map(field -> new ProblemBody.FieldError(
                        field.field(), field.code().name(), words.detail(language, field.code(), field.facts())))
                .toList();
        var body = new ProblemBody(
                "urn:fadu:problem:" + code.name(),
                code.category().title(language),
                status,
                code.name(),
                words.detail(language, code, facts),
                words.next(language, code, facts),
                number,
                errors);
        var response = HttpResponse.<ProblemBody>status(HttpStatus.valueOf(status))
                .body(body)
                .contentType(PROBLEM);
        var seconds = facts.get("seconds");
        if (seconds != null) {
            response.header(HttpHeaders.RETRY_AFTER, seconds);
        }
        return response;
    }

    /** The caller's language from the normalised Accept-Language header. */
    public static Language language(HttpRequest<?> request) {
        return Language.of(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE, String.class, "zh-CN"));
    }
}
