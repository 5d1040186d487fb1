package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;
import org.yian.residents.Residents;

/** Review, public notice and decision of exits. An approval ends the stay in the same transaction. */
@Singleton
class ExitDecisions {

    private static final String NOTICE_DAYS = "exit.notice-days";

    private final ExitSteps steps;
    private final ExitWriter writer;
    private final ExitRules rules;
    private final Residents residents;
    private final PolicyParameters parameters;
    private final Clock clock;

    ExitDecisions(
            ExitSteps steps,
            ExitWriter writer,
            ExitRules rules,
            Residents residents,
            PolicyParameters parameters,
            Clock clock) {
        this.steps = steps;
        this.writer = writer;
        this.rules = rules;
        this.residents = residents;
        this.parameters = parameters;
        this.clock = clock;
    }

    @UseCase
    ExitDetail review(Actor actor, long id, ExitRequests.ExitReview review) {
        ExitView exit = steps.allowed(actor, id, review.version(), ExitAction.REVIEW);
        String opinion = review.opinion().strip();
        writer.review(actor, id, ExitState.REVIEWED, review.agrees(), opinion);
        return steps.taken(actor, exit, ExitAction.REVIEW, opinion, null, review);
    }

    /** The notice may have been hung at any time since the report on paper; the day on which it is entered is kept too. */
    @UseCase
    ExitDetail notice(Actor actor, long id, ExitRequests.ExitNotice notice) {
        ExitView exit = steps.allowed(actor, id, notice.version(), ExitAction.NOTICE);
        rules.check(exit.report(), notice);
        LocalDate decisionFrom = notice.from().plusDays(parameters.wholeAmount(NOTICE_DAYS, LocalDate.now(clock)));
        String place = notice.place().strip();
        writer.notice(id, ExitState.NOTICE, notice.from(), place, decisionFrom);
        return steps.taken(actor, exit, ExitAction.NOTICE, place, null, notice);
    }

    @UseCase
    ExitDetail decide(Actor actor, long id, ExitRequests.ExitDecision decision) {
        ExitAction action = decision.approved() ? ExitAction.APPROVE : ExitAction.REFUSE;
        ExitView exit = steps.allowed(actor, id, decision.version(), action);
        rules.check(residents.get(actor, exit.residentId()), exit.report(), decision);
        if (!decision.approved()) {
            String reason = Objects.requireNonNull(decision.reason()).strip();
            writer.answer(actor, id, ExitState.REFUSED, reason);
            return steps.taken(actor, exit, action, reason, null, decision);
        }
        LocalDate endedOn = Objects.requireNonNull(decision.leavingOn());
        writer.approve(actor, id, endedOn, Objects.requireNonNull(decision.notification()));
        residents.end(actor, exit.residentId(), endedOn, exit.report().reason());
        return steps.taken(actor, exit, action, null, null, decision);
    }

    @UseCase
    ExitDetail sendBack(Actor actor, long id, ExitRequests.ExitReturn back) {
        ExitView exit = steps.allowed(actor, id, back.version(), ExitAction.RETURN);
        String reason = back.reason().strip();
        writer.answer(actor, id, ExitState.RETURNED, reason);
        return steps.taken(actor, exit, ExitAction.RETURN, reason, null, back);
    }
}
