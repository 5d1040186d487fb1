package org.yian.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;
import org.yian.platform.Scope;

/**
 * Who is signed in.
 *
 * @param mustChangePassword whether nothing else is possible before a password is chosen
 */
@Serdeable
record Session(String username, String displayName, Role role, Bounds scope, boolean mustChangePassword) {

    /** How far the account sees; names in the reader's language. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bounds(
            Scope.Level level,
            @Nullable String regionCode,
            @Nullable String regionName,
            @Nullable Long homeId,
            @Nullable String homeName) {}

    static Session of(Account account, Locale locale) {
        Account.Place region = account.region();
        boolean english = locale.getLanguage().equals("en");
        Bounds bounds = new Bounds(
                account.scope().level(),
                region == null ? null : region.code(),
                region == null ? null : english ? region.nameEn() : region.name(),
                account.homeId(),
                account.homeName());
        return new Session(
                account.username(), account.displayName(), account.role(), bounds, account.mustChangePassword());
    }
}
