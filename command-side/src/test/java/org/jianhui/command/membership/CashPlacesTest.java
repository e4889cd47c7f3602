package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianhui.command.membership.Refusal.NONE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On each day the money of a receipt is in one place, and nobody through whose hands it went takes it out of the books ($-10). */
@Covers(value = "$-10", partly = true)
class CashPlacesTest {

    private static final String TWO_HANDS = "$-10 SEPARATION_OF_DUTIES";
    private static final String CASH = "SELECT receipt || ' ' || coalesce(holder, '-') || ' ' || fen || ' ' || moved_on"
            + " FROM register.dues_cash ORDER BY receipt";

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

    @BeforeEach
    void today() {
        here.today("2022-06-20");
    }

    @Test
    void who_counted_the_money_does_not_give_it_back() {
        Paying paid = paid();
        here.by(here.group, handed(paid).accepting("30"));
        assertThat(here.doing(here.group, paid.refunding(here.data(), "多收"))).isEqualTo(TWO_HANDS);
        Actor second = here.holder(Role.PREPARATORY_GROUP, Area.of(here.union));
        assertThat(here.doing(second, paid.refunding(here.data(), "多收"))).isEqualTo(NONE);
    }

    @Test
    void who_counted_and_returned_it_has_it_no_more() {
        Paying paid = paid();
        here.by(here.group, handed(paid).returning(here.data(), "20", "少十元"));
        assertThat(here.doing(here.group, paid.refunding(here.data(), "多收"))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-24, $-01 BEFORE_RECEIPT", "2022-06-25, done", "2022-06-26, done"})
    void nothing_is_dated_before_the_day_on_which_it_came_back(String day, String expected) {
        Paying again = paid();
        Paying wrong = paid();
        Paying back = paid();
        Handing first = handed(again, wrong, back);
        here.today("2022-06-25");
        here.by(here.group, first.returning(here.data(), "20", "少了"));
        here.today(day);
        assertThat(here.doing(
                        here.cadre, Handing.of(here.cadre, here.union, again).handing()))
                .isEqualTo(expected);
        assertThat(here.doing(here.group, wrong.voiding(here.data(), "写错了人"))).isEqualTo(expected);
        assertThat(here.doing(here.group, back.refunding(here.data(), "多收"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-24, $-01 BEFORE_RECEIPT", "2022-06-25, done"})
    void nothing_is_dated_before_it_was_taken_back_or_accepted(String day, String expected) {
        Paying withdrawn = paid();
        Paying accepted = paid();
        Handing one = handed(withdrawn);
        Handing other = handed(accepted);
        here.today("2022-06-25");
        here.by(here.cadre, one.withdrawing());
        here.by(here.holder(Role.PREPARATORY_GROUP, Area.of(here.union)), other.accepting("30"));
        here.today(day);
        assertThat(here.doing(here.group, withdrawn.voiding(here.data(), "写错了人")))
                .isEqualTo(expected);
        assertThat(here.doing(here.group, accepted.refunding(here.data(), "多收")))
                .isEqualTo(expected);
    }

    @Test
    void nobody_counts_less_than_nothing() {
        Handing one = handed(paid());
        assertThatThrownBy(() -> one.accepting("-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.returning(here.data(), "-0.01", "少")).isInstanceOf(IllegalArgumentException.class);
    }

    /** What was received before there were hand-ins is taken from the log: the migration says of it what the register would. */
    @Test
    void cash_received_before_is_made_of_the_log() throws IOException {
        paid();
        Paying transfer = new Paying(here.member()).transferred("2022062000017");
        here.by(here.cadre, transfer.receiving());
        Paying wrong = paid();
        here.by(here.group, wrong.voiding(here.data(), "写错了人"));
        here.sql()
                .sql("UPDATE register.dues_cash SET moved_on = received_on FROM (SELECT e.stream,"
                        + " (e.payload::json ->> 'receivedOn')::date AS received_on FROM log.event e"
                        + " WHERE e.type = 'membership.dues-received') r WHERE r.stream = receipt")
                .update();
        List<String> kept = here.sql().sql(CASH).query(String.class).list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(" - ") || row.contains(transfer.receipt.value()));
        here.sql().sql("DELETE FROM register.dues_cash").update();
        here.sql().sql(backfill()).update();
        assertThat(here.sql().sql(CASH).query(String.class).list()).isEqualTo(kept);
    }

    private static String backfill() throws IOException {
        try (InputStream file =
                CashPlacesTest.class.getResourceAsStream("/db/migration/V2026_11_28_0200__cash_handed_in.sql")) {
            String migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String insert = migration.substring(migration.indexOf("INSERT INTO register.dues_cash"));
            return insert.substring(0, insert.indexOf(';'));
        }
    }

    private static Paying paid() {
        Paying paying = new Paying(here.member());
        here.by(here.cadre, paying.receiving());
        return paying;
    }

    private static Handing handed(Paying... paid) {
        Handing handing = Handing.of(here.cadre, here.union, paid);
        here.by(here.cadre, handing.handing());
        return handing;
    }
}
