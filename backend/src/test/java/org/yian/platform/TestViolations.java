package org.yian.platform;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a refusal says of each field: the field and the key of the text. */
public final class TestViolations {

    private TestViolations() {}

    /** What is said when this is refused. */
    public static List<String> of(ThrowingCallable refused) {
        return of(Objects.requireNonNull(catchThrowableOfType(ProblemException.class, refused), "not refused"));
    }

    public static List<String> of(ProblemException refusal) {
        return refusal.violations().stream()
                .map(violation -> violation.field() + " " + violation.messageKey())
                .toList();
    }
}
