package org.yian.reporting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.yian.inspections.AnswerResult;
import org.yian.inspections.Grade;
import org.yian.inspections.InspectionKind;
import org.yian.platform.Messages;
import org.yian.platform.TimeFactory;
import org.yian.rectifications.ItemState;
import org.yian.rectifications.Severity;

/** The words of official documents, which are Chinese whoever reads. */
@Singleton
class ReportWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Messages messages;

    ReportWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.text(Messages.CHINESE, "reporting." + key, arguments);
    }

    /**
     * A word of the books.
     *
     * @param kind {@code source}, {@code category} or {@code income}
     */
    String fund(String kind, String value) {
        return messages.text(Messages.CHINESE, "funds." + kind + "." + value);
    }

    String kind(InspectionKind kind) {
        return text("kind." + kind.name());
    }

    String severity(Severity severity) {
        return text("severity." + severity.name());
    }

    String state(ItemState state, boolean overdue) {
        return overdue ? text("state.overdue", text("state." + state.name())) : text("state." + state.name());
    }

    String grade(@Nullable Grade grade) {
        return text(grade == null ? "grade.none" : "grade." + grade.name());
    }

    String result(@Nullable AnswerResult result) {
        return text(result == null ? "result.none" : "result." + result.name());
    }

    /** The civil-affairs office of a region: 甘肃省民政厅, 甘州区民政局. */
    String office(String region) {
        return text(region.endsWith(text("province")) ? "office.province" : "office.below", region);
    }

    String moment(Instant moment) {
        return MOMENT.format(moment.atZone(TimeFactory.ZONE));
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TimeFactory.ZONE);
    }
}
