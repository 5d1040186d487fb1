package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/** What must be right about a home beyond the form of each single entry. */
@Singleton
class ProfileRules {

    private final PlaceRules places;
    private final HomeWriter homes;
    private final Clock clock;

    ProfileRules(PlaceRules places, HomeWriter homes, Clock clock) {
        this.places = places;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * Refuses a profile that breaks a rule, naming every entry that is wrong.
     *
     * @param id the home that has it; null for a new one
     */
    void require(Actor actor, HomeProfile profile, @Nullable Long id) {
        refuse(check(actor, profile, id));
    }

    /** As {@link #require}, for what the people of a home may change. */
    void requireFacilities(HomeProfile.Facilities facilities) {
        List<Finding> findings = new ArrayList<>();
        checkBuildingYear(findings, facilities);
        refuse(findings);
    }

    List<Finding> check(Actor actor, HomeProfile profile, @Nullable Long id) {
        List<Finding> findings = checkAlone(actor, profile);
        if (homes.nameTaken(profile, id)) {
            findings.add(Finding.of("name", "homes.name-taken", profile.name()));
        }
        return findings;
    }

    /** All rules but those that look at other homes. */
    List<Finding> checkAlone(Actor actor, HomeProfile profile) {
        List<Finding> findings = new ArrayList<>(places.check(actor, profile.place()));
        checkRegistration(findings, profile.registration());
        checkDay(findings, "openedOn", profile.openedOn());
        checkDay(findings, "fire.checkedOn", profile.fire().checkedOn());
        checkBuildingYear(findings, profile.facilities());
        if (profile.fire().status() == FireStatus.CANNOT_BE_UPGRADED
                && blank(profile.fire().compensatingMeasures())) {
            findings.add(Finding.of("fire.compensatingMeasures", "homes.measures-needed"));
        }
        return findings;
    }

    private void checkRegistration(List<Finding> findings, HomeProfile.Registration registration) {
        if (registration.approvalStatus() == ApprovalStatus.APPROVED) {
            if (blank(registration.approvalNumber())) {
                findings.add(Finding.of("registration.approvalNumber", "homes.approval-number-needed"));
            }
            if (registration.approvalDate() == null) {
                findings.add(Finding.of("registration.approvalDate", "homes.approval-date-needed"));
            }
        }
        checkDay(findings, "registration.approvalDate", registration.approvalDate());
        String code = registration.creditCode();
        if (code != null && !CreditCode.valid(code)) {
            findings.add(Finding.of("registration.creditCode", "homes.credit-code-wrong"));
        }
    }

    private void checkBuildingYear(List<Finding> findings, HomeProfile.Facilities facilities) {
        Integer year = facilities.buildingYear();
        if (year != null && year > LocalDate.now(clock).getYear()) {
            findings.add(Finding.of("facilities.buildingYear", "homes.year-in-future"));
        }
    }

    private void checkDay(List<Finding> findings, String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            findings.add(Finding.of(field, "homes.date-in-future"));
        }
    }

    static void refuse(List<Finding> findings) {
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        for (Finding finding : findings) {
            refusal.violation(
                    finding.field(), finding.messageKey(), finding.arguments().toArray());
        }
        if (refusal.hasViolations()) {
            throw refusal;
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
