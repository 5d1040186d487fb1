package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.UseCase;

/** What other features may ask about the mental care of homes. */
@Singleton
public class MentalCare {

    private final MentalCareRepository repository;

    MentalCare(MentalCareRepository repository) {
        this.repository = repository;
    }

    /**
     * @param recordId the record that allows an admission; null when there is a gap
     * @param gaps empty: persons with a severe mental illness may be admitted
     */
    public record Standing(@Nullable Long recordId, Set<MentalCareGap> gaps) {}

    /** How a home, which the caller has found in the scope before, stands on a day. */
    @UseCase(readOnly = true)
    public Standing on(long homeId, LocalDate day) {
        return repository
                .newest(homeId)
                .map(record -> {
                    Set<MentalCareGap> gaps = record.gaps(day);
                    return new Standing(gaps.isEmpty() ? record.id() : null, gaps);
                })
                .orElseGet(() -> new Standing(null, EnumSet.of(MentalCareGap.LICENCE)));
    }
}
