package org.jianhui.query.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.membership.dues.event.CashHandedIn;
import org.jianhui.kernel.membership.dues.event.DuesReceived;
import org.jianhui.kernel.membership.dues.event.DuesRefunded;
import org.jianhui.kernel.membership.dues.event.HandInAccepted;
import org.jianhui.kernel.membership.dues.event.HandInReturned;
import org.jianhui.kernel.membership.dues.event.HandInWithdrawn;
import org.jianhui.kernel.membership.dues.event.ReceiptVoided;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the cash is, as it is read ($-10): with who took it, on its way, with the union; now and as of a moment. */
@Covers(value = "$-10", partly = true)
class HandInViewTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionId OTHER = new UnionId("union-other");
    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final VillageId NEIGHBOUR = new VillageId("village-two");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);

    /** Who acts in this test, and so takes all the money. */
    private static final PersonId HOLDER = new PersonId("person-author");

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(DuesViewConfiguration.class, MembershipViewConfiguration.class, DuesContents.class);
        views.rights().grant(Role.PREPARATORY_GROUP, Area.of(UNION));
        given("person-author", new PersonRecorded(HOLDER, VILLAGE, sealed(0), sealed(0), null));
        IntStream.of(1, 2).forEach(number -> received(number, UNION, VILLAGE, PaymentMeans.CASH));
        received(3, UNION, NEIGHBOUR, PaymentMeans.CASH);
        received(4, UNION, VILLAGE, PaymentMeans.TRANSFER);
        received(5, OTHER, VILLAGE, PaymentMeans.CASH);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void cash_is_on_hand_until_the_union_has_accepted_it() {
        assertThat(onHand(null)).containsExactly("village-one 2 60.00", "village-two 1 30.00");
        assertThat(places()).containsExactly("1 ON_HAND", "2 ON_HAND", "3 ON_HAND", "4 null");
        handedIn(1, VILLAGE, 1, 2);
        assertThat(onHand(null)).as("on its way").containsExactly("village-one 2 60.00", "village-two 1 30.00");
        assertThat(places()).containsExactly("1 COUNTING", "2 COUNTING", "3 ON_HAND", "4 null");
        given("handin-1", new HandInAccepted(handIn(1), UNION, new Money(6000), DAY));
        assertThat(onHand(null)).containsExactly("village-one 0 0.00", "village-two 1 30.00");
        assertThat(places()).containsExactly("1 WITH_UNION", "2 WITH_UNION", "3 ON_HAND", "4 null");
        assertThat(listed(true)).containsExactly(receipt(3));
        assertThat(listed(false)).hasSize(4);
    }

    @Test
    void what_is_void_or_paid_back_is_nowhere() {
        given("receipt-1", new ReceiptVoided(receipt(1), UNION, person(1), 2022, DAY, sealed(1)));
        handedIn(1, VILLAGE, 2);
        given("handin-1", new HandInAccepted(handIn(1), UNION, new Money(3000), DAY));
        given(
                "receipt-2",
                new DuesRefunded(
                        receipt(2), UNION, person(2), 2022, new Money(3000), PaymentMeans.CASH, null, DAY, sealed(2)));
        assertThat(places()).containsExactly("1 null", "2 null", "3 ON_HAND", "4 null");
        assertThat(onHand(null)).containsExactly("village-one 0 0.00", "village-two 1 30.00");
        assertThat(views.ask(new FindReceipt(receipt(2), null), seen).handIn())
                .as("where its money once went")
                .isEqualTo(handIn(1));
    }

    @Test
    void what_went_back_is_free_and_the_hand_in_keeps_its_receipts() {
        handedIn(1, VILLAGE, 1, 2);
        given("handin-1", new HandInReturned(handIn(1), UNION, new Money(5000), DAY.plusDays(1), sealed(0)));
        assertThat(own()).containsExactly(receipt(1), receipt(2), receipt(3));
        handedIn(2, VILLAGE, 2);
        given("handin-2", new HandInWithdrawn(handIn(2), UNION, DAY));
        handedIn(3, VILLAGE, 2);
        assertThat(own()).containsExactly(receipt(1), receipt(3));
        FindHandIn.Found returned = views.ask(new FindHandIn(handIn(1), null), seen);
        assertThat(returned.handIn().handIn().standing()).isEqualTo(HandInStanding.RETURNED);
        assertThat(returned.handIn().handIn().ending())
                .isEqualTo(new HandInView.Ending(DAY.plusDays(1), HOLDER, new Money(5000), sealed(0)));
        assertThat(returned.handIn().holder()).isEqualTo(sealed(0));
        assertThat(returned.handIn().ender()).isEqualTo(sealed(0));
        assertThat(returned.receipts()).extracting(ReceiptLine::handIn).containsExactly(null, handIn(3));
        assertThat(ids(null, null, null)).containsExactly(handIn(3), handIn(2), handIn(1));
        assertThat(ids(null, HandInStanding.WITHDRAWN, null)).containsExactly(handIn(2));
    }

    @Test
    void own_cash_is_counted_for_each_union() {
        views.rights().grant(Role.PREPARATORY_GROUP, Area.of(OTHER));
        assertThat(views.ask(new FindOwnCash(HOLDER, null, 9), seen))
                .isEqualTo(new FindOwnCash.Cash(
                        List.of(
                                new FindOwnCash.Sum(UNION, 3, new Money(9000)),
                                new FindOwnCash.Sum(OTHER, 1, new Money(3000))),
                        List.of()));
        assertThat(views.ask(new FindOwnCash(person(1), UNION, 9), seen))
                .isEqualTo(new FindOwnCash.Cash(List.of(), List.of()));
        assertThat(views.ask(new FindOwnCash(HOLDER, UNION, 2), seen).receipts())
                .hasSize(2);
    }

    @Test
    void the_past_is_read_as_it_was_known_then() {
        SeenAt before = seen;
        handedIn(1, VILLAGE, 1, 2);
        SeenAt counting = seen;
        given("handin-1", new HandInAccepted(handIn(1), UNION, new Money(6000), DAY));
        assertThat(onHand(before)).containsExactly("village-one 2 60.00", "village-two 1 30.00");
        assertThat(onHand(counting)).containsExactly("village-one 2 60.00", "village-two 1 30.00");
        assertThat(onHand(seen)).containsExactly("village-one 0 0.00", "village-two 1 30.00");
        assertThat(views.ask(new FindReceipt(receipt(1), new AsOf.Place(before)), seen)
                        .cash())
                .isEqualTo(CashPlace.ON_HAND);
        assertThat(views.ask(new FindReceipt(receipt(1), new AsOf.Place(counting)), seen)
                        .cash())
                .isEqualTo(CashPlace.COUNTING);
        FindHandIn.Found then = views.ask(new FindHandIn(handIn(1), new AsOf.Place(counting)), seen);
        assertThat(then.handIn().handIn().standing()).isEqualTo(HandInStanding.OPEN);
        assertThat(then.receipts()).extracting(ReceiptLine::cash).containsOnly(CashPlace.COUNTING);
        assertThat(ids(null, null, before)).isEmpty();
        assertThat(ids(null, HandInStanding.OPEN, counting)).containsExactly(handIn(1));
        assertThatThrownBy(() -> views.ask(new FindHandIn(handIn(1), new AsOf.Place(before)), seen))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_cadre_reads_what_is_all_of_the_own_villages() {
        handedIn(1, VILLAGE, 1);
        given(
                "handin-2",
                new CashHandedIn(
                        handIn(2),
                        UNION,
                        HOLDER,
                        List.of(receipt(2), receipt(3)),
                        List.of(VILLAGE, NEIGHBOUR),
                        new Money(6000),
                        DAY));
        assertThat(ids(NEIGHBOUR, null, null)).containsExactly(handIn(2));
        assertThat(ids(VILLAGE, null, null)).containsExactly(handIn(2), handIn(1));
        views.rights().revokeAll();
        views.rights().grant(Role.VILLAGE_CADRE, Area.of(VILLAGE));
        assertThat(ids(null, null, null)).containsExactly(handIn(1));
        assertThat(ids(null, null, seen)).containsExactly(handIn(1));
        ReceiptLine other = views.ask(new FindReceipt(receipt(2), null), seen);
        assertThat(other.cash()).isEqualTo(CashPlace.COUNTING);
        assertThat(other.handIn()).as("of two villages").isNull();
        assertThatThrownBy(() -> views.ask(new FindHandIn(handIn(2), null), seen))
                .isInstanceOf(NotFound.class);
        assertThat(onHand(seen)).containsExactly("village-one 2 60.00", "village-one 1 30.00");
    }

    @Test
    void lists_go_on_page_by_page() {
        handedIn(1, VILLAGE, 1);
        handedIn(2, VILLAGE, 2);
        FindHandIns.Page first = views.ask(new FindHandIns(UNION, null, null, null, 1, null), seen);
        FindHandIns.Page last = views.ask(new FindHandIns(UNION, null, null, first.next(), 1, null), seen);
        assertThat(first.handIns()).extracting(line -> line.handIn().handIn()).containsExactly(handIn(2));
        assertThat(last.handIns()).extracting(line -> line.handIn().handIn()).containsExactly(handIn(1));
        assertThat(last.next()).isNull();
    }

    @Test
    void rebuilt_it_is_the_same() {
        handedIn(1, VILLAGE, 1, 2);
        given("handin-1", new HandInReturned(handIn(1), UNION, new Money(5000), DAY, sealed(0)));
        views.await(seen, DuesProjection.NAME);
        List<String> tables = List.of("views.dues_hand_in", "views.dues_handed_receipt");
        List<List<String>> live = tables.stream().map(views::rows).toList();
        assertThat(live).noneMatch(List::isEmpty);
        tables.forEach(
                table -> views.database().sql().sql("DELETE FROM " + table).update());
        views.rebuild(DuesProjection.NAME);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(tables.stream().map(views::rows).toList()).isEqualTo(live));
    }

    private List<String> onHand(SeenAt moment) {
        AsOf then = moment == null ? null : new AsOf.Place(moment);
        return views.ask(new FindDuesSums(2022, then), seen).lines().stream()
                .map(line -> line.village() + " " + line.cash() + " " + line.onHand())
                .toList();
    }

    private List<String> places() {
        return book(false).stream()
                .map(line -> line.receipt().number() + " " + line.cash())
                .toList();
    }

    private List<ReceiptId> listed(boolean cashOnHand) {
        return book(cashOnHand).stream().map(line -> line.receipt().receipt()).toList();
    }

    private List<ReceiptLine> book(boolean cashOnHand) {
        return views.ask(new FindReceipts(UNION, null, 2022, null, cashOnHand, null, 9, null), seen)
                .receipts();
    }

    private List<ReceiptId> own() {
        return views.ask(new FindOwnCash(HOLDER, UNION, 9), seen).receipts().stream()
                .map(line -> line.receipt().receipt())
                .toList();
    }

    private List<HandInId> ids(VillageId village, HandInStanding standing, SeenAt moment) {
        AsOf then = moment == null ? null : new AsOf.Place(moment);
        return views.ask(new FindHandIns(null, village, standing, null, 9, then), seen).handIns().stream()
                .map(line -> line.handIn().handIn())
                .toList();
    }

    private void received(int number, UnionId union, VillageId village, PaymentMeans means) {
        given(
                "receipt-" + number,
                new DuesReceived(
                        receipt(number),
                        union,
                        new MembershipId("membership-" + number),
                        person(number),
                        village,
                        number,
                        new Payment(2022, new Money(3000), means, null, null),
                        DAY,
                        false,
                        new Basis("rulebook-2022-06-06", List.of(), List.of())));
    }

    private void handedIn(int number, VillageId village, int... receipts) {
        given(
                "handin-" + number,
                new CashHandedIn(
                        handIn(number),
                        UNION,
                        HOLDER,
                        IntStream.of(receipts).mapToObj(HandInViewTest::receipt).toList(),
                        List.of(village),
                        new Money(3000L * receipts.length),
                        DAY));
    }

    private static HandInId handIn(int number) {
        return new HandInId("handin-" + number);
    }

    private static ReceiptId receipt(int number) {
        return new ReceiptId("receipt-" + number);
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    private static Envelope sealed(int person) {
        PersonId of = person == 0 ? HOLDER : person(person);
        return new Envelope(of, "person.name", 1, "request-0", "nonce", "name " + person);
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }
}
