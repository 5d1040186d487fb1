package org.yian.residents;

import java.util.Arrays;
import java.util.List;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/**
 * What is wrong with one field.
 *
 * @param messageKey the text in the catalogue
 */
record Finding(String field, String messageKey, List<Object> arguments) {

    static Finding of(String field, String messageKey, Object... arguments) {
        return new Finding(field, messageKey, Arrays.asList(arguments));
    }

    /** An invalid request with all that is wrong. */
    static ProblemException refusal(List<Finding> findings) {
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        findings.forEach(finding -> refusal.violation(
                finding.field(), finding.messageKey(), finding.arguments().toArray()));
        return refusal;
    }
}
