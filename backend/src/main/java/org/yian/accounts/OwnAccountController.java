package org.yian.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yian.platform.Actor;

/** What people do with their own account. */
@Controller("/api/account")
@Tag(name = "account")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OwnAccountController {

    private final OwnPassword password;
    private final Sessions sessions;

    OwnAccountController(OwnPassword password, Sessions sessions) {
        this.password = password;
        this.sessions = sessions;
    }

    /** The old and the new password. */
    @Serdeable
    record PasswordChange(
            @NotBlank @Size(max = 1000) String currentPassword, @NotBlank @Size(max = 1000) String newPassword) {

        /** Never the passwords. */
        @Override
        public String toString() {
            return "…";
        }
    }

    /** Changes the caller's password; the caller's other sessions end. */
    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Valid @Body PasswordChange change) {
        password.change(actor, current(request), change.currentPassword(), change.newPassword());
    }

    /** The caller's open sessions, the one used last first. */
    @Get("/sessions")
    List<SessionView> sessions(
            @Parameter(hidden = true) HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
        return sessions.open(actor, current(request));
    }

    /** Ends all sessions of the caller but this one. */
    @Delete("/sessions/others")
    @Status(HttpStatus.NO_CONTENT)
    void endOthers(@Parameter(hidden = true) HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
        sessions.endOthers(actor, current(request));
    }

    private static UUID current(HttpRequest<?> request) {
        return Objects.requireNonNull(SessionAuthentication.resumed(request))
                .session()
                .id();
    }
}
