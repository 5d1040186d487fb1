package org.yian.residents;

import java.time.LocalDate;
import org.yian.platform.Actor;

/**
 * What must follow in another feature when a person leaves a home or the support: found by injection, run in the
 * transaction of the end. An implementation must not use {@link Residents}.
 */
public interface StayEnding {

    /**
     * @param person as before the end
     * @param reason {@link EndReason#TRANSFERRED} when the person moves on to another home
     */
    void ended(Actor actor, Residents.Person person, LocalDate endedOn, EndReason reason);

    /** An end was taken back: the person is supported as before. */
    default void resumed(Actor actor, Residents.Person person) {}

    /** The stay ended on another day than was entered first. */
    default void corrected(Actor actor, Residents.Person person, LocalDate endedOn, EndReason reason) {
        resumed(actor, person);
        ended(actor, person, endedOn, reason);
    }
}
