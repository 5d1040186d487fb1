package org.yian.platform;

import java.util.List;

/** What a refusal says of each field: the field and the key of the text. */
public final class TestViolations {

    private TestViolations() {}

    public static List<String> of(ProblemException refusal) {
        return refusal.violations().stream()
                .map(violation -> violation.field() + " " + violation.messageKey())
                .toList();
    }
}
