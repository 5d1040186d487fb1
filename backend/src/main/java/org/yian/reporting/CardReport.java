package org.yian.reporting;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.reports.ResidentCard;
import org.yian.residents.Residents;

/** Gathers what a resident's card prints. */
@Singleton
class CardReport {

    private final Residents residents;
    private final Homes homes;
    private final Attachments attachments;
    private final ReportWords words;

    CardReport(Residents residents, Homes homes, Attachments attachments, ReportWords words) {
        this.residents = residents;
        this.homes = homes;
        this.attachments = attachments;
        this.words = words;
    }

    /**
     * @param address the address of the pages, e.g. {@code https://yian.example}
     * @throws ProblemException not found; {@link ReportingProblem#NO_CARD} for somebody who lives in no home
     */
    ResidentCard of(Actor actor, long residentId, String address) {
        Residents.Particulars person = residents.particulars(actor, residentId);
        if (person.homeId() == null) {
            throw new ProblemException(ReportingProblem.NO_CARD, person.name());
        }
        HomeSummary home = homes.get(actor, person.homeId());
        return new ResidentCard(
                home.name(),
                Objects.requireNonNullElse(home.phone(), ""),
                person.name(),
                words.text("sex." + person.sex()),
                Objects.requireNonNullElse(person.bed(), "—"),
                Long.toString(person.id()),
                person.selfCareTier() == null ? "—" : words.text("tier." + person.selfCareTier()),
                photo(actor, person),
                QrCode.of(address + "/residents/" + person.id()));
    }

    private byte @Nullable [] photo(Actor actor, Residents.Particulars person) {
        return person.photoId() == null
                ? null
                : attachments.content(actor, person.photoId()).bytes();
    }
}
