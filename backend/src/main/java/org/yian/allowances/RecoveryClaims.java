package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.residents.StayEnding;
import org.yian.residents.SupportMode;

/**
 * Claims back what was paid for months that were not due: at once when an end of the support is recorded, and again with
 * each run. Taken back when the end is.
 */
@Singleton
class RecoveryClaims implements StayEnding {

    private final RecoveryRepository repository;
    private final ClaimWriter writer;
    private final AuditLog audit;

    RecoveryClaims(RecoveryRepository repository, ClaimWriter writer, AuditLog audit) {
        this.repository = repository;
        this.writer = writer;
        this.audit = audit;
    }

    /**
     * What is to be claimed of a month in all, with what is claimed already.
     *
     * @param endedOn when the support ended; null: the amount was wrong
     */
    record Claim(
            byte[] hash,
            YearMonth month,
            String officeCode,
            long residentId,
            Person.Place place,
            Money living,
            Money care,
            RecoveryReason reason,
            @Nullable LocalDate endedOn) {

        static Claim of(byte[] hash, Overpaid overpaid) {
            Person.PaidMonth paid = overpaid.paid();
            return new Claim(
                    hash,
                    paid.month(),
                    paid.officeCode(),
                    paid.residentId(),
                    paid.place(),
                    overpaid.living(),
                    overpaid.care(),
                    overpaid.reason(),
                    overpaid.endedOn());
        }
    }

    /** Opens or enlarges the claims that a run has found, person by person. */
    void claimAll(Office office, List<Claim> claims) {
        Actor system = new Actor(0, "yian", "颐安", Role.COUNTY, office.scope(), "-", Messages.CHINESE);
        Map<Long, List<Claim>> byPerson = new LinkedHashMap<>();
        claims.forEach(claim -> byPerson.computeIfAbsent(claim.residentId(), id -> new ArrayList<>())
                .add(claim));
        byPerson.values().forEach(ofPerson -> claim(system, ofPerson));
    }

    @UseCase
    void claim(Actor actor, List<Claim> claims) {
        for (long recovery : writer.write(claims)) {
            RecoveryView view = repository.find(actor, recovery).orElse(null);
            if (view != null) {
                audit.record(
                        actor,
                        AuditEntry.of("recovery.claim", "recovery", recovery, view.name())
                                .atHome(view.homeId())
                                .changed(null, RecoveryFigures.of(view)));
            }
        }
    }

    @Override
    @UseCase
    public void ended(Actor actor, Residents.Person person, LocalDate endedOn, EndReason reason) {
        if (reason == EndReason.TRANSFERRED || person.supportMode() == SupportMode.BOARDER) {
            return;
        }
        List<Claim> claims =
                repository.paidAfter(person.id(), YearMonth.from(endedOn), RecoveryReason.of(reason), endedOn);
        if (!claims.isEmpty()) {
            claim(actor, claims);
        }
    }

    @Override
    @UseCase
    public void resumed(Actor actor, Residents.Person person) {
        for (long recovery : writer.cancelAll(person.id())) {
            audit.record(
                    actor,
                    AuditEntry.of("recovery.cancel", "recovery", recovery, person.name())
                            .atHome(person.homeId())
                            .inRegion(person.homeId() == null ? person.townshipCode() : null));
        }
    }
}
