package org.yian.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal. It is turned into a problem document in one place; texts come from the catalogue in the reader's language. */
public final class ProblemException extends RuntimeException {

    /** One field that is wrong: its JSON name, the catalogue key that says why and what to do, and the key's arguments. */
    record FieldViolation(String field, String messageKey, List<Object> arguments) {}

    private final ProblemKind kind;
    private final transient Object[] arguments;
    private final transient List<FieldViolation> violations = new ArrayList<>();
    private transient @Nullable Object current;
    private transient @Nullable Duration retryAfter;

    /**
     * @param kind what is refused
     * @param arguments the arguments of the catalogue's detail text, in order
     */
    public ProblemException(ProblemKind kind, Object... arguments) {
        super(kind.slug());
        this.kind = kind;
        this.arguments = arguments.clone();
    }

    /** What is asked for does not exist, or not in the caller's scope. */
    public static ProblemException notFound() {
        return new ProblemException(PlatformProblem.NOT_FOUND);
    }

    /**
     * A stale write.
     *
     * @param current the state that the database holds, shown beside the caller's own
     */
    public static ProblemException stale(Object current) {
        ProblemException stale = new ProblemException(PlatformProblem.STALE_VERSION);
        stale.current = current;
        return stale;
    }

    public ProblemException violation(String field, String messageKey, Object... messageArguments) {
        violations.add(new FieldViolation(field, messageKey, List.of(messageArguments)));
        return this;
    }

    /** Tells the caller how long to wait before the next try. */
    public ProblemException retryAfter(Duration delay) {
        retryAfter = delay;
        return this;
    }

    public ProblemKind kind() {
        return kind;
    }

    /** The arguments of the detail text, in order. */
    public Object[] arguments() {
        return arguments.clone();
    }

    List<FieldViolation> violations() {
        return List.copyOf(violations);
    }

    public boolean hasViolations() {
        return !violations.isEmpty();
    }

    @Nullable
    Object current() {
        return current;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
