package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianhui.command.membership.Refusal.NONE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.HandInCommand.HandInCash;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Cash on its way from who took it to the union ($-10, 附1-4). */
@Covers(value = "$-10", partly = true)
class HandInTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final String TWO_HANDS = "$-10 SEPARATION_OF_DUTIES";
    private static final String TWICE = "$-10 ALREADY_HANDED_IN";
    private static final String COUNTING = "$-10 BEING_HANDED_IN";
    private static final String CLOSED = "$-10 HAND_IN_CLOSED";
    private static final String NOT_OWN = "$-10 NOT_OWN_CASH";

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
        "60.00, done",
        "60, done",
        "59.99, $-10 COUNT_MISMATCH",
        "60.01, $-10 COUNT_MISMATCH",
        "0, $-10 COUNT_MISMATCH"
    })
    void what_is_counted_to_the_fen_is_accepted_and_nothing_else(String yuan, String expected) {
        Handing two = handed(paid(), paid());
        assertThat(here.last(two.id().value())).contains("\"sum\":6000", here.xiaba.value());
        assertThat(here.doing(here.group, two.accepting(yuan))).isEqualTo(expected);
        assertThat(accepted(two)).isEqualTo(expected.equals(NONE) ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({"59.99, done", "60.00, $-10 COUNT_MATCHES", "60.01, done", "0, done"})
    void what_is_more_or_less_goes_back_with_a_reason(String yuan, String expected) {
        Handing two = handed(paid(), paid());
        assertThat(here.doing(here.group, two.returning(here.data(), yuan, "少了一张")))
                .isEqualTo(expected);
    }

    @Test
    void what_went_back_is_free_for_another_hand_in() {
        Paying paid = paid();
        Handing first = handed(paid);
        assertThat(here.doing(here.group, first.returning(here.data(), "20", " ")))
                .isEqualTo("R-12 REASON_MISSING");
        here.by(here.group, first.returning(here.data(), "20", "少十元"));
        assertThat(here.last(first.id().value())).contains("\"counted\":2000");
        assertThat(here.doing(here.group, first.accepting("30"))).isEqualTo(CLOSED);
        assertThat(here.doing(here.group, first.returning(here.data(), "20", "再退")))
                .isEqualTo(CLOSED);
        assertThat(here.doing(here.cadre, first.withdrawing())).isEqualTo(CLOSED);
        Handing second = handed(paid);
        here.by(here.group, second.accepting("30"));
        assertThat(here.story(second.id().value()))
                .containsExactly("membership.dues-cash-handed-in", "membership.dues-hand-in-accepted");
    }

    @Test
    void only_who_handed_it_in_takes_it_back_and_only_before_it_is_counted() {
        Paying paid = paid();
        Handing first = handed(paid);
        for (Actor other : List.of(here.group, here.neighbour, here.federation)) {
            assertThat(here.doing(other, first.withdrawing())).isEqualTo("403 NO_AUTHORITY");
        }
        assertThat(here.doing(here.cadre, first.withdrawing())).isEqualTo(NONE);
        assertThat(here.doing(here.cadre, first.withdrawing())).isEqualTo(CLOSED);
        assertThat(here.doing(here.group, first.accepting("30"))).isEqualTo(CLOSED);
        Handing second = handed(paid);
        here.by(here.group, second.accepting("30"));
        assertThat(here.doing(here.cadre, second.withdrawing())).isEqualTo(CLOSED);
    }

    @Test
    void cash_is_handed_in_once() {
        Paying paid = paid();
        Handing first = handed(paid);
        assertThat(here.doing(here.cadre, handing(paid()).handing())).isEqualTo(NONE);
        assertThat(here.doing(here.cadre, handing(paid, paid()).handing())).isEqualTo(TWICE);
        here.by(here.group, first.accepting("30"));
        assertThat(here.doing(here.cadre, handing(paid).handing())).isEqualTo(TWICE);
        Paying named = paid();
        assertThat(here.last(handed(named, named).id().value()))
                .as("named twice, counted once")
                .contains("\"sum\":3000");
    }

    @Test
    void only_one_s_own_cash_of_the_union_is_handed_in() {
        Paying own = paid();
        Paying others = paying();
        here.by(here.group, others.receiving());
        Paying transfer = paying().transferred("2022062000017");
        here.by(here.cadre, transfer.receiving());
        assertThat(here.doing(here.cadre, handing(own, others).handing())).isEqualTo(NOT_OWN);
        assertThat(here.doing(here.cadre, handing(own, transfer).handing())).isEqualTo(NOT_OWN);
        assertThat(here.doing(here.cadre, handing(own, paying()).handing()))
                .as("never given")
                .isEqualTo(NOT_OWN);
        UnionId otherUnion = here.township;
        HandInCash elsewhere = new HandInCash(HandInId.random(), otherUnion, List.of(own.receipt));
        assertThat(here.doing(here.cadre, elsewhere)).isEqualTo(NOT_OWN);
        assertThat(here.doing(here.neighbour, handing(own).handing())).isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.federation, handing(own).handing())).isEqualTo("403 NO_AUTHORITY");
        assertThat(here.doing(here.group, handing(own).handing())).isEqualTo(NOT_OWN);
        assertThat(here.doing(here.group, handing(others).handing())).isEqualTo(NONE);
    }

    @Test
    void what_is_void_or_paid_back_is_not_handed_in() {
        Paying wrong = paid();
        here.by(here.group, wrong.voiding(here.data(), "写错了人"));
        Paying back = paid();
        here.by(here.group, back.refunding(here.data(), "多收"));
        assertThat(here.doing(here.cadre, handing(paid(), wrong).handing())).isEqualTo("$-01 RECEIPT_CLOSED");
        assertThat(here.doing(here.cadre, handing(back).handing())).isEqualTo("$-01 RECEIPT_CLOSED");
    }

    @ParameterizedTest
    @CsvSource({"0, $-10 HAND_IN_SIZE", "1, done", "500, $-10 NOT_OWN_CASH", "501, $-10 HAND_IN_SIZE"})
    void some_receipts_are_handed_in_and_not_too_many(int receipts, String expected) {
        Paying own = paying();
        here.by(here.group, own.receiving());
        List<ReceiptId> chosen = Stream.concat(Stream.of(own.receipt), Stream.generate(ReceiptId::random))
                .limit(receipts)
                .toList();
        assertThat(here.doing(here.group, new HandInCash(HandInId.random(), here.union, chosen)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-19, $-01 BEFORE_RECEIPT", "2022-06-20, done", "2022-06-21, done"})
    void nothing_is_handed_in_before_it_was_received(String day, String expected) {
        Paying paid = paid();
        here.today(day);
        assertThat(here.doing(here.cadre, handing(paid).handing())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-19, $-10 BEFORE_HAND_IN", "2022-06-20, done", "2022-06-21, done"})
    void nothing_is_counted_or_taken_back_before_it_was_handed_in(String day, String expected) {
        Handing accepted = handed(paid());
        Handing returned = handed(paid());
        Handing withdrawn = handed(paid());
        here.today(day);
        assertThat(here.doing(here.group, accepted.accepting("30"))).isEqualTo(expected);
        assertThat(here.doing(here.group, returned.returning(here.data(), "20", "少十元")))
                .isEqualTo(expected);
        assertThat(here.doing(here.cadre, withdrawn.withdrawing())).isEqualTo(expected);
    }

    @Test
    void who_hands_in_does_not_count() {
        Actor both = here.holder(Role.PREPARATORY_GROUP, Area.of(here.union));
        Paying paid = paying();
        here.by(both, paid.receiving());
        Handing own = Handing.of(both, here.union, paid);
        here.by(both, own.handing());
        assertThat(here.doing(both, own.accepting("30"))).isEqualTo(TWO_HANDS);
        assertThat(here.doing(both, own.returning(here.data(), "20", "少十元"))).isEqualTo(TWO_HANDS);
        assertThat(here.doing(here.group, own.accepting("30"))).isEqualTo(NONE);
    }

    @Test
    void only_who_acts_for_the_union_counts() {
        Handing own = handed(paid());
        Actor inspector = here.holder(Role.INSPECTOR, Area.of(here.township));
        for (Actor other : List.of(here.cadre, here.neighbour, here.federation, inspector)) {
            assertThat(here.doing(other, own.accepting("30"))).isEqualTo("403 NO_AUTHORITY");
            assertThat(here.doing(other, own.returning(here.data(), "20", "少十元")))
                    .isEqualTo("403 NO_AUTHORITY");
        }
    }

    @Test
    void who_audits_the_union_s_money_counts_nothing_and_hands_in_what_they_hold() {
        Actor auditor = here.holder(Role.PREPARATORY_GROUP, Area.of(here.union));
        Paying taken = paying();
        here.by(auditor, taken.receiving());
        Handing own = handed(paid());
        here.sql()
                .sql("INSERT INTO register.dues_auditor VALUES ('term-hand-in', ?, ?, 'FUND_AUDIT_MEMBER', ?, NULL)")
                .params(here.union.value(), auditor.person().value(), TODAY.minusDays(9))
                .update();
        Handing theirs = Handing.of(auditor, here.union, taken);
        assertThat(here.doing(auditor, theirs.handing())).isEqualTo(NONE);
        here.by(here.group, theirs.accepting("30"));
        assertThat(here.doing(auditor, own.accepting("30"))).isEqualTo(TWO_HANDS);
        assertThat(here.doing(auditor, own.returning(here.data(), "20", "少十元"))).isEqualTo(TWO_HANDS);
    }

    @Test
    void while_it_is_counted_a_receipt_is_neither_void_nor_paid_back_and_afterwards_only_paid_back() {
        Paying paid = paid();
        assertThat(here.doing(here.group, transferredBack(paid)))
                .as("still in the cadre's hands")
                .isEqualTo("$-10 CASH_NOT_HANDED_IN");
        Handing own = handed(paid);
        assertThat(here.doing(here.group, paid.voiding(here.data(), "写错了人"))).isEqualTo(COUNTING);
        assertThat(here.doing(here.group, paid.refunding(here.data(), "多收"))).isEqualTo(COUNTING);
        here.by(here.group, own.accepting("30"));
        assertThat(here.doing(here.group, paid.voiding(here.data(), "写错了人"))).isEqualTo("$-10 CASH_ACCEPTED");
        assertThat(here.doing(here.holder(Role.PREPARATORY_GROUP, Area.of(here.union)), transferredBack(paid)))
                .isEqualTo(NONE);
    }

    @Test
    void what_was_withdrawn_may_be_void_again() {
        Paying paid = paid();
        here.by(here.cadre, handed(paid).withdrawing());
        assertThat(here.doing(here.group, paid.voiding(here.data(), "写错了人"))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void of_two_hand_ins_at_once_one_has_the_receipt(int round) throws Exception {
        Paying shared = paid();
        Handing one = handing(paid(), shared);
        Handing other = handing(shared, paid());
        assertThat(atOnce(() -> here.doing(here.cadre, one.handing()), () -> here.doing(here.cadre, other.handing())))
                .as("round %d", round)
                .containsExactlyInAnyOrder(NONE, TWICE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void of_counting_and_taking_back_at_once_one_happens(int round) throws Exception {
        Handing own = handed(paid());
        assertThat(atOnce(
                        () -> here.doing(here.group, own.accepting("30")),
                        () -> here.doing(here.cadre, own.withdrawing())))
                .as("round %d", round)
                .containsExactlyInAnyOrder(NONE, CLOSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void of_making_void_and_handing_in_at_once_one_happens(int round) throws Exception {
        Paying paid = paid();
        List<String> answers = atOnce(
                () -> here.doing(here.group, paid.voiding(here.data(), "写错了人")),
                () -> here.doing(here.cadre, handing(paid).handing()));
        assertThat(answers).as("round %d", round).contains(NONE);
        assertThat(answers.get(0).equals(NONE) ? answers.get(1) : answers.get(0))
                .isEqualTo(answers.get(0).equals(NONE) ? "$-01 RECEIPT_CLOSED" : COUNTING);
    }

    @Test
    void a_reason_is_sealed_under_the_key_of_who_handed_in() {
        Handing own = handed(paid());
        here.by(here.group, own.returning(here.data(), "20", "鼍瓴少十元"));
        ClearTextSearch search = ClearTextSearch.forValues("鼍瓴少十元");
        assertThat(search.inDatabase(here.database.superuser())).isEmpty();
        Handing next = handed(paid());
        Handing ofAnother = new Handing(next.id(), here.neighbour, next.union(), next.receipts());
        assertThatThrownBy(() -> here.by(here.group, ofAnother.returning(here.data(), "20", "少十元")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> atOnce(Supplier<String> one, Supplier<String> other) throws Exception {
        return AtOnce.answers(one, other);
    }

    private static RefundDues transferredBack(Paying paid) {
        return new RefundDues(
                paid.receipt, PaymentMeans.TRANSFER, "2022062000018", paid.member.reason(here.data(), "多收"));
    }

    private static Paying paying() {
        return new Paying(here.member());
    }

    private static Paying paid() {
        Paying paying = paying();
        here.by(here.cadre, paying.receiving());
        return paying;
    }

    private static Handing handing(Paying... paid) {
        return Handing.of(here.cadre, here.union, paid);
    }

    private static Handing handed(Paying... paid) {
        Handing handing = handing(paid);
        here.by(here.cadre, handing.handing());
        return handing;
    }

    private static int accepted(Handing handing) {
        return here.sql()
                .sql("SELECT count(*) FROM register.dues_cash WHERE hand_in = ? AND accepted")
                .param(handing.id().value())
                .query(Integer.class)
                .single();
    }
}
