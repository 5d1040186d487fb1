package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a draw depends on beside its seed. It is kept as it was written, so that anyone can draw again.
 *
 * @param homes how many homes are drawn
 * @param inspectorsEach how many inspectors each of them gets
 */
@Serdeable
public record DrawInput(
        int homes,
        int inspectorsEach,
        List<Candidate> candidates,
        List<EligibleInspector> inspectors,
        List<Exclusion> exclusions) {

    /**
     * A home that may be drawn.
     *
     * @param weight how often it lies in the urn, 1 or more
     * @param riskScore what the weight was made from; null: all homes weigh the same
     */
    @Serdeable
    public record Candidate(
            long homeId,
            String name,
            String cityCode,
            @Nullable String countyCode,
            int weight,
            @Nullable Integer riskScore) {}

    /** @param regionCode of the inspector's office, which may inspect the homes of this region */
    @Serdeable
    public record EligibleInspector(long accountId, String name, String lawEnforcementNumber, String regionCode) {

        boolean covers(Candidate home) {
            return regionCode.equals(PROVINCE)
                    || regionCode.equals(home.cityCode())
                    || regionCode.equals(home.countyCode());
        }
    }

    /** An inspector who never gets this home, and why; the words of the declaration stay in the register. */
    @Serdeable
    public record Exclusion(long homeId, long accountId, ConflictReason reason) {}

    private static final String PROVINCE = "620000";

    /** The same in the order of the method: homes and inspectors by their numbers. */
    DrawInput sorted() {
        return new DrawInput(
                homes,
                inspectorsEach,
                candidates.stream()
                        .sorted(Comparator.comparingLong(Candidate::homeId))
                        .toList(),
                inspectors.stream()
                        .sorted(Comparator.comparingLong(EligibleInspector::accountId))
                        .toList(),
                exclusions.stream()
                        .sorted(Comparator.comparingLong(Exclusion::homeId).thenComparingLong(Exclusion::accountId))
                        .toList());
    }

    /** Who may get this home: the office has it, and no conflict of interest stands against it; in the order of the method. */
    List<EligibleInspector> eligible(Candidate home) {
        return inspectors.stream()
                .filter(inspector -> inspector.covers(home))
                .filter(inspector -> exclusions.stream()
                        .noneMatch(exclusion ->
                                exclusion.homeId() == home.homeId() && exclusion.accountId() == inspector.accountId()))
                .sorted(Comparator.comparingLong(EligibleInspector::accountId))
                .toList();
    }
}
