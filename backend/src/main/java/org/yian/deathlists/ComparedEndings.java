package org.yian.deathlists;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.residents.StayEnding;

/** What is filed after a list was imported is compared with the list at once. */
@Singleton
class ComparedEndings implements StayEnding {

    private final MatchRepository repository;
    private final Matching matching;

    ComparedEndings(MatchRepository repository, Matching matching) {
        this.repository = repository;
        this.matching = matching;
    }

    @Override
    public void ended(Actor actor, Residents.Person person, LocalDate endedOn, EndReason reason) {
        if (reason != EndReason.TRANSFERRED) {
            compare(actor, person);
        }
    }

    @Override
    public void resumed(Actor actor, Residents.Person person) {
        compare(actor, person);
    }

    @Override
    public void corrected(Actor actor, Residents.Person person, LocalDate endedOn, EndReason reason) {
        compare(actor, person);
    }

    private void compare(Actor actor, Residents.Person person) {
        matching.match(actor, repository.of(List.of(person.id())), Matching.Text.NONE);
    }
}
