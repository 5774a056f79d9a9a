package fadu.platform.web;

import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Refusal;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything that goes wrong outside the use cases as problem+json: no page of the framework, no stack, no echo. */
@Hidden
@Controller
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final int ILLEGAL_MIX_OF_COLLATIONS = 1267;

    private final Problems problems;

    Faults(Problems problems) {
        this.problems = problems;
    }

    /** A declared bound was broken. */
    @Error(global = true)
    HttpResponse<?> invalid(HttpRequest<?> request, ConstraintViolationException fault) {
        var fields = fault.getConstraintViolations().stream()
                .map(violation -> new Refusal.FieldRefusal(
                        field(violation.getPropertyPath()),
                        violation
                                        .getConstraintDescriptor()
                                        .getAnnotation()
                                        .annotationType()
                                        .getSimpleName()
                                        .startsWith("NotNull")
                                ? CommonProblem.FIELD_REQUIRED
                                : CommonProblem.FIELD_INVALID,
                        Map.of()))
                .toList();
        return problems.answer(request, new Refusal(CommonProblem.REQUEST_MALFORMED, Map.of(), fields));
    }

    /** A value could not be read as its type. */
    @Error(global = true)
    HttpResponse<?> unreadable(HttpRequest<?> request, ConversionErrorException fault) {
        var name = fault.getArgument().getName();
        return problems.answer(
                request,
                new Refusal(
                        CommonProblem.REQUEST_MALFORMED,
                        Map.of(),
                        List.of(new Refusal.FieldRefusal(name, CommonProblem.FIELD_INVALID, Map.of()))));
    }

    /** A parameter or the body is missing. */
    @Error(global = true)
    HttpResponse<?> missing(HttpRequest<?> request, UnsatisfiedArgumentException fault) {
        return problems.answer(
                request,
                Refusal.field(
                        CommonProblem.REQUEST_MALFORMED, fault.getArgument().getName(), CommonProblem.FIELD_REQUIRED));
    }

    /** The body is there, but says null. */
    @Error(global = true)
    HttpResponse<?> empty(HttpRequest<?> request, UnsatisfiedRouteException fault) {
        return problems.answer(
                request,
                Refusal.field(
                        CommonProblem.REQUEST_MALFORMED, fault.getArgument().getName(), CommonProblem.FIELD_REQUIRED));
    }

    /** An address that is none. */
    @Error(global = true)
    HttpResponse<?> noAddress(HttpRequest<?> request, URISyntaxException fault) {
        return problems.answer(request, Refusal.of(CommonProblem.REQUEST_MALFORMED));
    }

    /** The body is no JSON that we know. */
    @Error(global = true)
    HttpResponse<?> noJson(HttpRequest<?> request, io.micronaut.json.JsonSyntaxException fault) {
        return problems.answer(request, Refusal.of(CommonProblem.REQUEST_MALFORMED));
    }

    /** The body is JSON, but not of the declared shape. */
    @Error(global = true)
    HttpResponse<?> wrongShape(HttpRequest<?> request, io.micronaut.serde.exceptions.SerdeException fault) {
        return problems.answer(request, Refusal.of(CommonProblem.REQUEST_MALFORMED));
    }

    /** Larger than the limit. */
    @Error(global = true)
    HttpResponse<?> tooLarge(HttpRequest<?> request, ContentLengthExceededException fault) {
        return problems.answer(request, Refusal.of(CommonProblem.REQUEST_TOO_LARGE));
    }

    /** A status of the framework. */
    @Error(global = true)
    HttpResponse<?> status(HttpRequest<?> request, HttpStatusException fault) {
        return problems.answer(request, Refusal.of(code(fault.getStatus())));
    }

    /** A known address, but not with this method. */
    @Error(global = true)
    HttpResponse<?> method(HttpRequest<?> request, NotAllowedException fault) {
        return problems.answer(request, Refusal.of(CommonProblem.METHOD_NOT_ALLOWED));
    }

    /** Everything else is a fault of ours: logged with its number, answered without its insides. */
    @Error(global = true)
    HttpResponse<?> fault(HttpRequest<?> request, Throwable fault) {
        if (isNoKeyAtAll(fault)) {
            return problems.answer(request, Refusal.of(CommonProblem.NOT_FOUND));
        }
        LOG.error("{} {} failed", request.getMethodName(), request.getPath(), fault);
        return problems.answer(request, Refusal.of(CommonProblem.FAULT));
    }

    /** Keys are ASCII: the server refuses to compare them with other characters, and so nothing has such a key. */
    private static boolean isNoKeyAtAll(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getErrorCode() == ILLEGAL_MIX_OF_COLLATIONS) {
                return true;
            }
        }
        return false;
    }

    /** The refusal that stands for a status of the framework. */
    static CommonProblem code(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> CommonProblem.SIGN_IN_NEEDED;
            case FORBIDDEN -> CommonProblem.NOT_PERMITTED;
            case NOT_FOUND -> CommonProblem.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> CommonProblem.METHOD_NOT_ALLOWED;
            case UNSUPPORTED_MEDIA_TYPE -> CommonProblem.MEDIA_TYPE_REFUSED;
            case REQUEST_ENTITY_TOO_LARGE -> CommonProblem.REQUEST_TOO_LARGE;
            case TOO_MANY_REQUESTS -> CommonProblem.TOO_MANY_REQUESTS;
            default -> status.getCode() < 500 ? CommonProblem.REQUEST_MALFORMED : CommonProblem.FAULT;
        };
    }

    private static String field(jakarta.validation.Path path) {
        var name = new StringBuilder();
        for (var node : path) {
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                name.append(name.isEmpty() ? "" : ".").append(node.getName());
            } else if (node.getKind() == ElementKind.PARAMETER && name.isEmpty()) {
                name.append(node.getName());
            }
        }
        var text = name.toString();
        return text.contains(".") ? text.substring(text.indexOf('.') + 1) : text;
    }
}
