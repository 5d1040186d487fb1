package org.yian.deathlists;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.residents.AdmissionWatch;
import org.yian.residents.IdentityNumber;
import org.yian.residents.PersonalDataCipher;

/**
 * Nobody on a list of the dead is admitted by a home or a township. The county may, since a list can be wrong; then the
 * finding opens with the admission, and the county settles it with a reason.
 */
@Singleton
class WatchedAdmissions implements AdmissionWatch {

    private final MatchRepository repository;
    private final Matching matching;
    private final PersonalDataCipher cipher;

    WatchedAdmissions(MatchRepository repository, Matching matching, PersonalDataCipher cipher) {
        this.repository = repository;
        this.matching = matching;
        this.cipher = cipher;
    }

    @Override
    public Set<IdentityNumber> listedDead(Actor actor, Collection<IdentityNumber> numbers) {
        if (actor.role() == Role.COUNTY) {
            return Set.of();
        }
        Map<ByteBuffer, IdentityNumber> byHash = new HashMap<>();
        numbers.forEach(number -> byHash.put(ByteBuffer.wrap(cipher.hash(number.value())), number));
        Set<IdentityNumber> dead = new HashSet<>();
        repository.listed(
                byHash.keySet().stream().map(ByteBuffer::array).toList(),
                hash -> dead.add(Objects.requireNonNull(byHash.get(ByteBuffer.wrap(hash)))));
        return dead;
    }

    @Override
    public void admitted(Actor actor, Collection<Long> residentIds) {
        matching.match(actor, repository.of(List.copyOf(residentIds)), Matching.Text.NONE);
    }
}
