package org.yian.rectifications;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.policies.PolicyParameters;

/**
 * An extension is asked for by the home and granted by the county, at most twice [policy], to a later day, never for what
 * has to be put right at once: domain.md section 9.
 */
@Order(8)
@Singleton
final class ExtensionLimits implements StepPolicy {

    static final String PARAMETER = "rectification.maximum-extensions";

    private final IntSupplier maximum;

    @Inject
    ExtensionLimits(PolicyParameters parameters, Clock clock) {
        this(() -> parameters.wholeAmount(PARAMETER, LocalDate.now(clock)));
    }

    ExtensionLimits(IntSupplier maximum) {
        this.maximum = maximum;
    }

    @Override
    public Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        return Optional.ofNullable(
                switch (attempt.action()) {
                    case ASK_EXTENSION -> whenAsking(item, attempt);
                    case DECIDE_EXTENSION -> whenDeciding(item, attempt);
                    default -> null;
                });
    }

    private @Nullable ProblemException whenAsking(Standing item, Attempt attempt) {
        if (item.nature().atOnce()) {
            return new ProblemException(RectificationProblem.AT_ONCE_NOT_EXTENDED);
        }
        if (item.term().extensions() >= maximum.getAsInt()) {
            return new ProblemException(RectificationProblem.EXTENSIONS_USED_UP, maximum.getAsInt());
        }
        if (item.term().requestedUntil() != null) {
            return new ProblemException(
                    RectificationProblem.EXTENSION_UNDECIDED,
                    item.term().requestedUntil().toString());
        }
        return notLater(item, attempt);
    }

    private static @Nullable ProblemException whenDeciding(Standing item, Attempt attempt) {
        if (item.term().requestedUntil() == null) {
            return new ProblemException(RectificationProblem.NO_EXTENSION_ASKED);
        }
        return attempt.granted() ? notLater(item, attempt) : null;
    }

    private static @Nullable ProblemException notLater(Standing item, Attempt attempt) {
        LocalDate deadline = item.term().deadline();
        LocalDate until = attempt.until();
        return until == null || until.isAfter(deadline)
                ? null
                : new ProblemException(RectificationProblem.EXTENSION_NOT_LATER, deadline.toString())
                        .violation("until", "rectifications.until-not-later", deadline.toString());
    }
}
