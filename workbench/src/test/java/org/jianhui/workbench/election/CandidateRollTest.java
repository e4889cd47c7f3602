package org.jianhui.workbench.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.election.ElectionForm.Row;
import org.jianhui.workbench.roll.MemberRoll;
import org.jianhui.workbench.roll.MemberRoll.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidateRollTest {

    private static final VillageId XIABA = new VillageId("village-xiaba");
    private static final VillageId ZHONGBA = new VillageId("village-zhongba");
    private static final Member ONLY = new Member(new PersonId("person-1"), "冉试一", XIABA, "冉试一");
    private static final Member HERE =
            new Member(new PersonId("person-2"), "向试二", XIABA, "向试二 · 下坝村 · 1990年 · №a1b2c3");
    private static final Member THERE =
            new Member(new PersonId("person-3"), "向试二", ZHONGBA, "向试二 · 中坝村 · 1990年 · №d4e5f6");

    private final CandidateRoll roll = new CandidateRoll(new MemberRoll(List.of(ONLY, HERE, THERE)));

    @Test
    void a_name_means_the_member_who_alone_bears_it() {
        assertThat(roll.named(row(" 冉试一 ", null))).contains(ONLY);
        assertThat(roll.named(row("冉试一", XIABA.value()))).contains(ONLY);
        assertThat(roll.named(row("冉试一", ZHONGBA.value())))
                .as("somebody else of that name")
                .isEmpty();
        assertThat(roll.named(row("谭试三", null))).isEmpty();
        assertThat(roll.named(row(null, null))).isEmpty();
    }

    @Test
    void of_one_name_the_label_or_the_village_decides() {
        assertThat(roll.named(row("向试二", null))).isEmpty();
        assertThat(roll.named(row("向试二", ZHONGBA.value()))).contains(THERE);
        assertThat(roll.named(row("向试二 · 下坝村 · 1990年 · №a1b2c3", ""))).contains(HERE);
    }

    @Test
    void says_who_is_typed_and_means_no_member() {
        List<Row> rows = List.of(row("冉试一", null), row("", null), row("谭试三", null), row("谭试三", null));
        assertThat(roll.strangers(rows)).containsExactly("谭试三");
        assertThat(roll.strangers(null)).isEmpty();
        assertThat(new CandidateRoll(new MemberRoll(List.of())).strangers(rows)).isEmpty();
    }

    @Test
    void a_name_that_several_bear_is_no_stranger_s_and_asks_which_is_meant() {
        List<Row> rows = List.of(row("冉试一", null), row("向试二", null));
        assertThat(roll.strangers(rows)).isEmpty();
        assertThat(roll.namesakes(rows)).isEqualTo(Map.of(1, List.of(HERE, THERE)));
        Row chosen = new Row(
                Body.UNION_COMMITTEE,
                "向试二",
                ProposedPost.MEMBER,
                null,
                HERE.person().value());
        assertThat(roll.named(chosen)).contains(HERE);
        Row other = new Row(
                Body.UNION_COMMITTEE,
                "冉试一",
                ProposedPost.MEMBER,
                null,
                HERE.person().value());
        assertThat(roll.named(other)).as("the name was typed over").contains(ONLY);
    }

    @Test
    void over_rest_a_name_alone_means_its_only_bearer_and_is_refused_where_there_are_several() {
        assertThat(roll.asOnRoll(List.of(input(null, "冉试一", null))))
                .containsExactly(input(ONLY.person(), "冉试一", XIABA));
        assertThat(roll.asOnRoll(List.of(input(null, "向试二", ZHONGBA))))
                .containsExactly(input(THERE.person(), "向试二", ZHONGBA));
        List<CandidateInput> several = List.of(input(null, "向试二", null));
        assertThatThrownBy(() -> roll.asOnRoll(several))
                .isInstanceOfSatisfying(
                        BadRequest.class, refused -> assertThat(refused.code()).isEqualTo("NAME_AMBIGUOUS"));
    }

    @Test
    void who_is_on_the_roll_bears_its_name() {
        CandidateInput unnamed = input(ONLY.person(), null, null);
        CandidateInput misspelt = input(THERE.person(), "向试儿", XIABA);
        CandidateInput elsewhere = input(new PersonId("person-9"), "白试九", null);
        CandidateInput typed = input(null, "白试七", null);
        assertThat(roll.asOnRoll(List.of(unnamed, misspelt, elsewhere, typed)))
                .containsExactly(
                        input(ONLY.person(), "冉试一", XIABA), input(THERE.person(), "向试二", XIABA), elsewhere, typed);
    }

    private static Row row(@Nullable String name, @Nullable String village) {
        return new Row(Body.UNION_COMMITTEE, name, ProposedPost.MEMBER, village, null);
    }

    private static CandidateInput input(@Nullable PersonId person, @Nullable String name, @Nullable VillageId village) {
        return new CandidateInput(Body.UNION_COMMITTEE, person, name, ProposedPost.MEMBER, village);
    }
}
