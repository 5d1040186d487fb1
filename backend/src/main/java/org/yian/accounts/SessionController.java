package org.yian.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.platform.RequestContext;

@Controller("/api/session")
@Tag(name = "session")
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SessionTokens tokens;

    SessionController(SignIn signIn, Sessions sessions, SessionCookie cookie, SessionTokens tokens) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.tokens = tokens;
    }

    /** What somebody types to sign in. */
    @Serdeable
    record Credentials(@NotBlank @Size(max = 100) String username, @NotBlank @Size(max = 1000) String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return username;
        }
    }

    /** Signs in: the answer sets the session's cookie. */
    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<Session> start(
            @Parameter(hidden = true) HttpRequest<?> request, @Valid @Body Credentials credentials) {
        SignIn.Origin origin = new SignIn.Origin(
                RequestContext.address(request),
                request.getHeaders().get("User-Agent"),
                RequestContext.locale(request));
        SignIn.Accepted accepted = signIn.signIn(credentials.username(), credentials.password(), origin);
        MutableHttpResponse<Session> response = HttpResponse.ok(Session.of(accepted.account(), origin.locale()));
        cookie.put(request, response, tokens.write(accepted.token()));
        return response;
    }

    /** Who is signed in. */
    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    Session current(@Parameter(hidden = true) HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
        Sessions.Resumed resumed = Objects.requireNonNull(SessionAuthentication.resumed(request));
        return Session.of(resumed.session().account(), actor.locale());
    }

    /** Signs out: the session ends at once on every server. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<Void> end(@Parameter(hidden = true) HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
        sessions.end(
                actor,
                Objects.requireNonNull(SessionAuthentication.resumed(request))
                        .session()
                        .id());
        MutableHttpResponse<Void> response = HttpResponse.noContent();
        cookie.remove(request, response);
        return response;
    }
}
