package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.membership.LeaderElection;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.UnionGroupCommand.ElectLeader;
import org.jianhui.kernel.membership.UnionGroupCommand.FormUnionGroup;
import org.jianhui.kernel.membership.UnionGroupCommand.PlaceMember;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"M-13", "E-12"})
class UnionGroupTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    @TempDir
    private static Path keys;

    private static MembershipScenario here;

    @BeforeAll
    static void open() {
        here = new MembershipScenario(keys);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @Test
    void a_group_has_a_name_of_its_own_and_a_village_of_the_township() {
        UnionGroupId group = UnionGroupId.random();
        assertThat(here.doing(here.group, new FormUnionGroup(group, here.union, " ", here.xiaba, TODAY)))
                .isEqualTo("M-13 GROUP_NAME_UNUSABLE");
        assertThat(here.doing(here.group, new FormUnionGroup(group, here.union, "武平小组", here.wuping, TODAY)))
                .isEqualTo("M-13 VILLAGE_OUTSIDE");
        assertThat(here.doing(here.group, new FormUnionGroup(group, here.union, "下坝小组", here.xiaba, TODAY)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, new FormUnionGroup(UnionGroupId.random(), here.union, "下坝小组", null, TODAY)))
                .isEqualTo("M-13 GROUP_NAME_UNUSABLE");
        assertThat(here.doing(here.cadre, new FormUnionGroup(UnionGroupId.random(), here.union, "干部小组", null, TODAY)))
                .isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void only_members_are_placed_and_each_in_one_group() {
        UnionGroupId first = formed("一组");
        UnionGroupId second = formed("二组");
        Applicant applicant = here.anyone();
        here.applies(here.cadre, applicant);
        assertThat(here.doing(here.group, new PlaceMember(first, applicant.person, TODAY)))
                .isEqualTo("M-13 NOT_A_MEMBER");
        Applicant member = here.member();
        assertThat(here.doing(here.group, new PlaceMember(first, member.person, TODAY)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, new PlaceMember(second, member.person, TODAY)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.sql()
                        .sql("SELECT group_id FROM register.group_member WHERE person = ?")
                        .param(member.person.value())
                        .query(String.class)
                        .list())
                .containsExactly(second.value());
        here.by(here.group, new PlaceMember(second, member.person, TODAY));
        assertThat(here.story(second.value()))
                .as("placing again changes nothing")
                .hasSize(2);
    }

    @Test
    void AC_032_nobody_leads_without_an_election_record() {
        UnionGroupId group = formed("AC 组");
        Applicant leader = placed(group);
        assertThat(here.doing(here.group, new ElectLeader(group, leader.person, null)))
                .isEqualTo("M-13 LEADER_NOT_ELECTED");
        assertThat(here.doing(
                        here.group,
                        new ElectLeader(group, leader.person, new LeaderElection(TODAY, 1, 1, AttachmentId.random()))))
                .isEqualTo("R-05 PROOF_NOT_ON_RECORD");
        assertThat(here.doing(here.group, new ElectLeader(group, leader.person, held(1, 1))))
                .isEqualTo(Refusal.NONE);
        assertThat(here.story(group.value())).endsWith("membership.leader-elected");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, M-13 LEADER_NOT_ELECTED",
        "1, 0, M-13 LEADER_NOT_ELECTED",
        "1, 2, M-13 LEADER_NOT_ELECTED",
        "2, 1, done",
        "2, 2, done",
        "3, 2, M-13 LEADER_NOT_ELECTED"
    })
    void a_record_adds_up(int present, int votes, String expected) {
        UnionGroupId group = formed("组 " + present + votes);
        Applicant leader = placed(group);
        placed(group);
        assertThat(here.doing(here.group, new ElectLeader(group, leader.person, held(present, votes))))
                .isEqualTo(expected);
    }

    @Test
    void a_leader_comes_from_the_group_and_has_a_vote() {
        UnionGroupId group = formed("选举组");
        placed(group);
        Applicant elsewhere = here.member();
        assertThat(here.doing(here.group, new ElectLeader(group, elsewhere.person, held(1, 1))))
                .isEqualTo("E-12 LEADER_OUTSIDE_GROUP");
        Applicant kept = placed(group);
        here.by(here.group, new RetainMembership(kept.membership, TODAY, kept.reason(here.data(), "退休")));
        assertThat(here.doing(here.group, new ElectLeader(group, kept.person, held(2, 2))))
                .isEqualTo("E-12 LEADER_OUTSIDE_GROUP");
    }

    private static UnionGroupId formed(String name) {
        UnionGroupId group = UnionGroupId.random();
        here.by(here.group, new FormUnionGroup(group, here.union, name, null, TODAY));
        return group;
    }

    private static Applicant placed(UnionGroupId group) {
        Applicant member = here.member();
        here.by(here.group, new PlaceMember(group, member.person, TODAY));
        return member;
    }

    private static LeaderElection held(int present, int votes) {
        return new LeaderElection(TODAY, present, votes, here.minutes);
    }
}
