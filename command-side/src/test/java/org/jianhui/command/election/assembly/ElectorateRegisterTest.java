package org.jianhui.command.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who votes for which group's delegates, as membership's events tell it. */
@Covers(value = "M-13", partly = true)
class ElectorateRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionGroupId GROUP = new UnionGroupId("group-one");
    private static final PersonId PERSON = new PersonId("person-1");
    private static final MembershipId FIRST = new MembershipId("membership-1");

    private final TestDatabase database = TestDatabase.fresh();
    private final ElectorateRegister register = new ElectorateRegister(database.sql());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void who_leaves_and_joins_again_votes_and_is_in_no_group_until_placed_again() {
        admitted(FIRST);
        placed();
        assertThat(register.groups(UNION)).containsExactly(Map.entry(GROUP, 1));
        register.on(new MembershipEnded(FIRST, UNION, PERSON, DAY, EndGround.RESIGNATION));
        assertThat(register.members(UNION)).isEmpty();
        admitted(new MembershipId("membership-2"));
        assertThat(register.members(UNION)).containsExactly(PERSON);
        assertThat(register.members(GROUP)).isEmpty();
        assertThat(register.groups(UNION)).isEmpty();
        placed();
        assertThat(register.members(GROUP)).containsExactly(PERSON);
    }

    @Test
    void who_keeps_the_membership_without_a_vote_stays_in_the_group() {
        admitted(FIRST);
        placed();
        register.on(new MembershipRetained(FIRST, UNION, PERSON, DAY, null, "外出"));
        assertThat(register.members(GROUP)).isEmpty();
        register.on(new MembershipResumed(FIRST, UNION, PERSON, DAY));
        assertThat(register.members(GROUP)).isEqualTo(List.of(PERSON));
    }

    private void admitted(MembershipId membership) {
        Basis basis = new Basis("rulebook-2022-06-06", List.of(), List.of());
        register.on(new MemberAdmitted(membership, UNION, PERSON, new VillageId("village-1"), DAY, false, basis));
    }

    private void placed() {
        register.on(new MemberPlaced(GROUP, UNION, PERSON, DAY));
    }
}
