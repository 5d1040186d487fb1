package org.yian.residents;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Admissions that keep all rules, and what tests change of them. */
final class TestAdmissions {

    static final LocalDate CONFIRMED = LocalDate.of(2020, 3, 2);
    static final Screening CLEAN = new Screening(false, false, false);

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private TestAdmissions() {}

    /** Another person each time. */
    static String identityNumber() {
        int number = SEQUENCE.getAndIncrement();
        return IdentityNumber.of("620702", LocalDate.of(1940, 1, 1).plusDays(number / 999), number % 999)
                .value();
    }

    static ResidentDetails details(String name) {
        return elderly(name, DestituteCategory.ELDERLY, null, null, "甘特认〔2020〕12号", CONFIRMED);
    }

    static ResidentDetails elderly(
            String name,
            @Nullable DestituteCategory category,
            @Nullable DisabilityKind kind,
            @Nullable Integer grade,
            @Nullable String number,
            @Nullable LocalDate confirmedOn) {
        return new ResidentDetails(
                name,
                category,
                kind,
                grade,
                number,
                confirmedOn,
                "甘州区",
                "13900000000",
                "李建国",
                "侄子",
                "13900000001",
                "高血压",
                null,
                null,
                null);
    }

    static Admission centralised(long homeId, @Nullable Long bedId, String identityNumber, ResidentDetails details) {
        return new Admission(
                SupportMode.CENTRALISED, homeId, null, bedId, LocalDate.of(2024, 5, 6), identityNumber, CLEAN, details);
    }

    static Admission centralised(long homeId, long bedId) {
        return centralised(homeId, bedId, identityNumber(), details("张有福"));
    }

    static Admission dispersed(String townshipCode, String identityNumber) {
        return new Admission(
                SupportMode.DISPERSED,
                null,
                townshipCode,
                null,
                LocalDate.of(2024, 5, 6),
                identityNumber,
                CLEAN,
                details("王分散"));
    }

    static Admission boarder(long homeId, long bedId, @Nullable UUID agreementId) {
        ResidentDetails details = new ResidentDetails(
                "赵寄养", null, null, null, null, null, null, null, null, null, null, null, null, null, agreementId);
        return new Admission(
                SupportMode.BOARDER, homeId, null, bedId, LocalDate.of(2024, 5, 6), identityNumber(), CLEAN, details);
    }
}
