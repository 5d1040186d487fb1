package org.yian.residents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.ProblemException;
import org.yian.regions.Regions;

/**
 * What all rosters share: nobody stands in the file twice or is supported already, and all are entered in one batch. Whoever
 * was admitted between the check and the entry is found by the unique keys of the database, and nobody is entered then.
 */
@Singleton
class RosterPersons {

    private static final Screening CONFIRMED_BY_IMPORTER = new Screening(false, false, false);

    private final ResidentWriter writer;
    private final Regions regions;
    private final AuditLog audit;
    private final List<AdmissionWatch> watches;

    RosterPersons(ResidentWriter writer, Regions regions, AuditLog audit, List<AdmissionWatch> watches) {
        this.writer = writer;
        this.regions = regions;
        this.audit = audit;
        this.watches = watches;
    }

    /** @param homeId the home whose roster it is; null for dispersed persons */
    void check(Actor actor, @Nullable Long homeId, List<RosterLine> lines) {
        checkOnce(homeId, lines);
        Set<IdentityNumber> numbers = lines.stream()
                .map(RosterLine::identity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<IdentityNumber> dead = new HashSet<>();
        watches.forEach(watch -> dead.addAll(watch.listedDead(actor, numbers)));
        lines.stream()
                .filter(line -> line.identity() != null && dead.contains(line.identity()))
                .forEach(line -> line.problem("identityNumber", "rosters.listed-dead"));
    }

    private void checkOnce(@Nullable Long homeId, List<RosterLine> lines) {
        Map<IdentityNumber, Integer> first = new HashMap<>();
        for (RosterLine line : lines) {
            Integer before = line.identity() == null ? null : first.putIfAbsent(line.identity(), line.number());
            if (before != null) {
                line.problem("identityNumber", "rosters.twice-in-file", before);
            }
        }
        Map<IdentityNumber, ResidentWriter.Supported> supported = writer.supported(first.keySet());
        for (RosterLine line : lines) {
            ResidentWriter.Supported place = line.identity() == null ? null : supported.get(line.identity());
            if (place != null && homeId != null && homeId.equals(place.homeId())) {
                line.problem("identityNumber", "rosters.in-this-home");
            } else if (place != null) {
                String area = regions.find(place.areaCode())
                        .map(region -> region.name())
                        .orElse("");
                line.problem("identityNumber", "rosters.supported-elsewhere", area);
            }
        }
    }

    /** @param bed gives the bed of a row; null for dispersed persons */
    void enter(Actor actor, @Nullable Long homeId, List<RosterLine> lines, Function<RosterLine, @Nullable Long> bed) {
        List<ResidentWriter.Entry> entries =
                lines.stream().map(line -> entry(homeId, line, bed.apply(line))).toList();
        List<Long> ids = inserted(entries);
        List<AuditEntry> events = new ArrayList<>(ids.size());
        for (int index = 0; index < ids.size(); index++) {
            events.add(event(ids.get(index), entries.get(index)));
        }
        audit.recordAll(actor, events);
        watches.forEach(watch -> watch.admitted(actor, ids));
    }

    private static ResidentWriter.Entry entry(@Nullable Long homeId, RosterLine line, @Nullable Long bedId) {
        IdentityNumber identity = Objects.requireNonNull(line.identity());
        Admission admission = new Admission(
                line.mode(),
                homeId,
                line.townshipCode(),
                bedId,
                Objects.requireNonNull(line.admittedOn()),
                identity.value(),
                CONFIRMED_BY_IMPORTER,
                line.details());
        return new ResidentWriter.Entry(admission, identity, line.details());
    }

    private List<Long> inserted(List<ResidentWriter.Entry> entries) {
        try {
            return writer.insertAll(entries);
        } catch (DatabaseException refused) {
            if (refused.duplicateKey("resident_once") || refused.duplicateKey("resident_bed_once")) {
                throw new ProblemException(ResidentProblem.ROSTER_OVERTAKEN);
            }
            throw refused;
        }
    }

    private static AuditEntry event(long id, ResidentWriter.Entry entry) {
        Admission admission = entry.admission();
        AuditEntry event =
                AuditEntry.of("resident.admit", "resident", id, entry.details().name());
        AuditEntry placed = admission.homeId() == null
                ? event.inRegion(admission.townshipCode())
                : event.atHome(admission.homeId());
        return placed.changed(
                null,
                ResidentState.of(
                        entry.details(),
                        admission.supportMode(),
                        entry.identity().masked()));
    }
}
