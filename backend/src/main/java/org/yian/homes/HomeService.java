package org.yian.homes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Enters and edits homes. */
@Singleton
class HomeService {

    private final HomeReader reader;
    private final HomeWriter writer;
    private final ProfileRules rules;
    private final HomeFigures figures;
    private final Idempotency idempotency;
    private final AuditLog audit;

    HomeService(
            HomeReader reader,
            HomeWriter writer,
            ProfileRules rules,
            HomeFigures figures,
            Idempotency idempotency,
            AuditLog audit) {
        this.reader = reader;
        this.writer = writer;
        this.rules = rules;
        this.figures = figures;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @UseCase
    HomeView create(Actor actor, @Nullable UUID key, HomeProfile entered) {
        String id = idempotency.once(actor, key, "home.create", () -> Long.toString(insert(actor, entered)));
        return reader.view(actor, Long.parseLong(id));
    }

    private long insert(Actor actor, HomeProfile entered) {
        HomeProfile profile = entered.tidied();
        rules.require(actor, profile, null);
        long id = enter(actor, profile);
        figures.refresh(id);
        return id;
    }

    /** Enters a home that has been checked. Its figures are counted by the caller, in the same use case. */
    @UseCase
    long enter(Actor actor, HomeProfile profile) {
        long id = written(profile, () -> writer.insert(profile));
        audit.record(
                actor,
                AuditEntry.of("home.create", "home", id, profile.name())
                        .atHome(id)
                        .changed(null, profile));
        return id;
    }

    @UseCase
    HomeView edit(Actor actor, long id, HomeChange change) {
        HomeWriter.Locked home = locked(actor, id, change.version());
        HomeProfile profile = change.profile().tidied();
        rules.require(actor, profile, id);
        return save(actor, home, profile, "home.edit");
    }

    @UseCase
    HomeView editFacilities(Actor actor, long id, FacilitiesChange change) {
        HomeWriter.Locked home = locked(actor, id, change.version());
        rules.requireFacilities(change.facilities());
        HomeProfile profile = home.profile().withContact(change.contact()).withFacilities(change.facilities());
        return save(actor, home, profile.tidied(), "home.edit-facilities");
    }

    private HomeWriter.Locked locked(Actor actor, long id, int version) {
        HomeWriter.Locked home = writer.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (home.version() != version) {
            throw ProblemException.stale(reader.view(actor, id));
        }
        if (home.status() != HomeStatus.OPEN) {
            throw new ProblemException(HomeProblem.HOME_NOT_OPEN, home.profile().name());
        }
        return home;
    }

    private HomeView save(Actor actor, HomeWriter.Locked home, HomeProfile profile, String action) {
        written(profile, () -> {
            writer.update(home.id(), home.version(), profile);
            return home.id();
        });
        audit.record(
                actor,
                AuditEntry.of(action, "home", home.id(), profile.name())
                        .atHome(home.id())
                        .changed(home.profile(), profile));
        return reader.view(actor, home.id());
    }

    /** Two people may take the same name at the same moment; the second hears of it as of any other wrong entry. */
    private static long written(HomeProfile profile, LongSupplier write) {
        try {
            return write.getAsLong();
        } catch (DatabaseException refused) {
            if (!refused.duplicateKey("home_name_in_area_once")) {
                throw refused;
            }
            ProfileRules.refuse(List.of(Finding.of("name", "homes.name-taken", profile.name())));
            throw refused;
        }
    }
}
