package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/** What a draw would be made from: the homes of a pool and everybody who may be drawn. */
@Serdeable
record DrawPreview(List<Home> homes, List<Person> inspectors, int riskFloor) {

    /** @param conflicts accounts of inspectors who must not inspect it */
    @Serdeable
    record Home(
            long homeId,
            String name,
            @Nullable RegionName county,
            @Nullable LocalDate lastInspectedOn,
            int riskScore,
            List<Long> conflicts) {}

    @Serdeable
    record Person(long accountId, String name, String lawEnforcementNumber, @Nullable RegionName region) {}
}
