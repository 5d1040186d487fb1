package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.UseCase;

/** Which homes were not seen for how long. */
@Singleton
class CoverageService {

    private final CoverageRepository repository;
    private final Clock clock;

    CoverageService(CoverageRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<Coverage> list(Actor actor, CoverageFilter filter, PageQuery page) {
        return repository.page(actor, filter, LocalDate.now(clock), page);
    }
}
