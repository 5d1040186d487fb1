package org.yian.accounts;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.platform.UseCase;

/** The people of the civil-affairs offices with law-enforcement status (domain.md section 9). */
@Singleton
public class Inspectors {

    private final Database database;
    private final Messages messages;
    private final AccountRepository accounts;
    private final List<InspectorObjection> objections;

    Inspectors(Database database, Messages messages, AccountRepository accounts, List<InspectorObjection> objections) {
        this.database = database;
        this.messages = messages;
        this.accounts = accounts;
        this.objections = objections;
    }

    /**
     * Those whose region covers a home and to whom nothing objects, the nearest office first.
     *
     * @throws ProblemException not found: the home is outside the caller's scope
     */
    @UseCase(readOnly = true)
    public List<Inspector> ofHome(Actor actor, long homeId) {
        if (!accounts.homeIn(actor.scope(), homeId)) {
            throw ProblemException.notFound();
        }
        Select covering = covering(homeId)
                .where(actor.scope().homes("h"))
                .orderBy("FIELD(a.role, 'COUNTY', 'CITY', 'PROVINCE'), a.display_name, a.id");
        Set<Long> objected = withObjection(homeId);
        return database.list(covering.all(), row -> inspector(row, actor.locale())).stream()
                .filter(inspector -> !objected.contains(inspector.accountId()))
                .toList();
    }

    /** The accounts that must not begin an inspection of the home, nor join one. */
    public Set<Long> withObjection(long homeId) {
        return objections.stream()
                .flatMap(objection -> objection.against(homeId).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether each of the accounts may inspect the home. */
    public boolean mayInspect(long homeId, Collection<Long> accountIds) {
        Set<Long> wanted = Set.copyOf(accountIds);
        Select eligible = covering(homeId);
        if (!wanted.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
            eligible.where(SqlFragment.of("a.id IN (" + marks + ")", wanted.toArray()));
        }
        return wanted.isEmpty() || database.count(eligible.count()) == wanted.size();
    }

    /** In service, of a civil-affairs office whose region has the home, with a law-enforcement number. */
    private static Select covering(long homeId) {
        return Select.of(
                        "a.id, a.display_name, a.law_enforcement_number, a.role, r.name AS region_name, r.name_en AS region_name_en",
                        """
                        account a JOIN region r ON r.code = a.region_code
                        JOIN home h ON r.level = 'PROVINCE' OR a.region_code IN (h.city_code, h.county_code)""")
                .where("h.id = ?", homeId)
                .where("a.active AND a.law_enforcement_number IS NOT NULL AND a.law_enforcement_number <> ''")
                .where("a.role IN ('COUNTY', 'CITY', 'PROVINCE')");
    }

    private Inspector inspector(Row row, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String region = row.text(english ? "region_name_en" : "region_name");
        String unit = row.text("role").equals("PROVINCE") ? "accounts.unit.province" : "accounts.unit.office";
        return new Inspector(
                row.number("id"),
                row.text("display_name"),
                row.text("law_enforcement_number"),
                messages.text(locale, unit, region));
    }
}
