package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.ResumeMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.ClearTextSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Union dues and their receipts ($-01, $-10, $-12), one member after the other. */
@Covers("$-01")
@Covers(
        value = {"$-10", "$-12", "I-10"},
        partly = true)
class ReceiptTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final String REFUSED_MONEY = "$-01 AMOUNT_MISMATCH";
    private static final String AUDITS = "$-10 SEPARATION_OF_DUTIES";

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
        here.today(TODAY.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "30.00, done",
        "30, done",
        "29.99, " + REFUSED_MONEY,
        "30.01, " + REFUSED_MONEY,
        "0, " + REFUSED_MONEY,
        "-30.00, " + REFUSED_MONEY,
        "60, " + REFUSED_MONEY
    })
    void AC_064_thirty_yuan_to_the_fen_are_received_and_nothing_else(String yuan, String expected) {
        assertThat(here.doing(here.cadre, paying().of(yuan).receiving())).isEqualTo(expected);
    }

    @Test
    void AC_065_the_same_year_is_not_paid_twice_and_the_next_in_advance() {
        Paying first = paying();
        assertThat(here.doing(here.cadre, first.receiving())).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.cadre, again(first).receiving())).isEqualTo("$-01 ALREADY_PAID");
        assertThat(here.doing(here.group, again(first).receiving()))
                .as("whoever takes it")
                .isEqualTo("$-01 ALREADY_PAID");
        assertThat(here.doing(here.cadre, again(first).in(2023).receiving())).isEqualTo(Refusal.NONE);
        assertThat(standing(first.member)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2021, $-01 YEAR_NOT_OPEN", "2022, done", "2023, done", "2024, $-01 YEAR_NOT_OPEN"})
    void dues_are_taken_from_the_tariff_s_first_year_to_one_year_ahead(int year, String expected) {
        assertThat(here.doing(here.cadre, paying().in(year).receiving())).isEqualTo(expected);
    }

    @Test
    void who_joins_on_the_last_day_of_a_year_owes_all_of_it() {
        here.today("2022-12-31");
        Paying last = paying();
        assertThat(here.doing(here.cadre, last.of("29.99").receiving())).isEqualTo(REFUSED_MONEY);
        assertThat(here.doing(here.cadre, last.of("30.00").receiving())).isEqualTo(Refusal.NONE);
        here.today("2023-01-01");
        Paying first = paying();
        assertThat(here.doing(here.cadre, first.receiving()))
                .as("joined a day later, for 2022")
                .isEqualTo("$-12 NOT_DUE");
    }

    @Test
    void only_members_owe_dues() {
        Applicant applicant = here.anyone();
        here.applies(here.cadre, applicant);
        assertThat(here.doing(here.cadre, new Paying(applicant).receiving()))
                .as("an applicant")
                .isEqualTo("$-12 NOT_DUE");
        Applicant kept = here.member();
        here.by(here.group, new RetainMembership(kept.membership, TODAY, kept.reason(here.data(), "退休")));
        assertThat(here.doing(here.cadre, new Paying(kept).receiving()))
                .as("保留会籍")
                .isEqualTo("$-12 NOT_DUE");
        here.by(here.group, new ResumeMembership(kept.membership, TODAY));
        assertThat(here.doing(here.cadre, new Paying(kept).receiving())).isEqualTo(Refusal.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 2024-01-01, $-12 NOT_DUE", "2023-01-02, 2024-01-01, done", "2023-01-01, 2023-12-31, done"})
    void a_year_in_which_membership_was_only_kept_is_not_owed(LocalDate from, LocalDate resumed, String expected) {
        Applicant member = here.member();
        here.today(from.toString());
        here.by(here.group, new RetainMembership(member.membership, from, member.reason(here.data(), "外出")));
        here.today(resumed.toString());
        here.by(here.group, new ResumeMembership(member.membership, resumed));
        assertThat(here.doing(here.cadre, new Paying(member).in(2023).receiving()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(EndGround.class)
    void who_has_left_owes_nothing_and_what_was_paid_stays(EndGround ground) {
        Paying paid = paid();
        here.by(here.group, new EndMembership(paid.member.membership, TODAY, ground));
        assertThat(here.doing(here.cadre, again(paid).in(2023).receiving())).isEqualTo("$-12 NOT_DUE");
        assertThat(standing(paid.member)).isEqualTo(1);
    }

    @Test
    void a_transfer_says_its_reference() {
        assertThat(here.doing(here.cadre, paying().transferred(" ").receiving()))
                .isEqualTo("$-10 REFERENCE_MISSING");
        Paying cash = paying();
        cash.reference = "2022062000017";
        assertThat(here.doing(here.cadre, cash.receiving())).isEqualTo("$-10 REFERENCE_OF_CASH");
        Paying paid = paying().transferred("2022062000017");
        assertThat(here.doing(here.cadre, paid.receiving())).isEqualTo(Refusal.NONE);
        assertThat(here.last(paid.receipt.value()))
                .contains("\"means\":\"TRANSFER\"", "\"reference\":\"2022062000017\"", "\"amount\":3000")
                .contains("\"edition\":\"rulebook-2022-06-06\"");
    }

    @Test
    void a_void_receipt_keeps_its_number_and_frees_the_year() {
        Paying first = paid();
        assertThat(here.doing(here.group, first.voiding(here.data(), " "))).isEqualTo("R-12 REASON_MISSING");
        assertThat(here.doing(here.group, first.voiding(here.data(), "写错了人"))).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, first.voiding(here.data(), "再来一次"))).isEqualTo("$-01 RECEIPT_CLOSED");
        assertThat(here.doing(here.group, first.refunding(here.data(), "退钱"))).isEqualTo("$-01 RECEIPT_CLOSED");
        Paying second = again(first);
        assertThat(here.doing(here.cadre, second.receiving())).isEqualTo(Refusal.NONE);
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(here.story(first.receipt.value()))
                .containsExactly("membership.dues-received", "membership.dues-receipt-voided");
    }

    @Test
    void who_took_the_money_does_not_make_its_receipt_void() {
        Paying taken = paid();
        assertThat(here.doing(here.cadre, taken.voiding(here.data(), "写错了人"))).isEqualTo(AUDITS);
        assertThat(standing(taken.member)).isEqualTo(1);
        Paying own = paying();
        here.by(here.group, own.receiving());
        assertThat(here.doing(here.group, own.voiding(here.data(), "写错了人"))).isEqualTo(AUDITS);
        assertThat(here.doing(here.cadre, own.voiding(here.data(), "写错了人"))).isEqualTo(Refusal.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-19, $-01 BEFORE_RECEIPT", "2022-06-20, done", "2022-06-21, done"})
    void nothing_is_taken_back_before_it_was_received(String day, String expected) {
        Paying one = paid();
        Paying other = paid();
        here.today(day);
        assertThat(here.doing(here.group, one.voiding(here.data(), "写错了人"))).isEqualTo(expected);
        assertThat(here.doing(here.group, other.refunding(here.data(), "多收"))).isEqualTo(expected);
    }

    @Test
    void the_union_gives_back_what_another_took() {
        Paying paid = paid();
        assertThat(here.doing(here.cadre, paid.refunding(here.data(), "多收"))).isEqualTo("403 NO_AUTHORITY");
        RefundDues transfer =
                new RefundDues(paid.receipt, PaymentMeans.TRANSFER, null, paid.member.reason(here.data(), "多收"));
        assertThat(here.doing(here.group, transfer)).isEqualTo("$-10 REFERENCE_MISSING");
        RefundDues cash = new RefundDues(paid.receipt, PaymentMeans.CASH, "17", paid.member.reason(here.data(), "多收"));
        assertThat(here.doing(here.group, cash)).isEqualTo("$-10 REFERENCE_OF_CASH");
        assertThat(here.doing(here.group, paid.refunding(here.data(), ""))).isEqualTo("R-12 REASON_MISSING");
        assertThat(here.doing(here.group, paid.refunding(here.data(), "入会当天退出")))
                .isEqualTo(Refusal.NONE);
        assertThat(here.last(paid.receipt.value())).contains("\"amount\":3000", "\"means\":\"CASH\"");
        assertThat(here.doing(here.cadre, again(paid).receiving())).isEqualTo(Refusal.NONE);
    }

    @Test
    void who_took_the_money_does_not_give_it_back() {
        Paying paid = paying();
        here.by(here.group, paid.receiving());
        assertThat(here.doing(here.group, paid.refunding(here.data(), "多收"))).isEqualTo(AUDITS);
        Actor second = here.holder(Role.PREPARATORY_GROUP, Area.of(here.union));
        assertThat(here.doing(second, paid.refunding(here.data(), "多收"))).isEqualTo(Refusal.NONE);
    }

    @Test
    void AC_077_who_audits_the_union_s_money_posts_nothing() {
        Actor auditor = here.holder(Role.PREPARATORY_GROUP, Area.of(here.union));
        Paying paid = paid();
        elect(auditor, null);
        assertThat(here.doing(auditor, paying().receiving())).isEqualTo(AUDITS);
        assertThat(here.doing(auditor, paid.voiding(here.data(), "错"))).isEqualTo(AUDITS);
        assertThat(here.doing(auditor, paid.refunding(here.data(), "错"))).isEqualTo(AUDITS);
        elect(auditor, TODAY);
        assertThat(here.doing(auditor, paying().receiving()))
                .as("on the last day in office")
                .isEqualTo(AUDITS);
        elect(auditor, TODAY.minusDays(1));
        assertThat(here.doing(auditor, paying().receiving())).isEqualTo(Refusal.NONE);
    }

    @Test
    void a_cadre_takes_the_dues_of_the_own_village_only_and_nobody_above_any() {
        Paying paid = paid();
        Actor inspector = here.holder(Role.INSPECTOR, Area.of(here.township));
        for (Actor reader : List.of(here.federation, inspector)) {
            assertThat(here.doing(reader, paying().receiving())).isEqualTo("403 NO_AUTHORITY");
            assertThat(here.doing(reader, paid.voiding(here.data(), "错"))).isEqualTo("403 NO_AUTHORITY");
            assertThat(here.doing(reader, paid.refunding(here.data(), "错"))).isEqualTo("403 NO_AUTHORITY");
        }
        assertThat(here.doing(here.neighbour, paying().receiving())).isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.neighbour, paid.voiding(here.data(), "错"))).isEqualTo("404 UNKNOWN");
        ReceiveDues nobody = new ReceiveDues(
                paid.receipt, MembershipId.random(), paid.receiving().payment());
        assertThat(here.doing(here.cadre, nobody)).isEqualTo("404 UNKNOWN");
    }

    @Test
    void until_the_union_has_an_account_what_is_received_is_pending() {
        assertThat(here.last(paid().receipt.value())).contains("\"pending\":true");
        here.sql()
                .sql("INSERT INTO register.dues_account VALUES ('founding-x', ?, true)")
                .param(here.union.value())
                .update();
        assertThat(here.last(paid().receipt.value())).contains("\"pending\":false");
        here.sql().sql("DELETE FROM register.dues_account").update();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void of_two_who_take_one_member_s_dues_at_once_one_does(int round) throws Exception {
        Paying one = paying();
        int before = last();
        List<String> answers = AtOnce.answers(
                () -> here.doing(here.cadre, one.receiving()),
                () -> here.doing(here.group, again(one).receiving()));
        assertThat(answers).as("round %s", round).containsExactlyInAnyOrder(Refusal.NONE, "$-01 ALREADY_PAID");
        assertThat(last()).as("no number is lost").isEqualTo(before + 1);
    }

    @Test
    void somebody_else_s_name_is_sealed_under_the_member_s_key() {
        Paying paid = paying().paidBySomebodyElse(here.data());
        here.by(here.cadre, paid.receiving());
        here.by(here.group, paid.voiding(here.data(), "鼍瓴作废"));
        ClearTextSearch search = ClearTextSearch.forValues(Paying.PAYER, "鼍瓴作废");
        assertThat(search.inDatabase(here.database.superuser())).isEmpty();
        assertThat(search.inFiles(keys)).isEmpty();
        Paying other = paying();
        other.payer = paid.payer;
        assertThatThrownBy(() -> here.by(here.cadre, other.receiving())).isInstanceOf(IllegalArgumentException.class);
    }

    private static void elect(Actor auditor, LocalDate until) {
        here.sql()
                .sql("INSERT INTO register.dues_auditor VALUES ('term-x', ?, ?, 'FUND_AUDIT_MEMBER', ?, ?)"
                        + " ON CONFLICT (term, person, office) DO UPDATE SET until = excluded.until")
                .params(here.union.value(), auditor.person().value(), TODAY.minusDays(9), until)
                .update();
    }

    private static Paying paying() {
        return new Paying(here.member());
    }

    private static Paying again(Paying first) {
        return new Paying(first.member);
    }

    private static Paying paid() {
        Paying paying = paying();
        here.by(here.cadre, paying.receiving());
        return paying;
    }

    private static int number(Paying of) {
        return here.sql()
                .sql("SELECT number FROM register.dues_receipt WHERE receipt = ?")
                .param(of.receipt.value())
                .query(Integer.class)
                .single();
    }

    private static int last() {
        return here.sql()
                .sql("SELECT coalesce(max(number), 0) FROM register.dues_receipt WHERE year = 2022")
                .query(Integer.class)
                .single();
    }

    private static int standing(Applicant member) {
        return here.sql()
                .sql("SELECT count(*) FROM register.dues_receipt WHERE person = ? AND standing")
                .param(member.person.value())
                .query(Integer.class)
                .single();
    }
}
