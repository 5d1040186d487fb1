package org.yian.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.security.annotation.Secured;
import jakarta.inject.Inject;
import java.util.Map;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The shape of the house, checked: what may use what, and the habits that a compiler does not know. */
@AnalyzeClasses(packages = "org.yian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.yian.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.yian.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.yian.accounts..",
                    "org.yian.audit..",
                    "org.yian.homes..",
                    "org.yian.regions..",
                    "org.yian.inspections..",
                    "org.yian.rectifications..");

    @ArchTest
    static final ArchRule repositoriesStayInTheirFeature = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreNotForOthers =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayCallIt = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethodMapping.class)
            .should()
            .beMetaAnnotatedWith(Secured.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areMetaAnnotatedWith(Secured.class);

    @ArchTest
    static final ArchRule noBodiesWithoutShape = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("io.micronaut.serde.annotation.Serdeable")
            .should()
            .haveRawType(Map.class);

    @ArchTest
    static final ArchRule moneyIsNeverADouble = noFields()
            .that()
            .haveNameMatching("(?i).*(cost|amount|price|yuan|money).*")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(Double.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule injectionIsByConstructor =
            fields().should().notBeAnnotatedWith(Inject.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching("org\\.yian\\.(?!.*\\$).*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Common)");
}
