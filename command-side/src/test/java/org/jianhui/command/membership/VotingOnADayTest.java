package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who had a vote on a day of the past: not whose membership was only kept then, whatever it is by now. */
class VotingOnADayTest {

    private static final UnionId UNION = new UnionId("union-1");
    private static final MembershipId KEPT = new MembershipId("membership-1");
    private static final PersonId PERSON = new PersonId("person-1");

    private final TestDatabase database = TestDatabase.fresh();
    private MemberRegister register;

    @BeforeEach
    void two_members_of_whom_one_is_kept_for_three_days() {
        register = new MemberRegister(database.sql());
        for (String row : List.of(
                "('membership-1', 'union-1', 'person-1', 'village-1', 'MEMBER', true, '2022-06-01')",
                "('membership-2', 'union-1', 'person-2', 'village-1', 'MEMBER', true, '2022-06-01')")) {
            database.sql()
                    .sql(
                            "INSERT INTO register.membership (membership, union_id, person, village, standing, open, admitted_on)"
                                    + " VALUES " + row)
                    .update();
        }
        kept("2024-05-07");
        resumed("2024-05-10");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void kept(String from) {
        register.on(new MembershipRetained(KEPT, UNION, PERSON, LocalDate.parse(from), null, null));
    }

    private void resumed(String from) {
        register.on(new MembershipResumed(KEPT, UNION, PERSON, LocalDate.parse(from)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-31, 0",
        "2022-06-01, 2",
        "2024-05-06, 2",
        "2024-05-07, 1",
        "2024-05-09, 1",
        "2024-05-10, 2",
        "2024-05-11, 2"
    })
    void counts_from_the_day_of_the_resumption_on_and_until_the_day_before_the_keeping(LocalDate day, int voting) {
        assertThat(register.voting(UNION, day)).isEqualTo(voting);
    }

    @Test
    void a_second_time_counts_apart_and_who_is_kept_now_counts_on_no_day() {
        kept("2024-06-01");
        assertThat(register.voting(UNION, LocalDate.parse("2024-05-20"))).isEqualTo(1);
        resumed("2024-06-03");
        assertThat(register.voting(UNION, LocalDate.parse("2024-05-20"))).isEqualTo(2);
        assertThat(register.voting(UNION, LocalDate.parse("2024-06-02"))).isEqualTo(1);
        assertThat(register.voting(UNION, LocalDate.parse("2024-05-08"))).isEqualTo(1);
    }
}
