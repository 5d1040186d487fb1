package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.platform.SqlFragment;
import org.yian.platform.UseCase;

/** What features that spend money ask of the books before they enter anything in them. */
@Singleton
public class Books {

    private final Ledger ledger;
    private final FundService service;
    private final Homes homes;
    private final Database database;
    private final Messages messages;

    Books(Ledger ledger, FundService service, Homes homes, Database database, Messages messages) {
        this.ledger = ledger;
        this.service = service;
        this.homes = homes;
        this.database = database;
        this.messages = messages;
    }

    /**
     * Money that was given for a purpose.
     *
     * @param left yuan
     * @param categories what it may be spent on
     */
    public record Project(long id, FundSource source, String name, Money left, Set<ExpenseCategory> categories) {}

    /**
     * Keeps all others who would spend money of the home waiting until the transaction ends.
     *
     * @throws ProblemException when the books of the home take no entry of this day; see {@link Ledger#post}
     */
    @UseCase
    public void lock(Actor actor, long homeId, LocalDate date) {
        ledger.requireOpen(homes.get(actor, homeId), date);
    }

    /** The books of a home in the caller's scope as they stand. */
    @UseCase(readOnly = true)
    public BooksView view(Actor actor, long homeId) {
        return service.books(actor, homeId);
    }

    /** The projects of a home in the caller's scope that are not finished. */
    @UseCase(readOnly = true)
    public List<Project> projects(Actor actor, long homeId) {
        homes.get(actor, homeId);
        return projects(SqlFragment.of("j.home_id = ? AND j.finished_on IS NULL", homeId));
    }

    /**
     * Whether money of a source, or of a project of it, may go into a category.
     *
     * @throws ProblemException {@link FundsProblem#PROJECT_NEEDED}, {@link FundsProblem#PROJECT_FOR_ANOTHER_PURPOSE}; not
     *     found: no such project of the home and source
     */
    @UseCase(readOnly = true)
    public void requirePurpose(
            Actor actor, long homeId, FundSource source, ExpenseCategory category, @Nullable Long projectId) {
        if (projectId == null) {
            if (source.boundToProjects()) {
                throw new ProblemException(FundsProblem.PROJECT_NEEDED, word(actor, "source", source))
                        .violation("projectId", "problem.project-needed.detail", word(actor, "source", source));
            }
            return;
        }
        Project project = Optional.of(projects(SqlFragment.of("j.home_id = ? AND j.id = ?", homeId, projectId)))
                .flatMap(found -> found.stream().findFirst())
                .filter(found -> found.source() == source)
                .orElseThrow(ProblemException::notFound);
        if (!project.categories().contains(category)) {
            String purposes = project.categories().stream()
                    .map(allowed -> word(actor, "category", allowed))
                    .collect(Collectors.joining(messages.text(actor.locale(), "funds.comma")));
            throw new ProblemException(FundsProblem.PROJECT_FOR_ANOTHER_PURPOSE, project.name(), purposes);
        }
    }

    private List<Project> projects(SqlFragment condition) {
        return database.list(
                new SqlFragment(
                        """
                        SELECT j.id, j.source, j.name, COALESCE(MAX(a.balance), 0) AS left_over,
                            GROUP_CONCAT(DISTINCT c.category) AS categories
                        FROM fund_project j LEFT JOIN fund_account a ON a.project_id = j.id
                        LEFT JOIN fund_project_category c ON c.project_id = j.id
                        WHERE %s GROUP BY j.id, j.source, j.name ORDER BY j.id DESC LIMIT 200
                        """
                                .formatted(condition.sql()),
                        condition.values()),
                row -> new Project(
                        row.number("id"),
                        row.choice("source", FundSource.class),
                        row.text("name"),
                        row.money("left_over"),
                        categories(row.textOrNull("categories"))));
    }

    private static Set<ExpenseCategory> categories(@Nullable String names) {
        EnumSet<ExpenseCategory> result = EnumSet.noneOf(ExpenseCategory.class);
        for (String name : names == null ? new String[0] : names.split(",")) {
            result.add(ExpenseCategory.valueOf(name));
        }
        return Collections.unmodifiableSet(result);
    }

    private String word(Actor actor, String kind, Enum<?> value) {
        return messages.text(actor.locale(), "funds." + kind + "." + value.name());
    }
}
