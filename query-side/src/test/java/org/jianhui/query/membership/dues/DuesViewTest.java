package org.jianhui.query.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.membership.dues.event.DuesReceived;
import org.jianhui.kernel.membership.dues.event.DuesRefunded;
import org.jianhui.kernel.membership.dues.event.ReceiptVoided;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Union dues as they are read ($-01, $-12): who owes, who paid, every receipt; now and as of a moment. */
@Covers("$-01")
@Covers(value = "$-12", partly = true)
class DuesViewTest {

    static final UnionId UNION = new UnionId("union-base");
    static final VillageId VILLAGE = new VillageId("village-one");
    private static final VillageId NEIGHBOUR = new VillageId("village-two");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of("$-01"), List.of());

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(DuesViewConfiguration.class, MembershipViewConfiguration.class, DuesContents.class);
        views.rights().grant(Role.PREPARATORY_GROUP, Area.of(UNION));
        member(1, VILLAGE);
        member(2, VILLAGE);
        member(3, NEIGHBOUR);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void what_is_paid_and_open_adds_up_and_a_void_receipt_frees_the_year() {
        assertThat(sums(null)).containsExactly(sum(VILLAGE, 0, 2, 0, 0), sum(NEIGHBOUR, 0, 1, 0, 0));
        pays(1, 1, VILLAGE);
        pays(2, 2, VILLAGE);
        assertThat(sums(null)).containsExactly(sum(VILLAGE, 2, 0, 0, 0), sum(NEIGHBOUR, 0, 1, 0, 0));
        given("receipt-1", new ReceiptVoided(receipt(1), UNION, person(1), 2022, DAY, sealed(1)));
        given("receipt-2", refunded(2));
        assertThat(sums(null)).containsExactly(sum(VILLAGE, 0, 2, 1, 1), sum(NEIGHBOUR, 0, 1, 0, 0));
        pays(1, 4, VILLAGE);
        assertThat(sums(null)).containsExactly(sum(VILLAGE, 1, 1, 1, 1), sum(NEIGHBOUR, 0, 1, 0, 0));
        assertThat(open(VILLAGE, null)).containsExactly(membership(2));
        assertThat(book(null)).containsExactly(receipt(1), receipt(2), receipt(4));
        assertThat(book(ReceiptStanding.STANDING)).containsExactly(receipt(4));
        assertThat(book(ReceiptStanding.VOIDED)).containsExactly(receipt(1));
        assertThat(book(ReceiptStanding.REFUNDED)).containsExactly(receipt(2));
    }

    @Test
    void a_receipt_keeps_all_that_was_decided_about_it() {
        pays(2, 2, VILLAGE);
        given("receipt-2", refunded(2));
        ReceiptLine line = views.ask(new FindReceipt(receipt(2), null), seen);
        assertThat(line.name()).isEqualTo(sealed(2));
        assertThat(line.receipt().payment().amount()).isEqualTo(new Money(3000));
        assertThat(line.receipt().receiver()).isEqualTo(new PersonId("person-author"));
        assertThat(line.receipt().standing()).isEqualTo(ReceiptStanding.REFUNDED);
        assertThat(line.receipt().closing())
                .isEqualTo(new ReceiptView.Closing(
                        DAY, new PersonId("person-author"), sealed(2), PaymentMeans.CASH, null));
    }

    @Test
    void who_left_owes_nothing_and_what_was_paid_stays() {
        pays(1, 1, VILLAGE);
        ends(1);
        ends(2);
        assertThat(sums(null)).containsExactly(sum(VILLAGE, 1, 0, 0, 0), sum(NEIGHBOUR, 0, 1, 0, 0));
        given("membership-7", applied(7, 1, VILLAGE), admitted(7, 1, VILLAGE));
        assertThat(open(VILLAGE, null)).as("paid before joining again").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2024-01-01, false",
        "2023-01-01, 2024-01-01, false",
        "2023-01-02, 2024-01-01, true",
        "2023-01-01, 2023-12-31, true"
    })
    void a_year_in_which_membership_was_only_kept_is_not_owed(LocalDate from, LocalDate resumed, boolean owed) {
        given("membership-1", new MembershipRetained(membership(1), UNION, person(1), from, sealed(1), null));
        assertThat(open(VILLAGE, null)).as("while it is kept").containsExactly(membership(2));
        given("membership-1", new MembershipResumed(membership(1), UNION, person(1), resumed));
        assertThat(dues(1, 2023, null).open()).isEqualTo(owed ? List.of(2022, 2023) : List.of(2022));
        assertThat(ids(views.ask(new FindOpenDues(null, VILLAGE, 2023, null, 9, null), seen)))
                .isEqualTo(owed ? List.of(membership(1), membership(2)) : List.of(membership(2)));
    }

    @Test
    void a_member_s_years_are_followed() {
        assertThat(dues(1, 2021, null)).isEqualTo(new FindMemberDues.Dues(List.of(), List.of()));
        pays(1, 1, VILLAGE);
        FindMemberDues.Dues all = dues(1, 2023, null);
        assertThat(all.receipts()).extracting(line -> line.receipt().receipt()).containsExactly(receipt(1));
        assertThat(all.open()).containsExactly(2023);
    }

    @Test
    void the_past_is_read_as_it_was_known_then() {
        SeenAt before = seen;
        pays(1, 1, VILLAGE);
        SeenAt paid = seen;
        given("receipt-1", new ReceiptVoided(receipt(1), UNION, person(1), 2022, DAY, sealed(1)));
        ends(2);
        assertThat(sums(before)).containsExactly(sum(VILLAGE, 0, 2, 0, 0), sum(NEIGHBOUR, 0, 1, 0, 0));
        assertThat(sums(paid)).containsExactly(sum(VILLAGE, 1, 1, 0, 0), sum(NEIGHBOUR, 0, 1, 0, 0));
        assertThat(open(VILLAGE, paid)).containsExactly(membership(2));
        AsOf then = new AsOf.Place(paid);
        assertThat(views.ask(new FindReceipt(receipt(1), then), seen).receipt().standing())
                .isEqualTo(ReceiptStanding.STANDING);
        assertThatThrownBy(() -> views.ask(new FindReceipt(receipt(1), new AsOf.Place(before)), seen))
                .isInstanceOf(NotFound.class);
        assertThat(dues(1, 2022, before).open()).containsExactly(2022);
        assertThat(dues(1, 2022, paid).open()).isEmpty();
        assertThat(dues(1, 2022, null).open()).containsExactly(2022);
    }

    @Test
    void a_cadre_sees_the_own_village_and_nobody_sees_another_union() {
        pays(1, 1, VILLAGE);
        views.rights().revokeAll();
        views.rights().grant(Role.VILLAGE_CADRE, Area.of(NEIGHBOUR));
        assertThat(sums(null)).containsExactly(sum(NEIGHBOUR, 0, 1, 0, 0));
        assertThat(sums(seen)).containsExactly(sum(NEIGHBOUR, 0, 1, 0, 0));
        assertThat(book(null)).isEmpty();
        assertThat(open(VILLAGE, null)).isEmpty();
        assertThatThrownBy(() -> views.ask(new FindReceipt(receipt(1), null), seen))
                .isInstanceOf(NotFound.class);
        assertThat(dues(1, 2022, null)).isEqualTo(new FindMemberDues.Dues(List.of(), List.of()));
    }

    @Test
    void lists_go_on_page_by_page() {
        pays(1, 1, VILLAGE);
        pays(2, 2, VILLAGE);
        FindReceipts.Page first = views.ask(new FindReceipts(UNION, null, 2022, null, false, null, 1, null), seen);
        FindReceipts.Page last =
                views.ask(new FindReceipts(null, null, 2022, null, false, first.next(), 1, null), seen);
        assertThat(first.receipts().get(0).receipt().receipt()).isEqualTo(receipt(1));
        assertThat(last.receipts().get(0).receipt().receipt()).isEqualTo(receipt(2));
        assertThat(last.next()).isNull();
        member(4, VILLAGE);
        FindOpenDues.Page open = views.ask(new FindOpenDues(UNION, null, 2022, null, 1, null), seen);
        assertThat(ids(open)).containsExactly(membership(3));
        assertThat(ids(views.ask(new FindOpenDues(null, null, 2022, open.next(), 1, null), seen)))
                .containsExactly(membership(4));
    }

    @Test
    void an_erased_person_leaves_no_name() {
        pays(1, 1, VILLAGE);
        given("person-1", new PersonErasedForEver(person(1), "本人要求"));
        assertThat(views.ask(new FindReceipt(receipt(1), null), seen).name()).isNull();
    }

    @Test
    void rebuilt_it_is_the_same() {
        pays(1, 1, VILLAGE);
        given("receipt-1", new ReceiptVoided(receipt(1), UNION, person(1), 2022, DAY, sealed(1)));
        views.await(seen, DuesProjection.NAME);
        List<String> tables = List.of("views.dues_receipt", "views.dues_member");
        List<List<String>> live = tables.stream().map(views::rows).toList();
        assertThat(live).noneMatch(List::isEmpty);
        tables.forEach(
                table -> views.database().sql().sql("DELETE FROM " + table).update());
        views.rebuild(DuesProjection.NAME);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(tables.stream().map(views::rows).toList()).isEqualTo(live));
    }

    private static FindDuesSums.Line sum(VillageId village, int paid, int open, int voided, int refunded) {
        return new FindDuesSums.Line(
                UNION,
                village,
                paid,
                new Money(3000L * paid),
                paid,
                new Money(3000L * paid),
                paid,
                open,
                voided,
                refunded);
    }

    private List<FindDuesSums.Line> sums(SeenAt moment) {
        return views.ask(new FindDuesSums(2022, moment == null ? null : new AsOf.Place(moment)), seen)
                .lines();
    }

    private List<MembershipId> open(VillageId village, SeenAt moment) {
        AsOf then = moment == null ? null : new AsOf.Place(moment);
        return ids(views.ask(new FindOpenDues(UNION, village, 2022, null, 9, then), seen));
    }

    private static List<MembershipId> ids(FindOpenDues.Page page) {
        return page.members().stream().map(FindOpenDues.Line::membership).toList();
    }

    private List<ReceiptId> book(ReceiptStanding standing) {
        return views.ask(new FindReceipts(UNION, null, 2022, standing, false, null, 9, null), seen).receipts().stream()
                .map(line -> line.receipt().receipt())
                .toList();
    }

    private FindMemberDues.Dues dues(int member, int until, SeenAt moment) {
        AsOf then = moment == null ? null : new AsOf.Place(moment);
        return views.ask(new FindMemberDues(membership(member), 2022, LocalDate.of(until, 6, 20), then), seen);
    }

    private void member(int number, VillageId village) {
        given(
                person(number).value(),
                new PersonRecorded(person(number), village, sealed(number), sealed(number), null));
        given("membership-" + number, applied(number, number, village), admitted(number, number, village));
    }

    private void pays(int member, int number, VillageId village) {
        given(
                "receipt-" + number,
                new DuesReceived(
                        receipt(number),
                        UNION,
                        membership(member),
                        person(member),
                        village,
                        number,
                        new Payment(2022, new Money(3000), PaymentMeans.CASH, null, null),
                        DAY,
                        true,
                        BASIS));
    }

    private DuesRefunded refunded(int number) {
        return new DuesRefunded(
                receipt(number),
                UNION,
                person(number),
                2022,
                new Money(3000),
                PaymentMeans.CASH,
                null,
                DAY,
                sealed(number));
    }

    private void ends(int number) {
        given(
                "membership-" + number,
                new MembershipEnded(membership(number), UNION, person(number), DAY, EndGround.RESIGNATION));
    }

    static ApplicationEntered applied(int number, int person, VillageId village) {
        Envelope sealed = sealed(person);
        return new ApplicationEntered(
                membership(number),
                UNION,
                person(person),
                village,
                new Declaration(sealed, sealed, village, sealed, WorkRelation.EMPLOYMENT, true, true),
                new Consent("joining-2022-06-06", List.of(), ConsentForm.SIGNED_ON_PAPER, DAY, null),
                new Acknowledgement("joining-2022-06-06", DAY),
                null,
                DAY,
                List.of(),
                BASIS);
    }

    static MemberAdmitted admitted(int number, int person, VillageId village) {
        return new MemberAdmitted(membership(number), UNION, person(person), village, DAY, false, BASIS);
    }

    static MembershipId membership(int number) {
        return new MembershipId("membership-" + number);
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    private static ReceiptId receipt(int number) {
        return new ReceiptId("receipt-" + number);
    }

    private static Envelope sealed(int person) {
        return new Envelope(person(person), "person.name", 1, "request-0", "nonce", "name " + person);
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }
}
