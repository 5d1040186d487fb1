package org.yian.reporting;

import jakarta.inject.Singleton;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.reports.CareStandardNotice;
import org.yian.residents.SelfCareTier;
import org.yian.standards.CareStandardView;
import org.yian.standards.Standards;

/** Gathers what 照料护理标准公布文件 prints. */
@Singleton
class StandardReports {

    private static final int MONTHS = 12;

    private final Standards standards;
    private final ReportWords words;

    StandardReports(Standards standards, ReportWords words) {
        this.standards = standards;
        this.words = words;
    }

    CareStandardNotice notice(long id) {
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
