package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.AttachmentContent;
import org.yian.attachments.Attachments;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.regions.RegionLevel;
import org.yian.regions.Regions;

/** The standards as everybody may read them. Each answer is made of a few hundred rows at most. */
@Singleton
class PublicStandardService {

    private static final int MOST = 100;
    private static final int MONTHS = 12;

    private final Database database;
    private final StandardRepository published;
    private final CareStandardRepository care;
    private final LivingStandardRepository living;
    private final FloorRepository floors;
    private final Regions regions;
    private final Attachments attachments;
    private final Clock clock;

    PublicStandardService(
            Database database,
            StandardRepository published,
            CareStandardRepository care,
            LivingStandardRepository living,
            FloorRepository floors,
            Regions regions,
            Attachments attachments,
            Clock clock) {
        this.database = database;
        this.published = published;
        this.care = care;
        this.living = living;
        this.floors = floors;
        this.regions = regions;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** All cities, those without a care standard too. */
    @UseCase(readOnly = true)
    PublicStandards all() {
        LocalDate today = LocalDate.now(clock);
        List<CareStandard> careStandards = published.care();
        StandardTable table = new StandardTable(published.living(), careStandards);
        CareFloor floor = floors.floorOn(today).orElse(null);
        MinimumWage wage = floors.lowestWageOn(today).orElse(null);
        List<PublicStandards.City> cities = database.list(
                "SELECT code FROM region WHERE level = 'CITY' ORDER BY code",
                row -> city(row.text("code"), table, careStandards, floor, wage, today));
        return new PublicStandards(today, floor, wage, cities, floors.floors(), floors.wages());
    }

    /**
     * One city with its history.
     *
     * @throws ProblemException 404 when there is no such city
     */
    @UseCase(readOnly = true)
    PublicStandards.Detail of(String cityCode) {
        if (regions.find(cityCode)
                .filter(region -> region.level() == RegionLevel.CITY)
                .isEmpty()) {
            throw ProblemException.notFound();
        }
        LocalDate today = LocalDate.now(clock);
        List<CareStandard> careStandards = published.careOf(cityCode);
        StandardTable table = new StandardTable(published.livingFor(cityCode), careStandards);
        CareFloor floor = floors.floorOn(today).orElse(null);
        MinimumWage wage = floors.lowestWageOn(today).orElse(null);
        return new PublicStandards.Detail(
                today,
                city(cityCode, table, careStandards, floor, wage, today),
                floor,
                wage,
                care.page(cityCode, new PageQuery(0, MOST, null)).items().stream()
                        .map(PublicStandardService::withoutNames)
                        .toList(),
                living.first(cityCode, MOST).stream()
                        .map(PublicStandardService::withoutNames)
                        .toList());
    }

    /**
     * The scan of a published standard.
     *
     * @throws ProblemException 404 when it is no such scan, whatever file else it may be
     */
    @UseCase(readOnly = true)
    AttachmentContent scan(UUID id) {
        if (!published.isScan(id)) {
            throw ProblemException.notFound();
        }
        return attachments.published(id);
    }

    private PublicStandards.City city(
            String code,
            StandardTable table,
            List<CareStandard> all,
            @Nullable CareFloor floor,
            @Nullable MinimumWage wage,
            LocalDate today) {
        return new PublicStandards.City(
                regions.name(code),
                table.care(code, today)
                        .map(standard -> care(standard, floor, wage))
                        .orElse(null),
                all.stream()
                        .filter(standard -> standard.cityCode().equals(code))
                        .map(CareStandard::effectiveFrom)
                        .filter(from -> from.isAfter(today))
                        .min(LocalDate::compareTo)
                        .orElse(null),
                Stream.of(LivingKind.URBAN, LivingKind.RURAL_CENTRALISED, LivingKind.RURAL_DISPERSED)
                        .map(kind -> table.living(code, null, kind, today).map(standard -> living(kind, standard)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static PublicStandards.Care care(
            CareStandard standard, @Nullable CareFloor floor, @Nullable MinimumWage wage) {
        CareAmounts amounts = CareAmounts.of(standard);
        return new PublicStandards.Care(
                standard.id(),
                standard.effectiveFrom(),
                amounts,
                wage == null ? List.of() : wage.percent(amounts),
                floor != null && below(amounts, floor),
                standard.documentNumber());
    }

    private static boolean below(CareAmounts amounts, CareFloor floor) {
        return less(amounts.independent(), floor.independent())
                || less(amounts.partiallyDependent(), floor.partiallyDependent())
                || less(amounts.dependent(), floor.dependent());
    }

    private static boolean less(Money monthly, Money yearly) {
        return monthly.times(MONTHS).isLessThan(yearly);
    }

    private static PublicStandards.Living living(LivingKind kind, LivingStandard standard) {
        return new PublicStandards.Living(
                kind,
                standard.yearly(),
                standard.ordinaryMonth(),
                standard.effectiveFrom(),
                standard.areaCode(),
                standard.documentNumber());
    }

    /** Who pressed the button is nobody's business outside. */
    private static CareStandardView withoutNames(CareStandardView view) {
        return new CareStandardView(
                view.id(),
                view.city(),
                view.state(),
                view.effectiveFrom(),
                view.nextFrom(),
                view.amounts(),
                view.basis(),
                view.documentNumber(),
                view.source(),
                view.documentId(),
                view.backdatingReason(),
                view.correctsId(),
                view.correctedById(),
                view.publishedAt(),
                null);
    }

    private static LivingStandardView withoutNames(LivingStandardView view) {
        return new LivingStandardView(
                view.id(),
                view.area(),
                view.kind(),
                view.state(),
                view.effectiveFrom(),
                view.nextFrom(),
                view.yearly(),
                view.monthly(),
                view.minimumLivingAllowance(),
                view.documentNumber(),
                view.source(),
                view.documentId(),
                view.backdatingReason(),
                view.correctsId(),
                view.correctedById(),
                view.publishedAt(),
                null);
    }
}
