package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features ask of the published standards. They are public: no scope applies. */
@Singleton
public class Standards {

    private final StandardRepository repository;
    private final CareStandardRepository care;
    private final LivingStandardRepository living;

    Standards(StandardRepository repository, CareStandardRepository care, LivingStandardRepository living) {
        this.repository = repository;
        this.care = care;
        this.living = living;
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

    /**
     * A published living standard with what the same document says of the same place from the same day on, which may be
     * standards of several kinds; itself first.
     *
     * @throws ProblemException 404 when there is none
     */
    @UseCase(readOnly = true)
    public List<LivingStandardView> livingStandards(long id) {
        LivingStandardView asked = living.find(id).orElseThrow(ProblemException::notFound);
        return Stream.concat(
                        Stream.of(asked),
                        living.ofDocument(asked.area().code(), asked.effectiveFrom(), asked.documentNumber()).stream()
                                .filter(other -> other.id() != id))
                .toList();
    }

    /** The number of the document whose place a living standard takes; null: it is the first one of its publisher. */
    @UseCase(readOnly = true)
    public @Nullable String supersededBy(LivingStandardView standard) {
        if (standard.correctsId() != null) {
            return living.find(standard.correctsId())
                    .orElseThrow(ProblemException::notFound)
                    .documentNumber();
        }
        return table().livingOf(
                        standard.area().code(),
                        standard.kind() == LivingKind.RURAL ? LivingKind.RURAL_CENTRALISED : standard.kind(),
                        standard.effectiveFrom().minusDays(1))
                .map(LivingStandard::documentNumber)
                .orElse(null);
    }
}
