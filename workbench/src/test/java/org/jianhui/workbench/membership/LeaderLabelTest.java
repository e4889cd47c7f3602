package org.jianhui.workbench.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.MemberStanding;
import org.junit.jupiter.api.Test;

/** Two members whose masked names are the same are told apart where one is chosen to lead the group. */
class LeaderLabelTest {

    private static final Map<String, String> VILLAGES = Map.of("village-1", "下坝村");

    @Test
    void says_village_last_digits_day_of_joining_and_a_number_of_its_own() {
        assertThat(LeaderLabel.of(member("membership-aaaa-000001", "**************0017"), VILLAGES))
                .isEqualTo("向** · 下坝村 · 0017 · 2022-06-18 · №000001");
        assertThat(LeaderLabel.of(member("membership-aaaa-000002", "**************0017"), VILLAGES))
                .endsWith("№000002");
    }

    private static ShownMember member(String membership, String idNumber) {
        LocalDate applied = LocalDate.parse("2022-06-16");
        return new ShownMember(
                new MembershipId(membership),
                new UnionId("union-1"),
                new PersonId("person-1"),
                new VillageId("village-1"),
                MemberStanding.MEMBER,
                "向**",
                idNumber,
                null,
                null,
                applied,
                LocalDate.parse("2022-06-18"),
                applied,
                false,
                List.of());
    }
}
