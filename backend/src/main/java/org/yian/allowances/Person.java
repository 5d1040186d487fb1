package org.yian.allowances;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.EndReason;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;

/**
 * All that decides what one person is paid. Who left a home and is supported in the village since stands twice in the
 * register and is one person all the same.
 *
 * @param hash the keyed hash of the identity number
 * @param records in the order of admission
 * @param payments all months of the look-back that something was paid for
 * @param heldFrom the first month of a hold that is open, or was released within the look-back
 */
record Person(byte[] hash, List<SupportRecord> records, List<PaidMonth> payments, @Nullable YearMonth heldFrom) {

    /**
     * One stay in the register.
     *
     * @param tier the newest, or the one that was taken over with a roster
     * @param assessments in the order of their days
     * @param onLeave whether the person was away on the first day of the month or still is
     */
    record SupportRecord(
            long residentId,
            SupportMode mode,
            LocalDate admittedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate endedOn,
            @Nullable EndReason endReason,
            @Nullable SelfCareTier tier,
            Place dispersedAt,
            List<Stay> stays,
            List<Assessed> assessments,
            boolean onLeave) {}

    /** Where money goes to; the home is null for dispersed persons. */
    record Place(@Nullable Long homeId, String cityCode, @Nullable String countyCode, @Nullable String townshipCode) {

        Office office() {
            return new Office(cityCode, countyCode);
        }
    }

    /** @param until not lived there any more; null: still there */
    record Stay(Place place, LocalDate from, @Nullable LocalDate until) {}

    record Assessed(LocalDate on, SelfCareTier tier) {}

    /**
     * What was paid for a month, with what is claimed back of it.
     *
     * @param parts how many payments there were
     * @param officeCode who made the first one
     * @param claimedLiving of the living part, also what was repaid or written off
     */
    record PaidMonth(
            YearMonth month,
            int parts,
            String officeCode,
            long residentId,
            Place place,
            SupportMode mode,
            @Nullable SelfCareTier tier,
            Money living,
            Money care,
            Money claimedLiving,
            Money claimedCare) {

        Money amount() {
            return living.plus(care);
        }

        /** With a later payment for the same month, which knows the tier better. */
        PaidMonth plus(PaidMonth later) {
            return new PaidMonth(
                    month,
                    later.parts,
                    officeCode,
                    residentId,
                    place,
                    mode,
                    later.tier,
                    living.plus(later.living),
                    care.plus(later.care),
                    claimedLiving,
                    claimedCare);
        }
    }

    Optional<PaidMonth> paid(YearMonth month) {
        return payments.stream().filter(paid -> paid.month().equals(month)).findFirst();
    }
}
