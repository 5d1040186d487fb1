package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/** What an admission needs (domain.md section 4; Measures 2021, art. 5), beyond what the database decides. */
@Singleton
class AdmissionRules {

    private static final int ELDERLY_FROM = 60;
    private static final int MINOR_UNDER = 16;
    private static final int OLD_NUMBER_LENGTH = 15;

    private final Clock clock;

    AdmissionRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * The identity number of an admission that keeps all rules.
     *
     * @throws ProblemException invalid request with every field that is wrong
     */
    IdentityNumber check(Admission admission) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        IdentityNumber identity = identity(wrong, admission.identityNumber());
        place(wrong, admission);
        LocalDate today = LocalDate.now(clock);
        if (admission.admittedOn().isAfter(today)) {
            wrong.violation("admittedOn", "residents.date-in-future");
        }
        LocalDate confirmedOn = admission.details().confirmedOn();
        if (confirmedOn != null && confirmedOn.isAfter(admission.admittedOn())) {
            wrong.violation("details.confirmedOn", "residents.confirmed-after-admission");
        }
        details(wrong, admission.supportMode(), admission.details(), identity);
        if (wrong.hasViolations() || identity == null) {
            throw wrong;
        }
        return identity;
    }

    /**
     * The rules for the details of a person who is supported already.
     *
     * @throws ProblemException invalid request with every field that is wrong
     */
    void checkDetails(SupportMode mode, ResidentDetails details, LocalDate birthDate) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        required(wrong, mode, details);
        if (details.confirmedOn() != null && details.confirmedOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("details.confirmedOn", "residents.date-in-future");
        }
        category(wrong, mode, details, birthDate);
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    private static void details(
            ProblemException wrong, SupportMode mode, ResidentDetails details, @Nullable IdentityNumber identity) {
        required(wrong, mode, details);
        if (identity != null) {
            category(wrong, mode, details, identity.birthDate());
        }
    }

    private @Nullable IdentityNumber identity(ProblemException wrong, String typed) {
        IdentityNumber identity = IdentityNumber.parse(typed).orElse(null);
        if (identity == null) {
            boolean old = typed.replace(" ", "").length() == OLD_NUMBER_LENGTH;
            wrong.violation("identityNumber", old ? "residents.identity-old" : "residents.identity-wrong");
        } else if (identity.birthDate().isAfter(LocalDate.now(clock))) {
            wrong.violation("identityNumber", "residents.identity-unborn");
            return null;
        }
        return identity;
    }

    private static void place(ProblemException wrong, Admission admission) {
        boolean dispersed = admission.supportMode() == SupportMode.DISPERSED;
        if (dispersed && admission.townshipCode() == null) {
            wrong.violation("townshipCode", "residents.township-needed");
        }
        if (!dispersed && admission.homeId() == null) {
            wrong.violation("homeId", "residents.home-needed");
        }
        if (!dispersed && admission.homeId() != null && admission.bedId() == null) {
            wrong.violation("bedId", "residents.bed-needed");
        }
        if (dispersed && (admission.homeId() != null || admission.bedId() != null)) {
            wrong.violation("homeId", "residents.no-home-for-dispersed");
        }
    }

    private static void required(ProblemException wrong, SupportMode mode, ResidentDetails details) {
        if (mode == SupportMode.BOARDER) {
            if (details.agreementId() == null) {
                wrong.violation("details.agreementId", "residents.agreement-needed");
            }
            return;
        }
        if (details.confirmationNumber() == null) {
            wrong.violation("details.confirmationNumber", "residents.confirmation-needed");
        }
        if (details.confirmedOn() == null) {
            wrong.violation("details.confirmedOn", "residents.confirmed-on-needed");
        }
        if (details.category() == null) {
            wrong.violation("details.category", "residents.category-needed");
        }
    }

    /** The age is the one on the day of the confirmation. Minors keep their support when they grow up (art. 5). */
    private static void category(
            ProblemException wrong, SupportMode mode, ResidentDetails details, LocalDate birthDate) {
        LocalDate on = details.confirmedOn();
        if (mode == SupportMode.BOARDER || details.category() == null || on == null) {
            return;
        }
        int age = Period.between(birthDate, on).getYears();
        switch (details.category()) {
            case ELDERLY -> {
                if (age < ELDERLY_FROM) {
                    wrong.violation("details.category", "residents.not-elderly", age);
                }
            }
            case MINOR -> {
                if (age >= MINOR_UNDER) {
                    wrong.violation("details.category", "residents.not-minor", age);
                }
            }
            case DISABLED -> {
                if (details.disabilityKind() == null || details.disabilityGrade() == null) {
                    wrong.violation("details.disabilityKind", "residents.disability-needed");
                } else if (!details.disabilityKind().preventsWork(details.disabilityGrade())) {
                    wrong.violation("details.disabilityGrade", "residents.disability-too-slight");
                }
            }
        }
    }
}
