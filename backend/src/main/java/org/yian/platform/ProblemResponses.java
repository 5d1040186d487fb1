package org.yian.platform;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where failures become problem documents (RFC 9457) in the reader's language. */
@Primary
@Singleton
public final class ProblemResponses implements ErrorResponseProcessor<Problem> {

    static final String PROBLEM_JSON = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

    private final Messages messages;

    ProblemResponses(Messages messages) {
        this.messages = messages;
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        Throwable cause = context.getRootCause().orElse(null);
        Problem problem = problem(request, cause, response.status());
        MutableHttpResponse<Problem> answer =
                response.status(problem.status()).body(problem).contentType(MediaType.of(PROBLEM_JSON));
        if (cause instanceof ProblemException refusal && refusal.retryAfter() != null) {
            long seconds =
                    Math.max(1, Objects.requireNonNull(refusal.retryAfter()).toSeconds());
            answer.header("Retry-After", Long.toString(seconds));
        }
        return answer;
    }

    /** The problem document of a refusal, for answers that are not written by the error processing. */
    public Problem of(HttpRequest<?> request, ProblemException refusal) {
        Locale locale = RequestContext.locale(request);
        List<Problem.Violation> violations = refusal.violations().stream()
                .map(violation -> new Problem.Violation(
                        violation.field(),
                        messages.text(
                                locale,
                                violation.messageKey(),
                                violation.arguments().toArray())))
                .toList();
        return document(request, refusal.kind(), violations, refusal.current(), refusal.arguments());
    }

    private Problem problem(HttpRequest<?> request, @Nullable Throwable cause, HttpStatus status) {
        if (cause instanceof ProblemException refusal) {
            return of(request, refusal);
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return document(request, PlatformProblem.INVALID_REQUEST, violations(request, invalid), null);
        }
        if (cause instanceof ConversionErrorException conversion) {
            return document(request, PlatformProblem.INVALID_REQUEST, List.of(conversion(request, conversion)), null);
        }
        if (cause instanceof UnsatisfiedRouteException missing) {
            Problem.Violation violation = new Problem.Violation(
                    missing.getArgument().getName(),
                    messages.text(RequestContext.locale(request), "validation.required"));
            return document(request, PlatformProblem.INVALID_REQUEST, List.of(violation), null);
        }
        PlatformProblem kind = kind(status);
        if (kind == PlatformProblem.INTERNAL_ERROR && cause != null) {
            LOG.error("{} {} failed", request.getMethod(), request.getPath(), cause);
        }
        return document(request, kind, List.of(), null, RequestContext.traceId(request));
    }

    private Problem document(
            HttpRequest<?> request,
            ProblemKind kind,
            List<Problem.Violation> violations,
            @Nullable Object current,
            Object... arguments) {
        Locale locale = RequestContext.locale(request);
        return new Problem(
                "/problems/" + kind.slug(),
                messages.text(locale, "problem." + kind.slug() + ".title", arguments),
                kind.status().getCode(),
                messages.text(locale, "problem." + kind.slug() + ".detail", arguments),
                violations,
                RequestContext.traceId(request),
                current);
    }

    private static PlatformProblem kind(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> PlatformProblem.SIGN_IN_NEEDED;
            case FORBIDDEN -> PlatformProblem.NOT_ALLOWED;
            case NOT_FOUND -> PlatformProblem.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> PlatformProblem.METHOD_NOT_ALLOWED;
            case REQUEST_ENTITY_TOO_LARGE -> PlatformProblem.TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> PlatformProblem.UNSUPPORTED_MEDIA_TYPE;
            default -> status.getCode() < 500 ? PlatformProblem.UNREADABLE_REQUEST : PlatformProblem.INTERNAL_ERROR;
        };
    }

    private Problem.Violation conversion(HttpRequest<?> request, ConversionErrorException failure) {
        Argument<?> argument = failure.getArgument();
        Optional<BodyPath> inBody = BodyPath.of(failure.getConversionError().getCause());
        String field = inBody.map(BodyPath::field).orElse(argument.getName());
        String value = inBody.map(BodyPath::value)
                .or(() -> failure.getConversionError().getOriginalValue().map(Object::toString))
                .orElse("");
        Locale locale = RequestContext.locale(request);
        if (value.isEmpty()) {
            return new Problem.Violation(field, messages.text(locale, "validation.Valid"));
        }
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new Problem.Violation(field, messages.text(locale, "validation.conversion", shown));
    }

    private List<Problem.Violation> violations(HttpRequest<?> request, ConstraintViolationException invalid) {
        Locale locale = RequestContext.locale(request);
        List<Problem.Violation> result = new ArrayList<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            result.add(new Problem.Violation(field(violation.getPropertyPath()), constraintText(locale, violation)));
        }
        return result;
    }

    private String constraintText(Locale locale, ConstraintViolation<?> violation) {
        String constraint = violation.getConstraintDescriptor() == null
                ? "Valid"
                : violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor() == null
                ? Map.of()
                : violation.getConstraintDescriptor().getAttributes();
        String key = "validation." + constraint;
        Map<String, String> catalogue = messages.catalogue(locale);
        String text = Objects.requireNonNull(catalogue.getOrDefault(key, catalogue.get("validation.Valid")));
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return text;
    }

    /** The JSON name of a violated property: method and parameter names in front are not the caller's business. */
    private static String field(Path path) {
        StringBuilder name = new StringBuilder();
        String parameter = "";
        Iterator<Path.Node> nodes = path.iterator();
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            switch (node.getKind()) {
                case PROPERTY, CONTAINER_ELEMENT -> {
                    if (node.getIndex() != null) {
                        name.append('[').append(node.getIndex()).append(']');
                    }
                    if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                        name.append(name.isEmpty() ? "" : ".").append(node.getName());
                    }
                }
                case PARAMETER -> parameter = node.getName();
                default -> {
                    // the method, the bean, the return value: not part of the JSON
                }
            }
        }
        return name.isEmpty() ? parameter : name.toString();
    }
}
