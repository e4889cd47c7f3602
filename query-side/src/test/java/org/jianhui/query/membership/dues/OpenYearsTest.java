package org.jianhui.query.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which years a member has open ($-12): from the first that has a tariff to the one in which it is asked, or was known. */
@Covers(value = "$-12", partly = true)
class OpenYearsTest {

    private static final Instant NEW_YEAR = Instant.parse("2022-12-31T16:00:00Z");

    private Views views;
    private SeenAt admitted = SeenAt.START;
    private SeenAt later = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(DuesViewConfiguration.class, MembershipViewConfiguration.class, DuesContents.class);
        views.rights().grant(Role.PREPARATORY_GROUP, Area.of(DuesViewTest.UNION));
        admitted = views.given("membership-1", DuesViewTest.applied(1, 1, DuesViewTest.VILLAGE), admission(1));
        views.clock().set(NEW_YEAR);
        later = views.given("membership-2", DuesViewTest.applied(2, 2, DuesViewTest.VILLAGE), admission(2));
        views.clock().set(NEW_YEAR.plusSeconds(1));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void now_the_running_year_is_the_last() {
        assertThat(openYears(2022, "2024-01-01", null)).containsExactly(2022, 2023, 2024);
        assertThat(openYears(2022, "2023-12-31", null)).containsExactly(2022, 2023);
    }

    @Test
    void of_a_past_moment_no_later_year_is_owed() {
        assertThat(openYears(2022, "2024-06-20", new AsOf.Place(admitted))).containsExactly(2022);
        assertThat(openYears(2022, "2024-06-20", new AsOf.Place(later))).containsExactly(2022, 2023);
        assertThat(openYears(2022, "2024-06-20", new AsOf.Moment(NEW_YEAR.minusSeconds(1))))
                .containsExactly(2022);
        assertThat(openYears(2022, "2024-06-20", new AsOf.Moment(NEW_YEAR))).containsExactly(2022, 2023);
    }

    @Test
    void nothing_is_owed_for_years_without_a_tariff() {
        assertThat(openYears(2023, "2023-06-20", null)).containsExactly(2023);
        assertThat(openYears(2023, "2022-06-20", null)).isEmpty();
    }

    private List<Integer> openYears(int first, String today, @Nullable AsOf asOf) {
        return views.ask(new FindMemberDues(DuesViewTest.membership(1), first, LocalDate.parse(today), asOf), later)
                .open();
    }

    private static MemberAdmitted admission(int number) {
        return DuesViewTest.admitted(number, number, DuesViewTest.VILLAGE);
    }
}
