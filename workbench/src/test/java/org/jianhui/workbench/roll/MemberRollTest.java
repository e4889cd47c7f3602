package org.jianhui.workbench.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.roll.MemberRoll.Member;
import org.junit.jupiter.api.Test;

/** A typed name never becomes one of several who bear it, and never somebody new while several do. */
class MemberRollTest {

    private static final VillageId XIABA = new VillageId("village-xiaba");
    private static final Member ONLY = new Member(new PersonId("person-1"), "冉试一", XIABA, "冉试一");
    private static final Member ONE = new Member(new PersonId("person-2"), "向试二", XIABA, "向试二 · 下坝村 · №a1b2c3");
    private static final Member OTHER = new Member(new PersonId("person-3"), "向试二", XIABA, "向试二 · 下坝村 · №d4e5f6");

    private final MemberRoll roll = new MemberRoll(List.of(ONLY, ONE, OTHER));

    @Test
    void a_label_or_a_name_that_one_alone_bears_means_that_one() {
        assertThat(roll.named(" 冉试一 ", "name")).contains(ONLY);
        assertThat(roll.named(OTHER.label(), "name")).contains(OTHER);
        assertThat(roll.named("谭试三", "name")).isEmpty();
        assertThat(roll.named(null, "name")).isEmpty();
    }

    @Test
    void a_name_that_several_bear_must_be_chosen() {
        assertThatThrownBy(() -> roll.named("向试二", "name"))
                .isInstanceOfSatisfying(
                        BadRequest.class, refusal -> assertThat(refusal.code()).isEqualTo("NAME_AMBIGUOUS"));
    }
}
