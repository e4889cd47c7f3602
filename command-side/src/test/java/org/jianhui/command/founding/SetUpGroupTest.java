package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.FoundingScenario.given;

import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.founding.FoundingCommand.ChangeGroup;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preparatory group, its head and its members (F-03 to F-05). */
@Covers({"F-03", "F-04", "F-05"})
class SetUpGroupTest {

    private static final HeadQualification CHAIR = HeadQualification.PROPOSED_CHAIR;

    @Test
    void AC_027_an_application_without_a_reply_forms_no_group() {
        given(Given.filed()).refused(Given.setUp("2022-06-16", CHAIR)).firstBy("F-03", "FOUNDING_NOT_APPROVED");
    }

    @Test
    void AC_029_a_refused_founding_forms_no_group_and_is_over() {
        FoundingEnded ended =
                new FoundingEnded(Given.FOUNDING, FoundingEnd.APPLICATION_REFUSED, "职工人数不足", Given.day("2022-06-17"));
        given(Given.filed(), Given.replied("2022-06-17", ReplyOutcome.REFUSED), ended)
                .today("2022-06-18")
                .refused(Given.setUp("2022-06-18", CHAIR))
                .firstBy("F-03", "FOUNDING_NOT_APPROVED")
                .by("E-11", "CASE_ENDED");
    }

    @Test
    void AC_030_a_head_with_neither_qualification_is_refused() {
        FoundingScenario approved = given(Given.approved("2022-06-16"));
        approved.refused(Given.setUp("2022-06-16", HeadQualification.OTHER)).firstBy("F-04", "HEAD_NOT_QUALIFIED");
        assertThat(approved.when(Given.setUp("2022-06-16", HeadQualification.PARTY_OR_GOVERNMENT_DEPUTY)))
                .hasSize(1);
    }

    @Test
    void AC_030_or_only_warned_of_where_the_edition_says_so() {
        FoundingScenario approved = given(Given.approved("2022-06-16")).choosing("founding.headQualification", "warn");
        assertThat(approved.when(Given.setUp("2022-06-16", HeadQualification.OTHER), GroupSetUp.class)
                        .warnings())
                .containsExactly("F-04");
        assertThat(approved.when(Given.setUp("2022-06-16", CHAIR), GroupSetUp.class)
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_member_of_no_category_is_refused_where_the_edition_says_so() {
        FoundingScenario approved = given(Given.approved("2022-06-16")).choosing("founding.memberCategory", "reject");
        approved.refused(Given.setUp("2022-06-16", CHAIR, Given.member("person-m", MemberCategory.OTHER)))
                .firstBy("F-05", "MEMBER_NOT_CATEGORISED");
        assertThat(approved.when(Given.setUp("2022-06-16", CHAIR))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-16, false", "2022-06-17, true", "2022-06-18, true"})
    void is_set_up_on_the_day_of_the_approval_or_after(String dated, boolean accepted) {
        FoundingScenario approved = given(Given.approved("2022-06-17")).today("2022-06-20");
        if (accepted) {
            assertThat(approved.when(Given.setUp(dated, CHAIR))).hasSize(1);
        } else {
            approved.refused(Given.setUp(dated, CHAIR)).firstBy("F-03", "FOUNDING_NOT_APPROVED");
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-06-17, false", "2022-06-20, false", "2022-06-21, true"})
    void later_than_the_next_working_day_is_noted_as_late(String dated, boolean late) {
        GroupSetUp set = given(Given.approved("2022-06-17"))
                .today("2022-06-21")
                .when(Given.setUp(dated, CHAIR), GroupSetUp.class);
        assertThat(set.late()).isEqualTo(late);
    }

    @Test
    void needs_a_member_beside_its_head_and_nobody_twice() {
        FoundingScenario approved = given(Given.approved("2022-06-16"));
        approved.refused(Given.setUp("2022-06-16", CHAIR, new GroupMember[0])).firstBy("F-05", "GROUP_INCOMPLETE");
        approved.refused(Given.setUp("2022-06-16", CHAIR, Given.member("person-h", MemberCategory.UNION_WORK)))
                .firstBy("F-05", "GROUP_INCOMPLETE");
        approved.refused(Given.setUp(
                        "2022-06-16",
                        CHAIR,
                        Given.member("person-m", MemberCategory.UNION_WORK),
                        Given.member("person-m", MemberCategory.PROPOSED_VICE_CHAIR)))
                .firstBy("F-05", "GROUP_INCOMPLETE");
    }

    @Test
    void a_member_of_no_category_or_no_woman_as_womens_director_only_warns() {
        FoundingScenario approved = given(Given.approved("2022-06-16"));
        assertThat(approved.when(Given.setUp("2022-06-16", CHAIR), GroupSetUp.class)
                        .warnings())
                .isEmpty();
        assertThat(approved.when(
                                Given.setUp(
                                        "2022-06-16",
                                        CHAIR,
                                        Given.director(true),
                                        Given.member("person-m", MemberCategory.OTHER)),
                                GroupSetUp.class)
                        .warnings())
                .containsExactly("F-05");
        assertThat(approved.when(Given.setUp("2022-06-16", CHAIR, Given.director(false)), GroupSetUp.class)
                        .warnings())
                .containsExactly("F-05");
    }

    @Test
    void is_set_up_once_and_then_changed() {
        FoundingScenario grouped = given(Given.grouped()).today("2022-06-20");
        grouped.refused(Given.setUp("2022-06-20", CHAIR)).firstBy("E-11", "STEP_NOT_DUE");
        GroupNotice notice = new GroupNotice(new PaperId("paper-7"), "太农筹〔2022〕4号", Given.day("2022-06-20"));
        ChangeGroup change = new ChangeGroup(
                Given.FOUNDING,
                notice,
                null,
                List.of(Given.member("person-n", MemberCategory.PROPOSED_VICE_CHAIR)),
                List.of(new PersonId("person-m")),
                "工作调动");
        assertThat(grouped.when(change, GroupChanged.class).warnings()).isEmpty();
        grouped.refused(new ChangeGroup(Given.FOUNDING, notice, null, List.of(), List.of(), "无"))
                .firstBy("F-05", "GROUP_CHANGE_EMPTY");
        grouped.refused(new ChangeGroup(
                        Given.FOUNDING,
                        notice,
                        null,
                        List.of(),
                        List.of(new PersonId("person-d"), new PersonId("person-m")),
                        "全部退出"))
                .firstBy("F-05", "GROUP_INCOMPLETE");
        given(Given.approved("2022-06-17")).refused(change).firstBy("E-11", "STEP_SKIPPED");
    }
}
