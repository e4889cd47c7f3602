package org.jianhui.kernel.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

@Covers("E-08")
class RollHashTest {

    private static final AssemblyId MEETING = new AssemblyId("assembly-1");
    private static final Instant AT = Instant.parse("2022-06-28T01:00:00Z");
    private static final PersonId A = new PersonId("person-a");
    private static final PersonId B = new PersonId("person-b");

    /** The same as {@code printf 'jianhui-roll-1\nassembly-1\n2022-06-28T01:00:00Z\nperson-a\nperson-b\n' | sha256sum}. */
    @Test
    void can_be_reckoned_by_anybody_from_the_stored_roll() {
        assertThat(RollHash.of(MEETING, AT, List.of(A, B)))
                .isEqualTo("4f9b05f663c21cc2e1d4902279c2ee4426f3592a777aa170b45080d59b358a8b");
    }

    @Test
    void depends_on_who_is_on_the_roll_not_on_their_order() {
        String roll = RollHash.of(MEETING, AT, List.of(A, B));
        assertThat(RollHash.of(MEETING, AT, List.of(B, A))).isEqualTo(roll);
        assertThat(Set.of(
                        roll,
                        RollHash.of(MEETING, AT, List.of(A)),
                        RollHash.of(MEETING, AT.plusSeconds(1), List.of(A, B)),
                        RollHash.of(new AssemblyId("assembly-2"), AT, List.of(A, B))))
                .hasSize(4);
    }

    /** The same as {@code printf 'jianhui-election-rules-1\n办法一\nLEAVE_OPEN\nUNION_COMMITTEE=5\n' | sha256sum}. */
    @Test
    void the_adopted_rules_have_a_fingerprint_too() {
        ElectionRules rules =
                new ElectionRules("办法一", List.of(new BodySeats(Body.UNION_COMMITTEE, 5)), UnfilledRule.LEAVE_OPEN, 12);
        assertThat(RulesHash.of(rules)).isEqualTo("178eebe7d3a49d2a88d06cebff4b1a18af4f2cceef31dbc020d3b4a92ac2ff46");
    }
}
