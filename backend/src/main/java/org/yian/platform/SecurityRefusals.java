package org.yian.platform;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** Refusals of the security rules as problem documents: 401 without a session, 403 when the role may not. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class SecurityRefusals implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private final ProblemResponses responses;

    SecurityRefusals(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has it so
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        PlatformProblem kind = refusal.isForbidden() ? PlatformProblem.NOT_ALLOWED : PlatformProblem.SIGN_IN_NEEDED;
        ProblemException problem = new ProblemException(kind);
        return responses.processResponse(
                ErrorContext.builder(request).cause(problem).build(),
                io.micronaut.http.HttpResponse.status(
                        HttpStatus.valueOf(kind.status().getCode())));
    }
}
