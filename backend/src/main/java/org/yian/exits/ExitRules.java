package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.residents.SupportMode;

/** What may stand in the report and the decision of an exit (Measures 2021, art. 24 to 26). */
@Singleton
class ExitRules {

    /** Minors keep their support up to this age, longer while at school (domain.md section 4). */
    private static final int GROWN_UP = 18;

    private final Clock clock;

    ExitRules(Clock clock) {
        this.clock = clock;
    }

    void check(Residents.Person person, ExitReport report) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        boolean boarder = person.supportMode() == SupportMode.BOARDER;
        if (!fits(report.reason(), person.supportMode())) {
            wrong.violation("report.reason", boarder ? "exits.reason-for-boarder" : "exits.reason-for-mode");
        } else if (person.minor()) {
            checkMinor(wrong, person, report);
        } else if (report.reason() == EndReason.GROWN_UP) {
            wrong.violation("report.reason", "exits.not-a-minor");
        }
        checkDay(wrong, "report.reportedOn", report.reportedOn(), person.admittedOn());
        if (report.leavingOn().isBefore(person.inHomeSince())) {
            wrong.violation("report.leavingOn", "exits.before-stay", person.inHomeSince());
        } else if (boarder && report.leavingOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("report.leavingOn", "exits.in-future");
        }
        refuse(wrong);
    }

    void check(ExitReport report, ExitRequests.ExitNotice notice) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (notice.from().isAfter(LocalDate.now(clock))) {
            wrong.violation("from", "exits.in-future");
        } else if (notice.from().isBefore(report.reportedOn())) {
            wrong.violation("from", "exits.notice-before-report", report.reportedOn());
        }
        refuse(wrong);
    }

    /** An approval names the day of leaving and who was told; a refusal its reason. */
    void check(Residents.Person person, ExitReport report, ExitRequests.ExitDecision decision) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (!decision.approved()) {
            if (decision.reason() == null || decision.reason().isBlank()) {
                wrong.violation("reason", "exits.refusal-needs-reason");
            }
            refuse(wrong);
            return;
        }
        LocalDate leavingOn = decision.leavingOn();
        if (leavingOn == null) {
            wrong.violation("leavingOn", "exits.leaving-needed");
        } else {
            checkDay(wrong, "leavingOn", leavingOn, person.inHomeSince());
        }
        ExitRequests.ExitNotification told = decision.notification();
        if (told == null) {
            wrong.violation("notification", "exits.notification-needed");
        } else {
            checkTold(wrong, "notification.personOn", told.personOn(), report.reportedOn());
            checkTold(wrong, "notification.villageOn", told.villageOn(), report.reportedOn());
        }
        refuse(wrong);
    }

    private static boolean fits(EndReason reason, SupportMode mode) {
        return switch (reason) {
            case DEATH, TRANSFERRED -> false;
            case AGREEMENT_ENDED -> mode == SupportMode.BOARDER;
            case DISPERSED_SUPPORT -> mode == SupportMode.CENTRALISED;
            default -> mode != SupportMode.BOARDER;
        };
    }

    private static void checkMinor(ProblemException wrong, Residents.Person person, ExitReport report) {
        LocalDate grownUp = person.birthDate().plusYears(GROWN_UP);
        boolean byAge = report.reason() == EndReason.GROWN_UP || report.reason() == EndReason.ABLE_TO_WORK;
        if (byAge && report.leavingOn().isBefore(grownUp)) {
            wrong.violation("report.reason", "exits.minor-keeps-support", grownUp);
        }
    }

    private void checkDay(ProblemException wrong, String field, LocalDate day, LocalDate first) {
        if (day.isAfter(LocalDate.now(clock))) {
            wrong.violation(field, "exits.in-future");
        } else if (day.isBefore(first)) {
            wrong.violation(field, "exits.before-stay", first);
        }
    }

    private void checkTold(ProblemException wrong, String field, LocalDate day, LocalDate reportedOn) {
        if (day.isAfter(LocalDate.now(clock))) {
            wrong.violation(field, "exits.in-future");
        } else if (day.isBefore(reportedOn)) {
            wrong.violation(field, "exits.told-before-report", reportedOn);
        }
    }

    private static void refuse(ProblemException wrong) {
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }
}
