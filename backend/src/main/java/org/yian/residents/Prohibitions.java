package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yian.homes.HomeSummary;
import org.yian.homes.MentalCare;
import org.yian.homes.MentalCareGap;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;

/**
 * What forbids an admission (domain.md section 4). Homes take nobody with a severe mental illness unless the county has
 * recorded that they may, and nobody who must be isolated; at home in the village both may be supported. Vagrants belong to
 * the relief stations.
 */
@Singleton
class Prohibitions {

    private static final String SEVERE_MENTAL_ILLNESS = "severe-mental-illness";

    private final MentalCare mentalCare;
    private final MentalCarePersons persons;
    private final List<AdmissionWatch> watches;
    private final Messages messages;

    Prohibitions(MentalCare mentalCare, MentalCarePersons persons, List<AdmissionWatch> watches, Messages messages) {
        this.mentalCare = mentalCare;
        this.persons = persons;
        this.watches = watches;
        this.messages = messages;
    }

    /**
     * @param name of the prohibition, as the audit log keeps it
     * @param text why, in the reader's language
     */
    record Prohibition(String name, String text) {}

    /** @return what forbids the admission; empty when nothing does */
    List<Prohibition> of(Actor actor, Admission admission) {
        List<Prohibition> found = new ArrayList<>();
        Screening screening = admission.screening();
        if (admission.homeId() != null && screening.severeMentalIllness()) {
            Set<MentalCareGap> gaps =
                    mentalCare.on(admission.homeId(), admission.admittedOn()).gaps();
            if (!gaps.isEmpty()) {
                String missing = text(actor.locale(), "residents.mental-care-missing", words(actor.locale(), gaps));
                found.add(new Prohibition(
                        SEVERE_MENTAL_ILLNESS,
                        prohibition(actor, SEVERE_MENTAL_ILLNESS).text() + missing));
            }
        }
        if (admission.homeId() != null && screening.contagiousDisease()) {
            found.add(prohibition(actor, "contagious-disease"));
        }
        if (screening.vagrant()) {
            found.add(prohibition(actor, "vagrant"));
        }
        if (listedDead(actor, admission)) {
            found.add(prohibition(actor, "listed-dead"));
        }
        return found;
    }

    /**
     * Keeps who was admitted with a severe mental illness, with the record that allowed it.
     *
     * @throws ProblemException {@link ResidentProblem#MENTAL_CARE_MISSING} when the record went meanwhile
     */
    void admitted(Actor actor, Admission admission, long residentId, HomeSummary home) {
        MentalCare.Standing standing = mentalCare.on(home.id(), admission.admittedOn());
        if (standing.recordId() == null) {
            throw missing(actor, home, standing.gaps());
        }
        persons.enter(residentId, standing.recordId());
    }

    /** @throws ProblemException {@link ResidentProblem#MENTAL_CARE_MISSING}: the home may not take this person */
    void requireTransferable(Actor actor, long residentId, HomeSummary to, LocalDate day) {
        if (persons.cared(residentId)) {
            Set<MentalCareGap> gaps = mentalCare.on(to.id(), day).gaps();
            if (!gaps.isEmpty()) {
                throw missing(actor, to, gaps);
            }
        }
    }

    private ProblemException missing(Actor actor, HomeSummary home, Set<MentalCareGap> gaps) {
        return new ProblemException(ResidentProblem.MENTAL_CARE_MISSING, home.name(), words(actor.locale(), gaps));
    }

    private boolean listedDead(Actor actor, Admission admission) {
        return IdentityNumber.parse(admission.identityNumber())
                .filter(number -> watches.stream().anyMatch(watch -> !watch.listedDead(actor, List.of(number))
                        .isEmpty()))
                .isPresent();
    }

    private Prohibition prohibition(Actor actor, String name) {
        return new Prohibition(name, text(actor.locale(), "residents.prohibited." + name));
    }

    private String words(Locale locale, Set<MentalCareGap> gaps) {
        return gaps.stream()
                .map(gap -> text(locale, "residents.mental-care-gap." + gap))
                .collect(Collectors.joining(text(locale, "residents.and")));
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }
}
