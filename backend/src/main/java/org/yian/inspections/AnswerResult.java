package org.yian.inspections;

/** What was found at one checklist item. */
public enum AnswerResult {
    PASS,
    FAIL,
    NOT_APPLICABLE
}
