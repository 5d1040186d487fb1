package org.yian.analytics;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * Fail rates of categories or items by division.
 *
 * @param rows the worst first; of items the twenty worst
 * @param columns the divisions in their order
 */
@Serdeable
record HeatMap(List<FailRate> rows, List<RegionName> columns, List<Cell> cells) {

    @Serdeable
    record Cell(String row, String column, long asked, long failed, @Nullable BigDecimal percent) {}
}
