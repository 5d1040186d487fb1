package org.yian.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yian.homes.HomeFigures;
import org.yian.platform.Database;

/**
 * Fills the demonstration's homes to the number of residents asked for, for measuring. What was loaded stays when it is
 * cut off; the next start goes on from there.
 */
@Singleton
@Requires(property = "yian.demo", value = "true")
class LoadData {

    private static final Logger LOG = LoggerFactory.getLogger(LoadData.class);
    private static final int BATCH = 2_000;
    private static final int TOLD_EVERY = 50_000;

    private final Database database;
    private final LoadBatch batch;
    private final HomeFigures figures;
    private final long wanted;

    LoadData(Database database, LoadBatch batch, HomeFigures figures, @Value("${yian.load:0}") long wanted) {
        if (wanted > LoadBatch.CAPACITY) {
            throw new IllegalArgumentException("at most " + LoadBatch.CAPACITY + " residents can be loaded");
        }
        this.database = database;
        this.batch = batch;
        this.figures = figures;
        this.wanted = wanted;
    }

    void load() {
        if (wanted > 0) {
            load(wanted);
        }
    }

    void load(long residents) {
        long present = database.count("SELECT COUNT(*) FROM resident WHERE active = TRUE AND home_id IS NOT NULL");
        if (present >= residents) {
            return;
        }
        List<LoadBatch.Place> places = database.list(
                """
                SELECT id, township_code, COALESCE(county_code, city_code) AS office_code FROM home
                WHERE status = 'OPEN' ORDER BY id
                """,
                row -> new LoadBatch.Place(row.number("id"), row.textOrNull("township_code"), row.text("office_code")));
        long told = present;
        while (present < residents) {
            int size = (int) Math.min(BATCH, residents - present);
            batch.add(places, size);
            present += size;
            if (present - told >= TOLD_EVERY) {
                told = present;
                LOG.info("{} of {} residents loaded", present, residents);
            }
        }
        figures.refreshAll();
        LOG.info("{} residents are loaded", present);
    }
}
