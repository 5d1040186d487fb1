package org.yian.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Messages;

/** Reads the cells of one row as what they mean, and collects what is wrong with them. */
public final class CellReader {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(\\s+0{1,2}:00(:00)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final List<String> YES = List.of("是", "有", "yes", "y", "true", "1");
    private static final List<String> NO = List.of("", "否", "无", "no", "n", "false", "0");

    private final List<ImportColumn> columns;
    private final ImportRow row;
    private final Messages messages;
    private final List<ImportProblem> problems = new ArrayList<>();

    public CellReader(List<ImportColumn> columns, ImportRow row, Messages messages) {
        this.columns = columns;
        this.row = row;
        this.messages = messages;
    }

    public List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    public void problem(String column, String messageKey, Object... arguments) {
        problems.add(ImportProblem.of(column, messageKey, arguments));
    }

    /** What stands in the cell; empty text and a problem when a required one is empty. */
    public String text(String key, int longest) {
        String text = cell(key);
        if (text.isEmpty() && column(key).required()) {
            problem(key, "imports.required");
        }
        if (text.length() > longest) {
            problem(key, "imports.too-long", longest);
            return text.substring(0, longest);
        }
        return text;
    }

    /** As {@link #text}, null for an empty cell. */
    public @Nullable String textOrNull(String key, int longest) {
        String text = text(key, longest);
        return text.isEmpty() ? null : text;
    }

    public @Nullable LocalDate date(String key) {
        String text = cell(key);
        if (text.isEmpty()) {
            if (column(key).required()) {
                problem(key, "imports.required");
            }
            return null;
        }
        Matcher matcher = DIGITS.matcher(text).matches() ? DIGITS.matcher(text) : DATE.matcher(text);
        if (matcher.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            } catch (DateTimeException noSuchDay) {
                problem(key, "imports.not-a-date");
                return null;
            }
        }
        problem(key, "imports.not-a-date");
        return null;
    }

    /**
     * A number that is not negative.
     *
     * @param decimals how many it may have
     */
    public @Nullable BigDecimal number(String key, int decimals) {
        String text = cell(key).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,8}(\\.\\d{1," + decimals + "}\\d*)?")) {
            problem(key, "imports.not-a-number");
            return null;
        }
        return new BigDecimal(text).setScale(decimals, RoundingMode.HALF_UP);
    }

    public @Nullable Integer whole(String key) {
        String text = cell(key);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}")) {
            problem(key, "imports.not-a-whole-number");
            return null;
        }
        return Integer.valueOf(text);
    }

    /** Yes or no; an empty cell says no. */
    public boolean flag(String key) {
        String text = cell(key).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            problem(key, "imports.not-yes-or-no");
        }
        return YES.contains(text);
    }

    /**
     * One of a few words.
     *
     * @param messagePrefix the words stand in the catalogue under this prefix and the constant's name, in either language
     * @param otherwise for an empty or a wrong cell
     */
    public <E extends Enum<E>> E choice(String key, E[] values, String messagePrefix, E otherwise) {
        E choice = choiceOrNull(key, values, messagePrefix);
        return choice == null ? otherwise : choice;
    }

    /** As {@link #choice}, null for an empty or a wrong cell. The catalogue may have several words with bars between them. */
    public <E extends Enum<E>> @Nullable E choiceOrNull(String key, E[] values, String messagePrefix) {
        String text = cell(key);
        if (text.isEmpty()) {
            if (column(key).required()) {
                problem(key, "imports.required");
            }
            return null;
        }
        for (E value : values) {
            if (text.equalsIgnoreCase(value.name())
                    || words(Messages.CHINESE, messagePrefix + value.name()).anyMatch(text::equals)
                    || words(Locale.ENGLISH, messagePrefix + value.name()).anyMatch(text::equalsIgnoreCase)) {
                return value;
            }
        }
        String words = Arrays.stream(values)
                .map(value -> words(Messages.CHINESE, messagePrefix + value.name())
                        .findFirst()
                        .orElse(""))
                .collect(Collectors.joining("、"));
        problem(key, "imports.not-a-choice", words);
        return null;
    }

    private Stream<String> words(Locale locale, String key) {
        return Stream.of(messages.text(locale, key).split("\\|"));
    }

    private String cell(String key) {
        return row.cells().get(columns.indexOf(column(key)));
    }

    private ImportColumn column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
