package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features ask of the published standards. They are public: no scope applies. */
@Singleton
public class Standards {

    private final StandardRepository repository;
    private final CareStandardRepository care;

    Standards(StandardRepository repository, CareStandardRepository care) {
        this.repository = repository;
        this.care = care;
    }

    /**
     * The living standard in force on a day, see {@link StandardTable#living}. For many persons load a {@link #table} once.
     *
     * @param countyCode null for a city without counties
     */
    @UseCase(readOnly = true)
    public Optional<LivingStandard> living(
            String cityCode, @Nullable String countyCode, LivingKind kind, LocalDate day) {
        return table(cityCode).living(cityCode, countyCode, kind, day);
    }

    /** The care standard of a city in force on a day; empty: no care part is paid there. */
    @UseCase(readOnly = true)
    public Optional<CareStandard> care(String cityCode, LocalDate day) {
        return table(cityCode).care(cityCode, day);
    }

    /** All that was ever published for a city: by the province, the city, its counties and functional zones. */
    @UseCase(readOnly = true)
    public StandardTable table(String cityCode) {
        return new StandardTable(repository.livingFor(cityCode), repository.careOf(cityCode));
    }

    /** All that was ever published in the province. */
    @UseCase(readOnly = true)
    public StandardTable table() {
        return new StandardTable(repository.living(), repository.care());
    }

    /**
     * A published care standard with all that was published of it.
     *
     * @throws ProblemException 404 when there is none
     */
    @UseCase(readOnly = true)
    public CareStandardView careStandard(long id) {
        return care.find(id).orElseThrow(ProblemException::notFound);
    }

    /** The number of the document whose place a care standard takes; null: it is the first one of its city. */
    @UseCase(readOnly = true)
    public @Nullable String supersededBy(CareStandardView standard) {
        if (standard.correctsId() != null) {
            return careStandard(standard.correctsId()).documentNumber();
        }
        return standard.city() == null
                ? null
                : care(standard.city().code(), standard.effectiveFrom().minusDays(1))
                        .map(CareStandard::documentNumber)
                        .orElse(null);
    }
}
