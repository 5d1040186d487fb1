package org.yian.standards;

import java.util.List;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/**
 * Something that a rule says of what was entered.
 *
 * @param field the JSON name
 * @param messageKey the catalogue key that says why and what to do
 */
record Finding(String field, String messageKey, List<Object> arguments) {

    static Finding of(String field, String messageKey, Object... arguments) {
        return new Finding(field, messageKey, List.of(arguments));
    }

    /**
     * Refuses when there is any.
     *
     * @param prefix stands before each field, e.g. {@code details.}
     */
    static void refuse(String prefix, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        for (Finding finding : findings) {
            refusal.violation(
                    prefix + finding.field(),
                    finding.messageKey(),
                    finding.arguments().toArray());
        }
        throw refusal;
    }
}
