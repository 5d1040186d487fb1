package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Row;
import org.yian.regions.RegionName;
import org.yian.regions.Regions;
import org.yian.residents.EndReason;
import org.yian.residents.Sex;
import org.yian.residents.SupportMode;

/** Turns rows of the table {@code resident_exit} into what the API shows. */
@Singleton
class ExitRows {

    private final Regions regions;
    private final Clock clock;

    ExitRows(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    static ExitCourse course(Row row, Set<Long> reporters) {
        return new ExitCourse(
                row.choice("state", ExitState.class),
                row.numberOrNull("home_id") == null,
                row.textOrNull("township_code") != null,
                reporters,
                row.dateOrNull("decision_from"));
    }

    ExitView view(Actor actor, Row row) {
        ExitCourse course = course(row, Set.of(row.number("reported_by")));
        RegionName township = regions.name(row.textOrNull("township_code"));
        return new ExitView(
                row.number("id"),
                row.integer("version"),
                course.state(),
                row.number("resident_id"),
                row.text("name"),
                row.choice("sex", Sex.class),
                row.date("birth_date"),
                row.text("identity_number_masked"),
                row.choice("support_mode", SupportMode.class),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                row.textOrNull("township_code"),
                township == null ? null : actor.readsEnglish() ? township.nameEn() : township.name(),
                course.withTownship(),
                row.date("admitted_on"),
                report(row),
                row.moment("reported_at"),
                row.textOrNull("reporter_name"),
                review(row),
                notice(row),
                outcome(row),
                row.textOrNull("answer"),
                allowed(actor, course));
    }

    private List<ExitAction> allowed(Actor actor, ExitCourse course) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(ExitAction.values())
                .filter(action -> course.refusal(new ExitCourse.Attempt(action, actor.accountId(), actor.role(), today))
                        .isEmpty())
                .toList();
    }

    private static ExitReport report(Row row) {
        String document = row.textOrNull("document_id");
        return new ExitReport(
                row.choice("reason", EndReason.class),
                row.text("details"),
                row.date("reported_on"),
                row.date("leaving_on"),
                document == null ? null : UUID.fromString(document));
    }

    private static ExitView.@Nullable Review review(Row row) {
        Instant at = row.momentOrNull("reviewed_at");
        return at == null
                ? null
                : new ExitView.Review(
                        row.flag("review_agrees"), row.text("review_opinion"), at, row.textOrNull("reviewer_name"));
    }

    private static ExitView.@Nullable Notice notice(Row row) {
        LocalDate from = row.dateOrNull("notice_from");
        return from == null
                ? null
                : new ExitView.Notice(
                        from, row.text("notice_place"), row.date("decision_from"), row.moment("notice_recorded_at"));
    }

    private static ExitView.@Nullable Outcome outcome(Row row) {
        Instant at = row.momentOrNull("decided_at");
        LocalDate personOn = row.dateOrNull("person_told_on");
        ExitRequests.ExitNotification notification = personOn == null
                ? null
                : new ExitRequests.ExitNotification(
                        personOn,
                        row.text("person_told_how"),
                        row.date("village_told_on"),
                        row.text("village_told_how"));
        return at == null
                ? null
                : new ExitView.Outcome(at, row.textOrNull("decider_name"), row.dateOrNull("ended_on"), notification);
    }
}
