package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Row;

/** Opens, enlarges and takes back claims. The person is locked, so that two who find the same claim it once. */
@Singleton
class ClaimWriter {

    private final Database database;
    private final Clock clock;

    ClaimWriter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param claims of one person
     * @return the recoveries that were opened or enlarged
     */
    Set<Long> write(List<RecoveryClaims.Claim> claims) {
        database.list(
                "SELECT id FROM resident WHERE id = ? FOR UPDATE",
                row -> row.number("id"),
                claims.get(0).residentId());
        Set<Long> changed = new LinkedHashSet<>();
        for (RecoveryClaims.Claim claim : claims) {
            Amounts claimed = claimed(claim);
            Money living = above(claim.living(), claimed.living());
            Money care = above(claim.care(), claimed.care());
            if (living.signum() > 0 || care.signum() > 0) {
                long recovery = open(claim);
                add(recovery, claim, living, care);
                changed.add(recovery);
            }
        }
        return changed;
    }

    private record Amounts(Money living, Money care) {}

    private static Money above(Money wanted, Money present) {
        return wanted.isMoreThan(present) ? wanted.minus(present) : Money.ZERO;
    }

    private Amounts claimed(RecoveryClaims.Claim claim) {
        return database.first(
                        """
                        SELECT COALESCE(SUM(m.living), 0) AS living, COALESCE(SUM(m.care), 0) AS care
                        FROM recovery c JOIN recovery_month m ON m.recovery_id = c.id
                        WHERE c.person_hash = ? AND m.for_month = ?
                        """,
                        row -> new Amounts(row.money("living"), row.money("care")),
                        claim.hash(),
                        claim.month().atDay(1))
                .orElseThrow();
    }

    /** The open recovery of the person and the payee. */
    private long open(RecoveryClaims.Claim claim) {
        return database.first(
                        """
                        SELECT id FROM recovery WHERE resident_id = ? AND home_id <=> ? AND state = 'OPEN' FOR UPDATE
                        """,
                        row -> row.number("id"),
                        claim.residentId(),
                        claim.place().homeId())
                .orElseGet(() -> database.insert(
                        """
                        INSERT INTO recovery (office_code, city_code, county_code, township_code, home_id, resident_id,
                            person_hash, reason, ended_on, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        claim.officeCode(),
                        claim.place().cityCode(),
                        claim.place().countyCode(),
                        claim.place().townshipCode(),
                        claim.place().homeId(),
                        claim.residentId(),
                        claim.hash(),
                        claim.reason(),
                        claim.endedOn(),
                        clock.instant()));
    }

    private void add(long recovery, RecoveryClaims.Claim claim, Money living, Money care) {
        LocalDate month = claim.month().atDay(1);
        int enlarged = database.change(
                "UPDATE recovery_month SET living = living + ?, care = care + ? WHERE recovery_id = ? AND for_month = ?",
                living,
                care,
                recovery,
                month);
        if (enlarged == 0) {
            database.change(
                    "INSERT INTO recovery_month (recovery_id, for_month, living, care) VALUES (?, ?, ?, ?)",
                    recovery,
                    month,
                    living,
                    care);
        }
        database.change(
                "UPDATE recovery SET living = living + ?, care = care + ?, version = version + 1 WHERE id = ?",
                living,
                care,
                recovery);
    }

    private record Standing(long id, Money living, Money care) {}

    /** Takes back what was claimed of a person and is not repaid: it is due after all. */
    List<Long> cancelAll(long residentId) {
        List<Standing> standing = database.list(
                """
                SELECT id, repaid_living, repaid_care FROM recovery
                WHERE resident_id = ? AND state IN ('OPEN', 'WRITTEN_OFF') AND reason <> 'CORRECTION' ORDER BY id FOR UPDATE
                """,
                row -> new Standing(row.number("id"), row.money("repaid_living"), row.money("repaid_care")),
                residentId);
        List<Long> cancelled = new ArrayList<>();
        for (Standing recovery : standing) {
            keepOnly(recovery);
            boolean repaid = recovery.living().plus(recovery.care()).signum() > 0;
            database.change(
                    """
                    UPDATE recovery SET living = repaid_living, care = repaid_care, state = ?, closed_at = ?,
                        version = version + 1 WHERE id = ?
                    """,
                    repaid ? RecoveryState.REPAID : RecoveryState.CANCELLED,
                    clock.instant(),
                    recovery.id());
            cancelled.add(recovery.id());
        }
        return cancelled;
    }

    /** What was repaid stays claimed, of the earliest months. */
    private void keepOnly(Standing recovery) {
        Money living = recovery.living();
        Money care = recovery.care();
        for (Month month : months(recovery.id())) {
            Money keptLiving = smaller(month.living(), living);
            Money keptCare = smaller(month.care(), care);
            living = living.minus(keptLiving);
            care = care.minus(keptCare);
            database.change(
                    "UPDATE recovery_month SET living = ?, care = ? WHERE id = ?", keptLiving, keptCare, month.id());
        }
    }

    private record Month(long id, Money living, Money care) {

        static Month of(Row row) {
            return new Month(row.number("id"), row.money("living"), row.money("care"));
        }
    }

    private List<Month> months(long recovery) {
        return database.list(
                "SELECT * FROM recovery_month WHERE recovery_id = ? ORDER BY for_month", Month::of, recovery);
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
