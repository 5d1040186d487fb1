package org.yian.residents;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.platform.PageQuery;

/** What a list of persons is sorted by. */
enum ResidentOrder {
    NAME("name", "r.pinyin"),
    AGE("age", "r.birth_date"),
    ADMISSION("admittedOn", "r.admitted_on"),
    /** Of those who wait for an assessment: who was never assessed, then the oldest assessments. Nobody asks for it by name. */
    ASSESSMENT("", "r.assessed_on");

    private static final Map<String, String> SORTABLE =
            Map.of(NAME.word, NAME.column, AGE.word, AGE.column, ADMISSION.word, ADMISSION.column);

    private final String word;
    private final String column;

    ResidentOrder(String word, String column) {
        this.word = word;
        this.column = column;
    }

    /** @param sort as in the API, e.g. {@code age,desc}; by name, or as the search finds them, when nothing is asked for */
    static ResidentOrder of(ResidentFilter filter, @Nullable String sort) {
        if (filter.assessment() != null) {
            return ASSESSMENT;
        }
        String asked = sort == null ? "" : sort.split(",", -1)[0].strip();
        return asked.equals(AGE.word) ? AGE : asked.equals(ADMISSION.word) ? ADMISSION : NAME;
    }

    /** The ORDER BY; the order of ids turns with that of the column, so that an index can be read backwards. */
    static String by(ResidentFilter filter, ResidentSearch search, @Nullable String sort) {
        if (filter.assessment() != null) {
            return ASSESSMENT.column + ", r.id";
        }
        if (sort == null || sort.isBlank()) {
            return search.order();
        }
        boolean descending = sort.strip().toLowerCase(Locale.ROOT).endsWith("desc");
        return new PageQuery(0, 1, sort).orderBy(SORTABLE, descending ? "r.id DESC" : "r.id");
    }
}
