package org.yian.reporting;

import jakarta.inject.Singleton;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.reports.CareStandardNotice;
import org.yian.reports.LivingStandardNotice;
import org.yian.residents.SelfCareTier;
import org.yian.standards.Area;
import org.yian.standards.CareStandardView;
import org.yian.standards.LivingKind;
import org.yian.standards.LivingStandardView;
import org.yian.standards.Standards;

/** Gathers what 照料护理标准公布文件 and 基本生活标准公布文件 print. */
@Singleton
class StandardReports {

    private static final int MONTHS = 12;

    private final Standards standards;
    private final ReportWords words;

    StandardReports(Standards standards, ReportWords words) {
        this.standards = standards;
        this.words = words;
    }

    CareStandardNotice careNotice(long id) {
        CareStandardView standard = standards.careStandard(id);
        String city = standard.city() == null ? "" : standard.city().name();
        String superseded = standards.supersededBy(standard);
        return new CareStandardNotice(
                words.text("government", city),
                city,
                standard.documentNumber(),
                standard.effectiveFrom(),
                words.day(standard.publishedAt()),
                basis(standard.basis()),
                superseded == null ? "" : words.text("care-standard.supersedes", superseded),
                List.of(
                        tier(SelfCareTier.INDEPENDENT, standard.amounts().independent()),
                        tier(
                                SelfCareTier.PARTIALLY_DEPENDENT,
                                standard.amounts().partiallyDependent()),
                        tier(SelfCareTier.DEPENDENT, standard.amounts().dependent())));
    }

    private CareStandardNotice.Tier tier(SelfCareTier tier, Money monthly) {
        return new CareStandardNotice.Tier(words.text("tier." + tier), amount(monthly), amount(monthly.times(MONTHS)));
    }

    /** With all kinds that the same document names for the same place and day. */
    LivingStandardNotice livingNotice(long id) {
        List<LivingStandardView> together = standards.livingStandards(id);
        LivingStandardView asked = together.get(0);
        String place = asked.area().name();
        Area.Level level = asked.area().level();
        String superseded = together.stream()
                .map(standards::supersededBy)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("》、《"));
        return new LivingStandardNotice(
                level == Area.Level.PROVINCE
                        ? words.office(place)
                        : words.text("living-standard.issuer." + level, place),
                place,
                words.text("living-standard.addressees." + level),
                asked.documentNumber(),
                asked.effectiveFrom(),
                words.day(asked.publishedAt()),
                details(together),
                superseded.isEmpty() ? "" : words.text("living-standard.supersedes", superseded),
                together.stream()
                        .sorted(Comparator.comparing(LivingStandardView::kind))
                        .map(this::amount)
                        .toList());
    }

    private LivingStandardNotice.Amount amount(LivingStandardView standard) {
        return new LivingStandardNotice.Amount(
                words.text("living-standard.kind." + standard.kind()),
                amount(month(standard)),
                amount(standard.yearly()));
    }

    private static Money month(LivingStandardView standard) {
        return standard.monthly() == null ? standard.yearly().dividedBy(MONTHS) : standard.monthly();
    }

    /** The minimum living allowances that the amounts were measured by, and what December is for. */
    private String details(List<LivingStandardView> together) {
        List<String> measures = together.stream()
                .filter(standard -> standard.minimumLivingAllowance() != null)
                .map(standard -> words.text(
                        standard.kind() == LivingKind.URBAN
                                ? "living-standard.urban-allowance"
                                : "living-standard.rural-allowance",
                        amount(Objects.requireNonNull(standard.minimumLivingAllowance()))))
                .distinct()
                .toList();
        boolean remainder = together.stream()
                .anyMatch(standard -> !month(standard).times(MONTHS).equals(standard.yearly()));
        return (measures.isEmpty() ? "" : words.text("living-standard.measured", String.join("，", measures)))
                + (remainder ? words.text("living-standard.december") : "");
    }

    /** One sentence: the amounts that are known, and how the standard follows from them. */
    private String basis(CareStandardView.Basis basis) {
        List<String> parts = new ArrayList<>();
        add(parts, "care-standard.minimum-wage", basis.minimumWage());
        add(parts, "care-standard.nursing-home-fee", basis.nursingHomeFee());
        add(parts, "care-standard.daily-care-cost", basis.dailyCareCost());
        if (basis.text() != null) {
            parts.add(basis.text().replaceAll("[。；\\s]+$", ""));
        }
        return parts.isEmpty() ? "" : words.text("care-standard.basis", String.join("，", parts));
    }

    private void add(List<String> parts, String key, @Nullable Money amount) {
        if (amount != null) {
            parts.add(words.text(key, amount(amount)));
        }
    }

    private static String amount(Money amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.CHINA)).format(amount.yuan());
    }
}
