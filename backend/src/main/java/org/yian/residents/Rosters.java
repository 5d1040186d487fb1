package org.yian.residents;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.homes.Homes;
import org.yian.imports.ImportBatch;
import org.yian.imports.ImportKind;
import org.yian.imports.ImportPreview;
import org.yian.imports.ImportRowView;
import org.yian.imports.Imports;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;

/** Imports rosters: who may import which one, and for which home. */
@Singleton
class Rosters {

    private static final List<String> HOME_STATEMENTS =
            List.of("severeMentalIllness: false", "contagiousDisease: false", "vagrant: false");
    private static final List<String> DISPERSED_STATEMENTS = List.of("vagrant: false");

    private final Imports imports;
    private final HomeRosters homeRosters;
    private final DispersedRoster dispersedRoster;
    private final Homes homes;

    Rosters(Imports imports, HomeRosters homeRosters, DispersedRoster dispersedRoster, Homes homes) {
        this.imports = imports;
        this.homeRosters = homeRosters;
        this.dispersedRoster = dispersedRoster;
        this.homes = homes;
    }

    /**
     * What an uploaded file is a list of.
     *
     * @param homeId the home whose roster it is; null: the caller's own
     * @throws ProblemException not allowed, not found, or without a home
     */
    ImportKind kind(Actor actor, RosterKind kind, @Nullable Long homeId) {
        requireAllowed(actor, kind);
        if (kind == RosterKind.DISPERSED) {
            return dispersedRoster;
        }
        Long home = homeId == null ? actor.scope().homeId() : homeId;
        if (home == null) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("home", "residents.home-needed");
        }
        return homeRosters.of(homes.getOpen(actor, home).id());
    }

    /** What a template is for: the columns are the same for every home. */
    ImportKind columns(Actor actor, RosterKind kind) {
        requireAllowed(actor, kind);
        return kind == RosterKind.DISPERSED ? dispersedRoster : homeRosters.of(0);
    }

    ImportBatch read(Actor actor, ImportKind kind, String fileName, byte[] file) {
        return imports.read(actor, kind, fileName, file);
    }

    ImportPreview preview(Actor actor, UUID id) {
        return imports.preview(actor, kind(actor, id), id);
    }

    Page<ImportRowView> rows(Actor actor, UUID id, @Nullable Boolean bad, PageQuery page) {
        return imports.rows(actor, kind(actor, id), id, bad, page);
    }

    /**
     * Imports all rows or none. When somebody was admitted between the check and the entry, the rows are checked once more,
     * so that the answer tells which ones they are.
     *
     * @throws ProblemException {@link ResidentProblem#ROSTER_HAS_PROHIBITED} when one of the questions is answered with yes
     */
    ImportBatch confirm(Actor actor, UUID id, Screening screening) {
        ImportKind kind = kind(actor, id);
        boolean home = kind != dispersedRoster;
        List<String> statements = home ? HOME_STATEMENTS : DISPERSED_STATEMENTS;
        if (screening.forbidsRoster(home)) {
            throw new ProblemException(ResidentProblem.ROSTER_HAS_PROHIBITED);
        }
        try {
            return imports.confirm(actor, kind, id, statements);
        } catch (ProblemException refusal) {
            if (refusal.kind() != ResidentProblem.ROSTER_OVERTAKEN) {
                throw refusal;
            }
            return imports.confirm(actor, kind, id, statements);
        }
    }

    void discard(Actor actor, UUID id) {
        imports.discard(actor, kind(actor, id), id);
    }

    private ImportKind kind(Actor actor, UUID id) {
        ImportBatch batch = imports.find(actor, id);
        if (batch.kind().equals(RosterKind.DISPERSED.importName())) {
            return kind(actor, RosterKind.DISPERSED, null);
        }
        if (batch.kind().equals(RosterKind.HOME.importName())) {
            return kind(actor, RosterKind.HOME, Objects.requireNonNull(batch.homeId()));
        }
        throw ProblemException.notFound();
    }

    private static void requireAllowed(Actor actor, RosterKind kind) {
        Role wrong = kind == RosterKind.HOME ? Role.TOWNSHIP : Role.DIRECTOR;
        if (actor.role() == wrong) {
            throw new ProblemException(PlatformProblem.NOT_ALLOWED);
        }
    }
}
