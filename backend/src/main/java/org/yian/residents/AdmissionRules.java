package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        List<Finding> wrong = new ArrayList<>();
        IdentityNumber identity = checkPerson(
                wrong,
                admission.supportMode(),
                admission.identityNumber(),
                admission.admittedOn(),
                admission.details());
        place(wrong, admission);
        if (!wrong.isEmpty() || identity == null) {
            throw Finding.refusal(wrong);
        }
        return identity;
    }

    /**
     * The rules of an admission but for the place.
     *
     * @param wrong takes what is wrong; the fields are those of {@link Admission}
     * @param admittedOn null: it could not be read, which has been told already
     * @return the identity number; null when it is not valid
     */
    @Nullable
    IdentityNumber checkPerson(
            List<Finding> wrong,
            SupportMode mode,
            String identityNumber,
            @Nullable LocalDate admittedOn,
            ResidentDetails details) {
        IdentityNumber identity = identity(wrong, identityNumber);
        if (admittedOn != null && admittedOn.isAfter(LocalDate.now(clock))) {
            wrong.add(Finding.of("admittedOn", "residents.date-in-future"));
        }
        LocalDate confirmedOn = details.confirmedOn();
        if (admittedOn != null && confirmedOn != null && confirmedOn.isAfter(admittedOn)) {
            wrong.add(Finding.of("details.confirmedOn", "residents.confirmed-after-admission"));
        }
        details(wrong, mode, details, identity);
        return identity;
    }

    /**
     * The rules for the details of a person who is supported already.
     *
     * @throws ProblemException invalid request with every field that is wrong
     */
    void checkDetails(SupportMode mode, ResidentDetails details, LocalDate birthDate) {
        List<Finding> wrong = new ArrayList<>();
        required(wrong, mode, details);
        if (details.confirmedOn() != null && details.confirmedOn().isAfter(LocalDate.now(clock))) {
            wrong.add(Finding.of("details.confirmedOn", "residents.date-in-future"));
        }
        category(wrong, mode, details, birthDate);
        if (!wrong.isEmpty()) {
            throw Finding.refusal(wrong);
        }
    }

    private static void details(
            List<Finding> wrong, SupportMode mode, ResidentDetails details, @Nullable IdentityNumber identity) {
        required(wrong, mode, details);
        if (identity != null) {
            category(wrong, mode, details, identity.birthDate());
        }
    }

    private @Nullable IdentityNumber identity(List<Finding> wrong, String typed) {
        IdentityNumber identity = IdentityNumber.parse(typed).orElse(null);
        if (identity == null) {
            boolean old = typed.replace(" ", "").length() == OLD_NUMBER_LENGTH;
            wrong.add(Finding.of("identityNumber", old ? "residents.identity-old" : "residents.identity-wrong"));
        } else if (identity.birthDate().isAfter(LocalDate.now(clock))) {
            wrong.add(Finding.of("identityNumber", "residents.identity-unborn"));
            return null;
        }
        return identity;
    }

    private static void place(List<Finding> wrong, Admission admission) {
        boolean dispersed = admission.supportMode() == SupportMode.DISPERSED;
        if (dispersed && admission.townshipCode() == null) {
            wrong.add(Finding.of("townshipCode", "residents.township-needed"));
        }
        if (!dispersed && admission.homeId() == null) {
            wrong.add(Finding.of("homeId", "residents.home-needed"));
        }
        if (!dispersed && admission.homeId() != null && admission.bedId() == null) {
            wrong.add(Finding.of("bedId", "residents.bed-needed"));
        }
        if (dispersed && (admission.homeId() != null || admission.bedId() != null)) {
            wrong.add(Finding.of("homeId", "residents.no-home-for-dispersed"));
        }
    }

    private static void required(List<Finding> wrong, SupportMode mode, ResidentDetails details) {
        if (mode == SupportMode.BOARDER) {
            if (details.agreementId() == null) {
                wrong.add(Finding.of("details.agreementId", "residents.agreement-needed"));
            }
            return;
        }
        if (details.confirmationNumber() == null) {
            wrong.add(Finding.of("details.confirmationNumber", "residents.confirmation-needed"));
        }
        if (details.confirmedOn() == null) {
            wrong.add(Finding.of("details.confirmedOn", "residents.confirmed-on-needed"));
        }
        if (details.category() == null) {
            wrong.add(Finding.of("details.category", "residents.category-needed"));
        }
    }

    /** The age is the one on the day of the confirmation. Minors keep their support when they grow up (art. 5). */
    private static void category(List<Finding> wrong, SupportMode mode, ResidentDetails details, LocalDate birthDate) {
        LocalDate on = details.confirmedOn();
        if (mode == SupportMode.BOARDER || details.category() == null || on == null) {
            return;
        }
        int age = Period.between(birthDate, on).getYears();
        switch (details.category()) {
            case ELDERLY -> {
                if (age < ELDERLY_FROM) {
                    wrong.add(Finding.of("details.category", "residents.not-elderly", age));
                }
            }
            case MINOR -> {
                if (age >= MINOR_UNDER) {
                    wrong.add(Finding.of("details.category", "residents.not-minor", age));
                }
            }
            case DISABLED -> {
                if (details.disabilityKind() == null || details.disabilityGrade() == null) {
                    wrong.add(Finding.of("details.disabilityKind", "residents.disability-needed"));
                } else if (!details.disabilityKind().preventsWork(details.disabilityGrade())) {
                    wrong.add(Finding.of("details.disabilityGrade", "residents.disability-too-slight"));
                }
            }
        }
    }
}
