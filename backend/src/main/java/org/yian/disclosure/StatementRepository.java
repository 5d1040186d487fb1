package org.yian.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ClosingFollower;
import org.yian.funds.FundSource;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.regions.Regions;

/** Statements and the homes that make them; public, so that no scope applies. */
@Singleton
class StatementRepository {

    private static final int MOST_MONTHS = 36;

    private static final String HOME_COLUMNS =
            "h.id, h.name, h.city_code, h.county_code, s.month, s.residents, s.income, s.expenses, s.closing";

    private static final String HOMES_WITH_LATEST =
            """
            home h JOIN region g ON g.code = COALESCE(h.county_code, h.city_code)
            LEFT JOIN home_statement s ON s.home_id = h.id
                AND s.current_month = (SELECT MAX(t.current_month) FROM home_statement t WHERE t.home_id = h.id)
            """;

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    StatementRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    Page<PublicHome> homes(@Nullable String words, PageQuery page) {
        return database.page(select(words), page, this::home);
    }

    Select select(@Nullable String words) {
        Select select = Select.of(HOME_COLUMNS, HOMES_WITH_LATEST).where("h.status = 'OPEN'");
        if (words != null && !words.isBlank()) {
            String text = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            String letters = text.replace(" ", "").toLowerCase(Locale.ROOT);
            select.where(
                    "h.name LIKE ? OR h.pinyin_initials LIKE ? OR h.pinyin LIKE ? OR g.name LIKE ? OR g.name_en LIKE ?",
                    text,
                    letters,
                    letters,
                    text,
                    text);
        }
        return select.orderBy("h.city_code, h.county_code, h.pinyin, h.id");
    }

    /** A home that is in use, or was when it made statements. */
    Optional<PublicHome> home(long id) {
        return database.first(
                Select.of(HOME_COLUMNS, HOMES_WITH_LATEST)
                        .where("h.id = ?", id)
                        .where("h.status = 'OPEN' OR s.id IS NOT NULL")
                        .all(),
                this::home);
    }

    List<String> months(long homeId) {
        return database.list(
                """
                SELECT current_month FROM home_statement WHERE home_id = ? AND current_month IS NOT NULL
                ORDER BY current_month DESC LIMIT %d
                """
                        .formatted(MOST_MONTHS),
                row -> YearMonth.from(row.date("current_month")).toString(),
                homeId);
    }

    /** The statements in force of a home, from one month to another, the oldest first. */
    List<HomeStatement> statements(long homeId, YearMonth from, YearMonth to) {
        Map<Long, List<StatementLine>> lines = lines(homeId, from, to);
        return database.list(
                """
                SELECT s.*, h.name AS home_name,
                    EXISTS (SELECT 1 FROM home_statement o
                        WHERE o.home_id = s.home_id AND o.month = s.month AND o.id < s.id) AS corrected
                FROM home_statement s JOIN home h ON h.id = s.home_id
                WHERE s.home_id = ? AND s.current_month BETWEEN ? AND ? ORDER BY s.current_month
                """,
                row -> statement(row, lines.getOrDefault(row.number("id"), List.of())),
                homeId,
                from.atDay(1),
                to.atDay(1));
    }

    private Map<Long, List<StatementLine>> lines(long homeId, YearMonth from, YearMonth to) {
        record Owned(long statementId, StatementLine line) {}
        return database
                .list(
                        """
                        SELECT l.* FROM home_statement s JOIN home_statement_line l ON l.statement_id = s.id
                        WHERE s.home_id = ? AND s.current_month BETWEEN ? AND ?
                        """,
                        row -> new Owned(
                                row.number("statement_id"),
                                new StatementLine(
                                        row.choice("source", FundSource.class),
                                        row.choice("part", StatementPart.class),
                                        row.text("category"),
                                        row.money("amount"))),
                        homeId,
                        from.atDay(1),
                        to.atDay(1))
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::statementId, Collectors.mapping(Owned::line, Collectors.toList())));
    }

    long insert(ClosingFollower.ClosedMonth month, int residents, StatementFigures figures) {
        long id = database.insert(
                """
                INSERT INTO home_statement (home_id, month, closing_id, residents, opening, income, expenses, closing, cash,
                    bank, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                month.homeId(),
                month.month().atDay(1),
                month.closingId(),
                residents,
                figures.sum(StatementPart.OPENING),
                figures.sum(StatementPart.INCOME),
                figures.sum(StatementPart.EXPENSE),
                figures.sum(StatementPart.CLOSING),
                month.cash(),
                month.bank(),
                clock.instant());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (StatementLine line : figures.lines()) {
            rows.add(new @Nullable Object[] {id, line.source(), line.part(), line.category(), line.amount()});
        }
        database.changeAll(
                "INSERT INTO home_statement_line (statement_id, source, part, category, amount) VALUES (?, ?, ?, ?, ?)",
                rows);
        return id;
    }

    void supersede(long homeId, YearMonth month) {
        database.change(
                "UPDATE home_statement SET superseded_at = ? WHERE home_id = ? AND current_month = ?",
                clock.instant(),
                homeId,
                month.atDay(1));
    }

    /** Who lived in a home on a day, at its end. */
    int residents(long homeId, LocalDate day) {
        return Math.toIntExact(database.count(
                """
                SELECT COUNT(*) FROM resident_stay
                WHERE home_id = ? AND began_on <= ? AND (ended_on IS NULL OR ended_on > ?)
                """,
                homeId,
                day,
                day));
    }

    private PublicHome home(Row row) {
        LocalDate month = row.dateOrNull("month");
        Integer residents = row.integerOrNull("residents");
        Money expenses = row.moneyOrNull("expenses");
        return new PublicHome(
                row.number("id"),
                row.text("name"),
                regions.name(row.text("city_code")),
                regions.name(row.textOrNull("county_code")),
                month == null ? null : YearMonth.from(month).toString(),
                residents,
                row.moneyOrNull("income"),
                expenses,
                row.moneyOrNull("closing"),
                residents == null || expenses == null ? null : HomeStatement.perPerson(expenses, residents));
    }

    private static HomeStatement statement(Row row, List<StatementLine> lines) {
        int residents = row.integer("residents");
        Money expenses = row.money("expenses");
        return new HomeStatement(
                row.number("home_id"),
                row.text("home_name"),
                YearMonth.from(row.date("month")).toString(),
                residents,
                row.money("opening"),
                row.money("income"),
                expenses,
                row.money("closing"),
                row.money("cash"),
                row.money("bank"),
                HomeStatement.perPerson(expenses, residents),
                row.moment("published_at"),
                row.flag("corrected"),
                StatementSources.of(lines));
    }
}
