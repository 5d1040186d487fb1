package org.yian.standards;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** For whom a caller may publish: the province for itself, a city for itself and for its counties and functional zones. */
@Singleton
class AreaRepository {

    private final Database database;

    AreaRepository(Database database) {
        this.database = database;
    }

    List<Area> own(Actor actor) {
        return database.list(
                Select.of("a.*", "standard_area a")
                        .where(own(actor, "a"))
                        .orderBy("a.code")
                        .all(),
                AreaRepository::area);
    }

    Optional<Area> find(Actor actor, String code) {
        return database.first(
                Select.of("a.*", "standard_area a")
                        .where(own(actor, "a"))
                        .where("a.code = ?", code)
                        .all(),
                AreaRepository::area);
    }

    /** Makes those who publish for a place wait for each other. */
    void lock(String code) {
        database.first("SELECT code FROM standard_area WHERE code = ? FOR UPDATE", row -> row.text("code"), code);
    }

    /** The condition on the table {@code standard_area}. */
    static SqlFragment own(Actor actor, String alias) {
        return actor.scope().level() == Scope.Level.PROVINCE
                ? SqlFragment.of(alias + ".level = 'PROVINCE'")
                : SqlFragment.of(
                        alias + ".city_code = ?",
                        Objects.requireNonNull(actor.scope().regionCode()));
    }

    static Area area(Row row) {
        return new Area(row.text("code"), row.text("name"), row.text("name_en"), row.choice("level", Area.Level.class));
    }
}
