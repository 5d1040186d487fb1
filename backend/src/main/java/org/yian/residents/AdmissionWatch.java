package org.yian.residents;

import java.util.Collection;
import java.util.Set;
import org.yian.platform.Actor;

/**
 * What another feature knows of persons who are about to be supported: found by injection, run in the transaction of the
 * admission. An implementation must not use {@link Residents}.
 */
public interface AdmissionWatch {

    /** Those whom the caller must not admit, because a list of the dead names them. */
    Set<IdentityNumber> listedDead(Actor actor, Collection<IdentityNumber> numbers);

    /** Persons were admitted. */
    void admitted(Actor actor, Collection<Long> residentIds);
}
