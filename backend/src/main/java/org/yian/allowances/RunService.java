package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** The steps of a run before money moves: begin, compute anew, approve, discard. */
@Singleton
class RunService {

    private final RunRepository runs;
    private final LineRepository lines;
    private final AuditLog audit;
    private final Clock clock;

    RunService(RunRepository runs, LineRepository lines, AuditLog audit, Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.audit = audit;
        this.clock = clock;
    }

    /** A run that was asked for, and whether it was begun for it. */
    record Begun(long id, boolean isNew) {}

    @UseCase(readOnly = true)
    Page<RunView> list(Actor actor, RunFilter filter, PageQuery page) {
        return runs.page(actor, filter, page);
    }

    @UseCase(readOnly = true)
    RunDetail view(Actor actor, long id) {
        RunView run = runs.find(actor, id).orElseThrow(ProblemException::notFound);
        boolean counted = run.state() != RunState.COMPUTING;
        return new RunDetail(
                run,
                counted ? lines.totals(id) : List.of(),
                counted ? lines.differences(id) : List.of(),
                counted ? lines.missing(id) : RunDetail.Missing.NONE,
                counted ? lines.missingAccounts(id) : List.of());
    }

    @UseCase(readOnly = true)
    Page<LineView> lines(Actor actor, long id, LineFilter filter, PageQuery page) {
        if (runs.find(actor, id).isEmpty()) {
            throw ProblemException.notFound();
        }
        return lines.page(actor, id, filter, page);
    }

    /** Begins the run of the caller's office and a month; when there is one already, that one is answered. */
    @UseCase
    Begun begin(Actor actor, String monthText) {
        YearMonth month = YearMonth.parse(monthText);
        if (month.isAfter(YearMonth.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("month", "allowances.in-future");
        }
        Office office = Office.of(actor);
        return runs.live(office, month)
                .map(run -> new Begun(run.id(), false))
                .orElseGet(() -> insert(actor, office, month));
    }

    private Begun insert(Actor actor, Office office, YearMonth month) {
        try {
            long id = runs.insert(actor, office, month);
            record(actor, "compute", runs.find(actor, id).orElseThrow(), null, null);
            return new Begun(id, true);
        } catch (DatabaseException refused) {
            if (!refused.duplicateKey("allowance_run_once")) {
                throw refused;
            }
            return new Begun(runs.live(office, month).orElseThrow().id(), false);
        }
    }

    /** Computes anew what changes have come since. */
    @UseCase
    void computeAgain(Actor actor, long id, int version) {
        RunView before = allowed(actor, id, version, RunAction.COMPUTE);
        runs.computeAgain(actor, id);
        record(actor, "compute", before, null, null);
    }

    @UseCase
    RunDetail approve(Actor actor, long id, RunRequests.RunApproval approval) {
        RunView before = allowed(actor, id, approval.version(), RunAction.APPROVE);
        requireUnchanged(id);
        RunDetail.Missing missing = lines.missing(id);
        if (missing.payees() > 0 && !Boolean.TRUE.equals(approval.withoutAccounts())) {
            throw new ProblemException(
                    AllowanceProblem.ACCOUNTS_MISSING, name(before), missing.payees(), missing.amount());
        }
        runs.approve(actor, id);
        record(actor, "approve", before, null, Approved.of(before, missing));
        return view(actor, id);
    }

    @UseCase
    RunDetail discard(Actor actor, long id, RunRequests.Discard discard) {
        RunView before = allowed(actor, id, discard.version(), RunAction.DISCARD);
        runs.discard(actor, id, discard.reason().strip());
        record(actor, "discard", before, Figures.of(before), discard);
        return view(actor, id);
    }

    /**
     * The run, locked, when the caller may take this step now.
     *
     * @throws ProblemException not found, stale, {@link AllowanceProblem#RUN_NOT_AT_THIS_STEP}, or {@link
     *     AllowanceProblem#RUN_BY_ANOTHER_PERSON} for the approval by who has computed
     */
    RunView allowed(Actor actor, long id, int version, RunAction action) {
        Run run = runs.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        RunView view = runs.find(actor, id).orElseThrow(ProblemException::notFound);
        if (!action.at(run.state())) {
            throw new ProblemException(AllowanceProblem.RUN_NOT_AT_THIS_STEP, name(view));
        }
        if (action == RunAction.APPROVE && run.computedBy() == actor.accountId()) {
            throw new ProblemException(AllowanceProblem.RUN_BY_ANOTHER_PERSON, name(view));
        }
        if (run.version() != version) {
            throw ProblemException.stale(view);
        }
        return view;
    }

    /** Who has died or left since the computation is not paid unseen. */
    void requireUnchanged(long id) {
        List<String> ended = lines.endedSince(id);
        if (!ended.isEmpty()) {
            throw new ProblemException(AllowanceProblem.RUN_OVERTAKEN, String.join("、", ended));
        }
    }

    void record(Actor actor, String action, RunView run, @Nullable Object before, @Nullable Object after) {
        AuditEntry entry =
                AuditEntry.of("allowance-run." + action.toLowerCase(Locale.ROOT), "allowance-run", run.id(), name(run));
        audit.record(actor, entry.inRegion(run.office().code()).changed(before, after));
    }

    static String name(RunView run) {
        return run.office().name() + " " + run.month();
    }
}
