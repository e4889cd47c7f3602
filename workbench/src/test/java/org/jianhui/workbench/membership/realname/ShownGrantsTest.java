package org.jianhui.workbench.membership.realname;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.parameter.GrantParameters;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** The arithmetic of the grant statement: so many people, 10 and 5 yuan each ($-07, $-08). */
@Covers(
        value = {"$-07", "$-08", "R-09"},
        partly = true)
class ShownGrantsTest {

    private final GrantParameters rates = GrantParameters.of(RuleBook.shipped(), 2022);

    @Test
    void AC_072_137_people_are_2055_yuan() {
        ShownGrants.Line line = line(137);
        assertThat(List.of(line.federation(), line.government(), line.total()))
                .containsExactly("1370.00", "685.00", "2055.00");
    }

    @Test
    void nobody_is_nothing_and_the_sums_tie_to_the_lines() {
        assertThat(line(0).total()).isEqualTo("0.00");
        ShownGrants both = new ShownGrants(
                2022,
                rates.federation().toString(),
                rates.government().toString(),
                rates.scope(),
                List.of(line(100), line(37)));
        assertThat(both.heads()).isEqualTo(137);
        assertThat(List.of(both.byFederation(), both.byGovernment(), both.total()))
                .containsExactly("1370.00", "685.00", "2055.00");
    }

    private ShownGrants.Line line(int heads) {
        return ShownGrants.line(new UnionId("union-base"), heads, rates.federation(), rates.government());
    }
}
