package org.yian.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.policies.PolicyParameters;

/** Certificates of people who were found within the caller's scope. */
@Singleton
class CertificateRepository {

    static final String REMIND_DAYS = "certificate.remind-days";
    private static final String REMIND_URGENTLY_DAYS = "certificate.remind-urgently-days";

    private final Database database;
    private final PolicyParameters parameters;
    private final Clock clock;

    CertificateRepository(Database database, PolicyParameters parameters, Clock clock) {
        this.database = database;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The days that the reminders begin on. */
    private record Terms(LocalDate today, LocalDate remindUntil, LocalDate remindUrgentlyUntil) {}

    /** By person; of each kind the one that lasts longest first. */
    Map<Long, List<CertificateView>> of(Collection<Long> staffIds) {
        if (staffIds.isEmpty()) {
            return Map.of();
        }
        record Found(long staffId, CertificateView certificate) {}
        Terms terms = terms();
        Set<String> seen = new HashSet<>();
        String marks = "?,".repeat(staffIds.size() - 1) + "?";
        return database
                .list(
                        """
                        SELECT * FROM staff_certificate WHERE staff_id IN (%s)
                        ORDER BY staff_id, kind, valid_until IS NULL DESC, valid_until DESC, id DESC
                        """
                                .formatted(marks),
                        row -> {
                            boolean newest = seen.add(row.number("staff_id") + row.text("kind"));
                            return new Found(row.number("staff_id"), view(row, terms, newest));
                        },
                        staffIds.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Found::staffId, Collectors.mapping(Found::certificate, Collectors.toList())));
    }

    long insert(long staffId, NewCertificate certificate) {
        return database.insert(
                """
                INSERT INTO staff_certificate (staff_id, kind, number, issued_on, valid_until, attachment_id)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                staffId,
                certificate.kind(),
                certificate.number().strip(),
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.attachmentId());
    }

    void delete(long id) {
        database.change("DELETE FROM staff_certificate WHERE id = ?", id);
    }

    private Terms terms() {
        LocalDate today = LocalDate.now(clock);
        return new Terms(
                today,
                today.plusDays(parameters.wholeAmount(REMIND_DAYS, today)),
                today.plusDays(parameters.wholeAmount(REMIND_URGENTLY_DAYS, today)));
    }

    private static CertificateView view(Row row, Terms terms, boolean newest) {
        String attachment = row.textOrNull("attachment_id");
        return new CertificateView(
                row.number("id"),
                row.choice("kind", CertificateKind.class),
                row.text("number"),
                row.date("issued_on"),
                row.dateOrNull("valid_until"),
                attachment == null ? null : UUID.fromString(attachment),
                newest ? standing(row.dateOrNull("valid_until"), terms) : CertificateStanding.REPLACED);
    }

    private static CertificateStanding standing(@Nullable LocalDate validUntil, Terms terms) {
        LocalDate until = Objects.requireNonNullElse(validUntil, LocalDate.MAX);
        if (until.isBefore(terms.today())) {
            return CertificateStanding.EXPIRED;
        }
        if (!until.isAfter(terms.remindUrgentlyUntil())) {
            return CertificateStanding.EXPIRING_SOON;
        }
        return until.isAfter(terms.remindUntil()) ? CertificateStanding.VALID : CertificateStanding.EXPIRING;
    }
}
