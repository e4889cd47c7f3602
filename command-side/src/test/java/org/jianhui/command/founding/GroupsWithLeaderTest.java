package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group counts with its leader only while the elected is in it and has a vote. */
@Covers(value = "F-07", partly = true)
class GroupsWithLeaderTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionGroupId GROUP = new UnionGroupId("group-one");
    private static final UnionGroupId OTHER = new UnionGroupId("group-two");
    private static final PersonId LEADER = new PersonId("person-1");
    private static final PersonId NEXT = new PersonId("person-2");

    private final TestDatabase database = TestDatabase.fresh();
    private final ElectorateRegister register = new ElectorateRegister(database.sql());

    @BeforeEach
    void a_group_has_elected_one_of_its_two_members() {
        for (PersonId person : List.of(LEADER, NEXT)) {
            admitted(person);
            register.on(new MemberPlaced(GROUP, UNION, person, DAY));
        }
        assertThat(led()).isZero();
        elected(LEADER);
        assertThat(led()).isOne();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void not_while_the_leader_has_no_vote() {
        register.on(new MembershipRetained(membership(LEADER), UNION, LEADER, DAY, null, "外出"));
        assertThat(led()).isZero();
        register.on(new MembershipResumed(membership(LEADER), UNION, LEADER, DAY));
        assertThat(led()).isOne();
    }

    @Test
    void not_after_the_leader_left_even_if_the_same_person_joins_again() {
        register.on(new MembershipEnded(membership(LEADER), UNION, LEADER, DAY, EndGround.RESIGNATION));
        assertThat(led()).isZero();
        admitted(LEADER);
        assertThat(led()).isZero();
        elected(NEXT);
        assertThat(led()).isOne();
    }

    @Test
    void not_after_the_leader_was_placed_in_another_group() {
        register.on(new MemberPlaced(GROUP, UNION, LEADER, DAY));
        assertThat(led()).as("where the leader is anyway").isOne();
        register.on(new MemberPlaced(OTHER, UNION, NEXT, DAY));
        assertThat(led()).as("who is moved is not the leader").isOne();
        register.on(new MemberPlaced(OTHER, UNION, LEADER, DAY));
        assertThat(led()).isZero();
    }

    @Test
    void whoever_is_elected_last_leads() {
        elected(NEXT);
        register.on(new MembershipEnded(membership(LEADER), UNION, LEADER, DAY, EndGround.RESIGNATION));
        assertThat(led()).isOne();
    }

    private int led() {
        return register.of(UNION).groupsWithLeader();
    }

    private void elected(PersonId person) {
        register.on(new LeaderElected(GROUP, UNION, person, DAY, 2, 2, new AttachmentId("attachment-1"), BASIS));
    }

    private void admitted(PersonId person) {
        register.on(
                new MemberAdmitted(membership(person), UNION, person, new VillageId("village-1"), DAY, false, BASIS));
    }

    private static MembershipId membership(PersonId person) {
        return new MembershipId("membership-" + person.value());
    }
}
