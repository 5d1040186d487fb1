package org.yian.platform;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageQueryTest {

    private static final Map<String, String> COLUMNS = Map.of("name", "h.pinyin");

    @ParameterizedTest
    @CsvSource({"0, 0", "0, -1", "0, 201", "0, 10000", "-1, 50", "100000, 200"})
    void pagesOutOfBoundsAreRefused(int page, int size) {
        assertThatThrownBy(() -> new PageQuery(page, size, null))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(PlatformProblem.INVALID_REQUEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "name,up", "name,asc,x", "h.pinyin; DROP TABLE home"})
    void onlyNamedColumnsCanBeSortedBy(String sort) {
        PageQuery query = PageQuery.of(null, null, sort);

        assertThatThrownBy(() -> query.orderBy(COLUMNS, "h.id")).isInstanceOf(ProblemException.class);
    }

    @Test
    void theStandardOrderBreaksTies() {
        assertThat(PageQuery.of(2, 20, "name,desc").orderBy(COLUMNS, "h.id")).isEqualTo("h.pinyin DESC, h.id");
        assertThat(PageQuery.of(2, 20, null).orderBy(COLUMNS, "h.id")).isEqualTo("h.id");
        assertThat(PageQuery.of(2, 20, null).offset()).isEqualTo(40);
    }
}
