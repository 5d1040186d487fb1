package org.yian.deathlists;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.policies.PolicyParameters;
import org.yian.residents.PersonalDataCipher;

/**
 * Compares the rows of lists with the supported persons. It may be run as often as one likes: what was found before is not
 * found again, and what another list says of the same thing is added to it as evidence.
 */
@Singleton
class Matching {

    private static final int HOURS_OF_A_DAY = 24;

    private final MatchRepository repository;
    private final PersonalDataCipher cipher;
    private final PolicyParameters parameters;
    private final Clock clock;

    Matching(MatchRepository repository, PersonalDataCipher cipher, PolicyParameters parameters, Clock clock) {
        this.repository = repository;
        this.cipher = cipher;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param persons supported now or before, who stand on a list
     * @param findings that are new
     */
    @Serdeable
    record Outcome(int persons, int findings) {}

    /** The words of a row, which only the file itself has. */
    record Words(String name, @Nullable String remark) {}

    /** What a list says in words, while it is being imported; by the hash of the identity number. */
    record Text(long listId, Map<ByteBuffer, Words> rows) {

        static final Text NONE = new Text(0, Map.of());

        @Nullable
        Words of(MatchRepository.Match match) {
            return match.listId() == listId ? rows.get(ByteBuffer.wrap(match.identityHash())) : null;
        }
    }

    Outcome match(Actor actor, List<MatchRepository.Match> matches, Text text) {
        FindingRules.Limits limits = limits();
        Set<Long> persons = new HashSet<>();
        int opened = 0;
        for (MatchRepository.Match match : matches) {
            persons.add(match.residentId());
            for (FindingRules.Found found : FindingRules.of(match.diedOn(), known(match), limits)) {
                if (repository.open(actor, match, found)) {
                    opened++;
                }
                repository.evidence(repository.standing(match, found.kind()), match, text.of(match));
            }
        }
        return new Outcome(persons.size(), opened);
    }

    private FindingRules.Limits limits() {
        LocalDate today = LocalDate.now(clock);
        int hours = parameters.wholeAmount("death.report-hours", today);
        return new FindingRules.Limits(
                parameters.wholeAmount("death-list.tolerance-days", today),
                (hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY);
    }

    private FindingRules.Known known(MatchRepository.Match match) {
        return new FindingRules.Known(
                match.endedOn(),
                match.filedDiedOn(),
                match.reportedOn(),
                Arrays.equals(match.nameHash(), nameHash(match.name())));
    }

    /** Blanks, dots and the forms of letters make no other name. */
    byte[] nameHash(String name) {
        return cipher.hash(
                "name:" + Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·•.]", ""));
    }
}
