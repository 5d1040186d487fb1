package org.yian.demo;

import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yian.funds.FundSource;

import static org.assertj.core.api.Assertions.assertThat;

class DemoBookTest {

    private static final int MONTHS = 24;

    /** Spending what is not there ends with an exception. */
    @ParameterizedTest
    @EnumSource(DemoAbuse.class)
    void twoYearsNeverSpendWhatIsNotThere(DemoAbuse abuse) {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            DemoHome home = new DemoHome(
                    1, "敬老院", "620700", null, null, 3 + random.nextInt(90), 99, 1 + random.nextInt(9), false, "王芳");
            DemoBook book = new DemoBook(home, seed % 2 == 0, random);
            YearMonth first = YearMonth.of(2024, 1 + seed % 12);
            book.open(first);
            for (int month = 0; month < MONTHS; month++) {
                book.month(first.plusMonths(month), abuse.extraPersons());
                abuse.enter(book, first.plusMonths(month));
            }

            assertThat(book.left(FundSource.SUPPORT).signum()).isNotNegative();
            assertThat(book.entries()).hasSizeGreaterThan(MONTHS * 3);
        }
    }
}
