package org.yian.assessments;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.yian.residents.SelfCareTier;

import static org.assertj.core.api.Assertions.assertThat;

/** The tier rule of the Measures 2021, art. 22. */
class IndicatorsProperties {

    @Property
    void theTierFollowsFromHowManyThingsThePersonIsNotAbleTo(@ForAll @Size(6) List<Boolean> able) {
        long unable = able.stream().filter(one -> !one).count();

        SelfCareTier tier = indicators(able).tier();

        assertThat(tier == SelfCareTier.INDEPENDENT).isEqualTo(unable == 0);
        assertThat(tier == SelfCareTier.PARTIALLY_DEPENDENT).isEqualTo(unable >= 1 && unable <= 3);
        assertThat(tier == SelfCareTier.DEPENDENT).isEqualTo(unable >= 4);
    }

    @Property
    void losingAnAbilityNeverMakesAPersonMoreIndependent(@ForAll @Size(6) List<Boolean> able) {
        SelfCareTier before = indicators(able).tier();
        for (int lost = 0; lost < able.size(); lost++) {
            List<Boolean> after = new java.util.ArrayList<>(able);
            after.set(lost, false);
            assertThat(indicators(after).tier()).isGreaterThanOrEqualTo(before);
        }
    }

    @Example
    void threeAndFourAreTheEdge() {
        assertThat(indicators(List.of(false, false, false, true, true, true)).tier())
                .isEqualTo(SelfCareTier.PARTIALLY_DEPENDENT);
        assertThat(indicators(List.of(false, false, false, false, true, true)).tier())
                .isEqualTo(SelfCareTier.DEPENDENT);
    }

    private static Indicators indicators(List<Boolean> able) {
        return new Indicators(able.get(0), able.get(1), able.get(2), able.get(3), able.get(4), able.get(5));
    }
}
