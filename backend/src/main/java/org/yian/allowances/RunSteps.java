package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yian.platform.Database;
import org.yian.platform.Scope;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;
import org.yian.standards.StandardTable;
import org.yian.standards.Standards;

/**
 * The transactions of a computation. Each writes only while its attempt is the latest of the run: one that was cut off, or
 * taken for dead, and goes on all the same finds itself shut out.
 */
@Singleton
class RunSteps {

    private static final Scope ALL = Scope.region(Scope.Level.PROVINCE, "620000");

    private final RunRepository runs;
    private final LineRepository lines;
    private final TimelineRepository timelines;
    private final Standards standards;
    private final PolicyParameters policies;
    private final Database database;
    private final Clock clock;

    RunSteps(
            RunRepository runs,
            LineRepository lines,
            TimelineRepository timelines,
            Standards standards,
            PolicyParameters policies,
            Database database,
            Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.timelines = timelines;
        this.standards = standards;
        this.policies = policies;
        this.database = database;
        this.clock = clock;
    }

    /** All that a computation reads, at one moment. */
    record Material(
            Collection<Person> persons, Set<YearMonth> postedMonths, StandardTable standards, YearMonth lookBackFrom) {}

    /**
     * Begins anew: what an earlier attempt has written is removed.
     *
     * @param unlessAliveSince leaves a computation alone that gave a sign of life since then
     * @return empty: there is nothing to compute
     */
    @UseCase
    public Optional<Run> start(long runId, Instant unlessAliveSince) {
        Optional<Run> found = runs.lock(ALL, runId)
                .filter(run -> run.state() == RunState.COMPUTING)
                .filter(run -> run.beatenAt().isBefore(unlessAliveSince));
        found.ifPresent(run -> {
            lines.deleteAll(runId);
            database.change(
                    "UPDATE allowance_run SET attempt = attempt + 1, done = 0, total = 0, beaten_at = ? WHERE id = ?",
                    clock.instant(),
                    runId);
        });
        return found.isEmpty() ? found : runs.lock(ALL, runId);
    }

    @UseCase(readOnly = true)
    public Material read(Run run) {
        YearMonth from = run.month()
                .minusMonths(policies.wholeAmount(
                        "allowance.look-back-months", run.month().atDay(1)));
        return new Material(
                timelines.persons(run.office(), run.month(), from),
                timelines.postedMonths(run.office()),
                standards.table(run.office().cityCode()),
                from);
    }

    /** @return false: another attempt has taken over */
    @UseCase
    public boolean write(Run run, List<LineRepository.Written> written, int done, int total) {
        if (!alive(run, done, total)) {
            return false;
        }
        lines.insert(run.id(), written);
        return true;
    }

    /** Holds what is to be held, and adds up. */
    @UseCase
    public void finish(Run run, int total, boolean comparable) {
        if (!alive(run, total, total)) {
            return;
        }
        database.change(
                "UPDATE allowance_run SET state = 'COMPUTED', computed_at = ?, previous_month = ? WHERE id = ?",
                clock.instant(),
                comparable,
                run.id());
        database.change(
                """
                UPDATE allowance_line l JOIN allowance_hold o ON o.open_person_hash = l.person_hash
                SET l.held = TRUE, l.hold_reason = o.reason WHERE l.run_id = ? AND l.living + l.care > 0
                """,
                run.id());
        runs.addUp(run.id());
    }

    private boolean alive(Run run, int done, int total) {
        return database.change(
                        """
                        UPDATE allowance_run SET done = ?, total = ?, beaten_at = ?
                        WHERE id = ? AND attempt = ? AND state = 'COMPUTING'
                        """,
                        done,
                        total,
                        clock.instant(),
                        run.id(),
                        run.attempt())
                == 1;
    }
}
