package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The members of a founding that was given up lapse one by one, after the act, each once. */
@Covers("F-03")
class LapsingMembersTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final String LAPSED = "membership.lapsed";

    @TempDir
    private static Path keys;

    private final FoundingId founding = FoundingId.random();
    private MembershipScenario here;

    @BeforeEach
    void a_union_is_being_founded() {
        here = new MembershipScenario(keys);
        here.sql()
                .sql("INSERT INTO register.membership_founding VALUES (?, ?)")
                .params(founding.value(), here.union.value())
                .update();
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void the_act_writes_down_who_they_are_and_each_lapses_afterwards() {
        Applicant member = here.member();
        Applicant kept = here.member();
        here.by(here.group, new RetainMembership(kept.membership, TODAY, kept.reason(here.data(), "返乡务农")));
        Applicant left = here.member();
        here.by(here.group, new EndMembership(left.membership, TODAY, EndGround.RESIGNATION));

        given_up();
        assertThat(waiting()).containsExactlyInAnyOrder(member.membership.value(), kept.membership.value());
        assertThat(here.story(member.membership.value())).doesNotContain(LAPSED);

        untilDone();
        assertThat(here.story(member.membership.value())).containsOnlyOnce(LAPSED);
        assertThat(here.story(kept.membership.value())).containsOnlyOnce(LAPSED);
        assertThat(here.story(left.membership.value())).doesNotContain(LAPSED);
        assertThat(here.last(member.membership.value())).contains(founding.value(), "\"lapsedOn\":\"" + TODAY + "\"");
        assertThat(waiting()).isEmpty();
        assertThat(here.doing(here.cadre, member.applying(here.data(), here.union, MembershipId.random())))
                .isEqualTo(Refusal.NONE);
        assertThat(batch()).isFalse();
    }

    @Test
    void another_founding_takes_nobody_with_it() {
        here.member();
        here.transaction()
                .executeWithoutResult(status -> here.lapsing()
                        .on(new FoundingEnded(FoundingId.random(), FoundingEnd.APPLICATION_WITHDRAWN, null, TODAY)));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoever_leaves_before_his_turn_does_not_lapse_as_well() {
        Applicant member = here.member();
        given_up();
        here.by(here.group, new EndMembership(member.membership, TODAY, EndGround.RESIGNATION));
        untilDone();
        assertThat(here.story(member.membership.value())).doesNotContain(LAPSED);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void one_that_fails_stops_nobody_and_is_tried_again() {
        Applicant one = here.member();
        Applicant other = here.member();
        given_up();
        // comes first and cannot be read
        here.sql()
                .sql("INSERT INTO register.lapsing_membership (membership, founding) VALUES ('membership-0', ?)")
                .param(founding.value())
                .update();

        untilDone();
        assertThat(here.story(one.membership.value())).containsOnlyOnce(LAPSED);
        assertThat(here.story(other.membership.value())).containsOnlyOnce(LAPSED);
        assertThat(waiting()).containsExactly("membership-0");
        int before = tries();
        untilDone();
        assertThat(tries()).as("once a run").isEqualTo(before + 1);
    }

    @Test
    void who_was_interrupted_lapses_in_the_next_run_and_once() {
        Applicant one = here.member();
        Applicant other = here.member();
        given_up();
        assertThat(batch()).isTrue();
        assertThatThrownBy(() -> here.transaction().executeWithoutResult(status -> {
                    assertThat(here.lapsing().doBatch()).isTrue();
                    throw new IllegalStateException("killed before its commit");
                }))
                .hasMessage("killed before its commit");
        assertThat(waiting()).hasSize(1);

        untilDone();
        for (Applicant each : List.of(one, other)) {
            assertThat(here.story(each.membership.value())).containsOnlyOnce(LAPSED);
        }
    }

    private void given_up() {
        FoundingEnded ended = new FoundingEnded(founding, FoundingEnd.APPLICATION_WITHDRAWN, null, TODAY);
        here.transaction().executeWithoutResult(status -> here.lapsing().on(ended));
    }

    private void untilDone() {
        int most = 20;
        while (batch()) {
            assertThat(most--).as("it comes to an end").isPositive();
        }
    }

    private boolean batch() {
        return Boolean.TRUE.equals(
                here.transaction().execute(status -> here.lapsing().doBatch()));
    }

    private List<String> waiting() {
        return here.sql()
                .sql("SELECT membership FROM register.lapsing_membership")
                .query(String.class)
                .list();
    }

    private int tries() {
        return here.sql()
                .sql("SELECT tries FROM register.lapsing_membership")
                .query(Integer.class)
                .single();
    }
}
