package org.yian.notifications;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether an account is told by e-mail too, and where. */
@Serdeable
@Introspected
record NotificationSetting(@Nullable @Email @Size(max = 254) String email, boolean byEmail) {

    static final NotificationSetting NONE = new NotificationSetting(null, false);

    /** What the audit log keeps of it. */
    @Serdeable
    record Kept(boolean address, boolean byEmail) {}

    Kept kept() {
        return new Kept(email != null, byEmail);
    }

    NotificationSetting tidied() {
        return new NotificationSetting(email == null || email.isBlank() ? null : email.strip(), byEmail);
    }
}
