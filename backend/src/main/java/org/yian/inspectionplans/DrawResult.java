package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What was drawn, in the order of drawing. */
@Serdeable
public record DrawResult(List<DrawnHome> homes) {

    /**
     * A home with its inspectors.
     *
     * @param inspectors their accounts, in the order of drawing
     */
    @Serdeable
    public record DrawnHome(long homeId, List<Long> inspectors) {}
}
