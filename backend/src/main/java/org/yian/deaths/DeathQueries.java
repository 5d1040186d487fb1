package org.yian.deaths;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.UseCase;

/** What other features read of deaths, within the caller's scope. */
@Singleton
public class DeathQueries {

    private final DeathService service;

    DeathQueries(DeathService service) {
        this.service = service;
    }

    @UseCase(readOnly = true)
    public DeathView get(Actor actor, long id) {
        return service.view(actor, id);
    }

    /** The filings that wait for the county, first the one that has waited longest. */
    @UseCase(readOnly = true)
    public Page<DeathView> toVerify(Actor actor, PageQuery page) {
        return service.toVerify(actor, page);
    }

    /** How many died in a year, as far as it was filed. */
    @UseCase(readOnly = true)
    public long countOfYear(Actor actor, int year, @Nullable String county, @Nullable Long home) {
        return service.list(actor, ofYear(year, county, home), new PageQuery(0, 1, null))
                .total();
    }

    /** Who died in a year, the latest first, without filings that were withdrawn; ask for the {@link #countOfYear} first. */
    @UseCase(readOnly = true)
    public List<DeathView> ofYear(Actor actor, int year, @Nullable String county, @Nullable Long home) {
        List<DeathView> deaths = new ArrayList<>();
        for (int number = 0; ; number++) {
            Page<DeathView> page = service.list(
                    actor, ofYear(year, county, home), new PageQuery(number, PageQuery.MAXIMUM_SIZE, null));
            page.items().stream()
                    .filter(death -> death.state() != DeathState.WITHDRAWN)
                    .forEach(deaths::add);
            if (page.items().size() < PageQuery.MAXIMUM_SIZE) {
                return deaths;
            }
        }
    }

    private static DeathFilter ofYear(int year, @Nullable String county, @Nullable Long home) {
        return new DeathFilter(
                null, home, null, county, null, null, null, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
