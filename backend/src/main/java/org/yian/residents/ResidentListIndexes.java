package org.yian.residents;

import org.yian.platform.Scope;
import org.yian.platform.Select;

/**
 * The indexes that a list of persons is read from. The database is told, since its guess goes by how many rows each filter
 * keeps on average, and two filters together may keep none: then it reads the whole province in the order asked for.
 *
 * @param narrow the index from which the fewest rows are read to find all that the filter keeps; where there are two, the
 *     database knows which
 * @param ordered the index that gives the rows in the order asked for, to be read when the filter keeps many; the same as
 *     the narrow one where that is good for any number
 * @param few up to this many are sorted; of more the first in order are found sooner than all are sorted
 */
record ResidentListIndexes(String narrow, String ordered, int few) {

    private static final int FEW_OF_A_PROVINCE = 1_500;
    private static final int FEW_THAT_ARE_SEARCHED = 3_000;
    private static final int FEW_OF_A_CITY = 450;
    private static final int FEW_OF_A_COUNTY = 170;

    private static final String TRAITS = "_traits";
    private static final String PROVINCE_TRAITS = "resident_by" + TRAITS;
    private static final String CITY_TRAITS = "resident_by_city_and" + TRAITS;
    private static final String COUNTY_TRAITS = "resident_by_county_and" + TRAITS;

    static ResidentListIndexes of(Scope scope, ResidentFilter filter, ResidentSearch search, ResidentOrder order) {
        if (search.kind() == ResidentSearch.Kind.IDENTITY_NUMBER) {
            return always("resident_by_identity");
        }
        if (search.kind() == ResidentSearch.Kind.LAST_FOUR) {
            return always("resident_by_last_four");
        }
        if (scope.level() == Scope.Level.HOME || filter.home() != null) {
            return always("resident_of_home");
        }
        if (scope.level() == Scope.Level.TOWNSHIP || filter.township() != null) {
            return always("resident_of_township");
        }
        if (scope.level() == Scope.Level.COUNTY || filter.county() != null) {
            return ofCounty(filter, search, order);
        }
        return scope.level() == Scope.Level.CITY || filter.city() != null
                ? ofCity(filter, search, order)
                : ofProvince(filter, search, order);
    }

    private static ResidentListIndexes ofCounty(ResidentFilter filter, ResidentSearch search, ResidentOrder order) {
        if (!filter.traits()) {
            return always("resident_by_county");
        }
        return search.kind() == ResidentSearch.Kind.NOTHING && order == ResidentOrder.NAME
                ? new ResidentListIndexes(COUNTY_TRAITS, "resident_by_county", FEW_OF_A_COUNTY)
                : always(COUNTY_TRAITS);
    }

    private static ResidentListIndexes ofCity(ResidentFilter filter, ResidentSearch search, ResidentOrder order) {
        if (search.kind() != ResidentSearch.Kind.NOTHING) {
            return always(filter.traits() ? CITY_TRAITS : "resident_by_city");
        }
        String ordered =
                switch (order) {
                    case NAME -> "resident_by_city";
                    case AGE -> "resident_by_city_and_age";
                    case ADMISSION -> "resident_by_city_and_admission";
                    case ASSESSMENT -> "resident_by_city_and_assessment";
                };
        return new ResidentListIndexes(narrow(filter, order, CITY_TRAITS, ordered), ordered, FEW_OF_A_CITY);
    }

    private static ResidentListIndexes ofProvince(ResidentFilter filter, ResidentSearch search, ResidentOrder order) {
        String ordered = ordered(filter, order);
        return switch (search.kind()) {
            case INITIALS -> searched(filter, order, "resident_by_initials", ordered);
            case NAME -> searched(filter, order, "resident_by_name", ordered);
            default ->
                new ResidentListIndexes(narrow(filter, order, PROVINCE_TRAITS, ordered), ordered, FEW_OF_A_PROVINCE);
        };
    }

    /** What is found stands in the order of the search unless another is asked for. */
    private static ResidentListIndexes searched(
            ResidentFilter filter, ResidentOrder order, String search, String ordered) {
        return new ResidentListIndexes(
                filter.traits() ? PROVINCE_TRAITS + ", " + search : search,
                order == ResidentOrder.NAME ? search : ordered,
                FEW_THAT_ARE_SEARCHED);
    }

    /** Waiting for an assessment may keep fewer than the traits, or more. */
    private static String narrow(ResidentFilter filter, ResidentOrder order, String traits, String ordered) {
        if (!filter.traits()) {
            return ordered;
        }
        return order == ResidentOrder.ASSESSMENT ? traits + ", " + ordered : traits;
    }

    /** Age and category go together, as tier and assessment do: the general index would give what is wanted last. */
    private static String ordered(ResidentFilter filter, ResidentOrder order) {
        return switch (order) {
            case NAME -> "resident_in_order";
            case AGE -> filter.category() == null ? "resident_by_age" : "resident_by_category_and_age";
            case ADMISSION -> "resident_by_admission";
            case ASSESSMENT -> filter.tier() == null ? "resident_by_assessment" : "resident_by_tier_and_assessment";
        };
    }

    private static ResidentListIndexes always(String index) {
        return new ResidentListIndexes(index, index, 0);
    }

    /**
     * An index that begins with mode, tier and category, and goes on with the name, is read from where a value is until where
     * it ends. So what is not asked for is compared with all that there is, if something behind it is asked for.
     */
    static void spellOut(Select select, String index, ResidentFilter filter, boolean searched) {
        if (!index.contains(TRAITS)) {
            return;
        }
        if (filter.mode() == null && (filter.traits() || searched)) {
            select.where("r.support_mode IN ('CENTRALISED', 'DISPERSED', 'BOARDER')");
        }
        if (filter.tier() == null && (filter.category() != null || searched)) {
            select.where(
                    "r.self_care_tier IN ('INDEPENDENT', 'PARTIALLY_DEPENDENT', 'DEPENDENT') OR r.self_care_tier IS NULL");
        }
        if (filter.category() == null && searched) {
            select.where("r.category IN ('ELDERLY', 'DISABLED', 'MINOR') OR r.category IS NULL");
        }
    }
}
