package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yian.inspections.OfficeName;
import org.yian.platform.Database;
import org.yian.platform.DocumentNumbers;
import org.yian.regions.Region;
import org.yian.regions.Regions;

/** Numbers of the documents of an office, e.g. 甘州民抽〔2026〕3号. */
@Singleton
class DocumentName {

    private final Database database;
    private final Regions regions;
    private final DocumentNumbers numbers;
    private final Clock clock;

    DocumentName(Database database, Regions regions, DocumentNumbers numbers, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.numbers = numbers;
        this.clock = clock;
    }

    String next(Office office, String kind, String word) {
        int year = LocalDate.now(clock).getYear();
        List<String> others = database.list(
                "SELECT name FROM region WHERE level IN ('PROVINCE', 'CITY', 'COUNTY')", row -> row.text("name"));
        String name = regions.find(office.code()).map(Region::name).orElse(office.code());
        return OfficeName.of(name, others) + word + "〔" + year + "〕" + numbers.next(office.code(), kind, year) + "号";
    }
}
