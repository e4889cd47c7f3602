package org.jianhui.query.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.ConsentPurpose;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.junit.jupiter.api.Test;

/** The roll of a union on one day, whatever came after it. */
class RollFoldTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final UnionGroupId GROUP = new UnionGroupId("group-one");
    private static final UnionGroupId OTHER = new UnionGroupId("group-two");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());

    @Test
    void holds_who_was_admitted_by_then_and_had_not_left() {
        assertThat(names(day(19))).isEmpty();
        assertThat(names(day(20))).containsExactly("person-1");
        assertThat(names(day(29))).containsExactly("person-1");
        assertThat(names(day(30))).isEmpty();
    }

    @Test
    void says_who_had_no_vote_that_day() {
        assertThat(retained(day(21))).isFalse();
        assertThat(retained(day(22))).isTrue();
        assertThat(retained(day(24))).isTrue();
        assertThat(retained(day(25))).isFalse();
    }

    @Test
    void places_everybody_in_the_group_of_that_day() {
        RollFold early = told(day(21));
        assertThat(early.roll(Map.of(), Map.of()).members().get(0).group()).isEqualTo("第一小组");
        FindMemberRoll.Roll late = told(day(23)).roll(Map.of(), Map.of());
        assertThat(late.members().get(0).group()).isEqualTo("第二小组");
        assertThat(late.groups())
                .extracting(FindMemberRoll.Group::name, FindMemberRoll.Group::members)
                .containsExactly(tuple("第一小组", 0), tuple("第二小组", 1));
    }

    @Test
    void knows_a_leader_from_the_day_of_the_election_as_long_as_the_elected_is_in_the_group_with_a_vote() {
        assertThat(second(day(25)).election()).isNull();
        assertThat(second(day(26)).election()).isNotNull();
        assertThat(second(day(26)).leaderName()).isEqualTo(sealed(person(1)));
        assertThat(second(day(27)).election()).as("without a vote").isNull();
        assertThat(second(day(28)).election()).as("with one again").isNotNull();
        assertThat(second(day(29)).election()).isNotNull();
        assertThat(second(day(30)).election()).as("gone").isNull();
    }

    @Test
    void who_joins_again_is_in_no_group_until_placed_again() {
        RollFold fold = told(day(30));
        MembershipId again = new MembershipId("membership-2");
        fold.evolve(entered(again, person(1)));
        fold.evolve(new MemberAdmitted(again, UNION, person(1), VILLAGE, day(30), false, BASIS));
        FindMemberRoll.Roll roll = fold.roll(Map.of(), Map.of());
        assertThat(roll.members()).hasSize(1);
        assertThat(roll.members().get(0).group()).isNull();
        assertThat(roll.groups().get(1).members()).isZero();
        assertThat(roll.groups().get(1).election()).isNull();
    }

    private static FindMemberRoll.Group second(LocalDate on) {
        return told(on).roll(Map.of(person(1), sealed(person(1))), Map.of())
                .groups()
                .get(1);
    }

    private static List<String> names(LocalDate on) {
        return told(on).roll(Map.of(), Map.of()).members().stream()
                .map(member -> member.person().value())
                .toList();
    }

    private static boolean retained(LocalDate on) {
        return told(on).roll(Map.of(), Map.of()).members().get(0).retained();
    }

    /** One member: admitted on the 20th, without a vote from the 22nd to the 24th and on the 27th, gone on the 30th. */
    private static RollFold told(LocalDate on) {
        RollFold fold = new RollFold(on);
        MembershipId membership = new MembershipId("membership-1");
        PersonId person = person(1);
        fold.evolve(entered(membership, person));
        fold.evolve(new MemberAdmitted(membership, UNION, person, VILLAGE, day(20), false, BASIS));
        fold.evolve(new UnionGroupFormed(GROUP, UNION, "第一小组", VILLAGE, day(20)));
        fold.evolve(new UnionGroupFormed(OTHER, UNION, "第二小组", null, day(20)));
        fold.evolve(new MemberPlaced(GROUP, UNION, person, day(20)));
        fold.evolve(new MemberPlaced(OTHER, UNION, person, day(23)));
        fold.evolve(new LeaderElected(OTHER, UNION, person, day(26), 1, 1, new AttachmentId("attachment-1"), BASIS));
        fold.evolve(new MembershipRetained(membership, UNION, person, day(22), null, "外出"));
        fold.evolve(new MembershipResumed(membership, UNION, person, day(25)));
        fold.evolve(new MembershipRetained(membership, UNION, person, day(27), null, "外出"));
        fold.evolve(new MembershipResumed(membership, UNION, person, day(28)));
        fold.evolve(new MembershipEnded(membership, UNION, person, day(30), EndGround.RESIGNATION));
        return fold;
    }

    private static ApplicationEntered entered(MembershipId membership, PersonId person) {
        Envelope sealed = sealed(person);
        return new ApplicationEntered(
                membership,
                UNION,
                person,
                VILLAGE,
                new Declaration(sealed, sealed, VILLAGE, sealed, WorkRelation.EMPLOYMENT, true, true),
                new Consent(
                        "joining-2022-06-06",
                        List.of(ConsentPurpose.values()),
                        ConsentForm.SIGNED_ON_PAPER,
                        day(18),
                        null),
                new Acknowledgement("joining-2022-06-06", day(18)),
                null,
                day(18),
                List.of(),
                BASIS);
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    private static Envelope sealed(PersonId person) {
        return new Envelope(person, "person.name", 1, "request-1", "nonce", "ciphertext");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2022, 6, day);
    }
}
