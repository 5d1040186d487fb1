package org.yian.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;

/**
 * Where the titles stand: in one of the first ten rows, or in two rows of which the upper one has groups of columns. Above
 * them a file may have the name of the list and who made it.
 *
 * @param rows how many rows there are down to the last one with titles
 * @param places for each column of the kind where the file has it; -1 for one that it does not have
 */
record Header(int rows, int[] places) {

    /** The titles stand in one of these first rows. */
    static final int FIRST_ROWS = 10;

    private static final int NOWHERE = -1;

    /** @throws ProblemException when required columns are missing, naming those of the most likely row */
    static Header find(List<TableRow> first, List<ImportColumn> columns, Messages messages) {
        List<Set<String>> titles =
                columns.stream().map(column -> titles(column, messages)).toList();
        int[] best = new int[0];
        for (int index = 0; index < Math.min(FIRST_ROWS, first.size()); index++) {
            TableRow upper = first.get(index);
            TableRow lower = index + 1 < first.size() ? first.get(index + 1) : null;
            int[] one = places(upper, null, titles);
            int[] two = lower == null || !continues(upper, lower, one, titles) ? one : places(upper, lower, titles);
            if (missing(two, columns).isEmpty()) {
                return new Header(Arrays.equals(one, two) ? index + 1 : index + 2, two);
            }
            if (best.length == 0 || found(two) > found(best)) {
                best = two;
            }
        }
        String missing = missing(best, columns).stream()
                .map(column ->
                        messages.text(Messages.CHINESE, column.titleKey()).split("\\|", 2)[0])
                .collect(Collectors.joining("、"));
        throw new ProblemException(ImportFileProblem.IMPORT_FILE_LACKS_COLUMNS, missing);
    }

    /**
     * Whether the lower row belongs to the header: the upper one has a title, and under each of its titles the lower one is
     * empty or has a title too.
     */
    private static boolean continues(TableRow upper, TableRow lower, int[] places, List<Set<String>> titles) {
        boolean begun = found(places) > 0;
        boolean apart = Arrays.stream(places)
                .filter(place -> place != NOWHERE)
                .allMatch(place -> lower.cell(place).empty() || known(lower.cell(place), titles));
        return begun
                && apart
                && lower.cells().stream().anyMatch(cell -> known(cell, titles))
                && lower.number() > upper.number();
    }

    private static boolean known(TableCell cell, List<Set<String>> titles) {
        String title = title(cell.text());
        return titles.stream().anyMatch(known -> known.contains(title));
    }

    private static int[] places(TableRow upper, @Nullable TableRow lower, List<Set<String>> titles) {
        int count =
                Math.max(upper.cells().size(), lower == null ? 0 : lower.cells().size());
        return titles.stream()
                .mapToInt(wanted -> IntStream.range(0, count)
                        .filter(place -> wanted.contains(title(upper.cell(place).text()))
                                || (lower != null
                                        && wanted.contains(
                                                title(lower.cell(place).text()))))
                        .findFirst()
                        .orElse(NOWHERE))
                .toArray();
    }

    private static long found(int[] places) {
        return Arrays.stream(places).filter(place -> place != NOWHERE).count();
    }

    private static List<ImportColumn> missing(int[] places, List<ImportColumn> columns) {
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).required() && (places.length == 0 || places[index] == NOWHERE))
                .mapToObj(columns::get)
                .toList();
    }

    private static Set<String> titles(ImportColumn column, Messages messages) {
        return Stream.of(column.titleKey(), column.otherTitlesKey())
                .filter(key -> key != null)
                .flatMap(key -> Stream.of(messages.text(Messages.CHINESE, key), messages.text(Locale.ENGLISH, key)))
                .flatMap(text -> Stream.of(text.split("\\|")))
                .map(Header::title)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A title without stars, spaces, line breaks and colons, which people add freely. */
    private static String title(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0\\uFEFF*＊：:]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Header header && rows == header.rows && Arrays.equals(places, header.places);
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        return rows + " " + Arrays.toString(places);
    }
}
