package org.yian.platform;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScopeTest {

    @Test
    void eachLevelKeepsItsOwnHomesOnly() {
        assertThat(Scope.region(Scope.Level.CITY, "620700").homes("h"))
                .isEqualTo(new SqlFragment("h.city_code = ?", List.of("620700")));
        assertThat(Scope.region(Scope.Level.COUNTY, "620702").homes("h"))
                .isEqualTo(new SqlFragment("h.county_code = ?", List.of("620702")));
        assertThat(Scope.region(Scope.Level.TOWNSHIP, "620702101").homes("h"))
                .isEqualTo(new SqlFragment("h.township_code = ?", List.of("620702101")));
        assertThat(Scope.home(7).homes("h")).isEqualTo(new SqlFragment("h.id = ?", List.of(7L)));
    }

    @Test
    void aCallerWithoutScopeSeesNothing() {
        assertThat(Scope.none().homes("h").sql()).isEqualTo("1 = 0");
        assertThat(Scope.none().regions("r").sql()).isEqualTo("1 = 0");
    }

    @Test
    void aScopeWithoutItsBoundaryCannotBeMade() {
        assertThatThrownBy(() -> new Scope(Scope.Level.COUNTY, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(Scope.Level.HOME, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(Scope.Level.NONE, "620000", null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
