package org.jianhui.query.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.Coverage;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.membership.ledger.event.DuplicateReferred;
import org.jianhui.kernel.membership.ledger.event.EntryCorrected;
import org.jianhui.kernel.membership.ledger.event.LedgerEvent;
import org.jianhui.kernel.membership.ledger.event.PersonContacted;
import org.jianhui.kernel.membership.ledger.event.PersonEntered;
import org.jianhui.kernel.membership.ledger.event.PersonTakenOff;
import org.jianhui.kernel.membership.ledger.event.ReferralEvent;
import org.jianhui.kernel.membership.ledger.event.ReferralSettled;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The villages' ledgers as they are read (M-07, M-08), now and as of a moment. */
@Covers({"M-07", "R-01"})
class LedgerViewTest {

    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final VillageId NEIGHBOUR = new VillageId("village-two");
    private static final VillageId EMPTY = new VillageId("village-three");
    private static final PersonId ONE = new PersonId("person-one");
    private static final PersonId TWO = new PersonId("person-two");
    private static final LedgerEntryId FIRST = new LedgerEntryId("entry-1");
    private static final LedgerEntryId SECOND = new LedgerEntryId("entry-2");
    private static final LedgerEntryId THIRD = new LedgerEntryId("entry-3");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(LedgerViewConfiguration.class, MembershipViewConfiguration.class, Contents.class);
        reads(Role.VILLAGE_CADRE, VILLAGE, EMPTY);
        given(ONE.value(), new PersonRecorded(ONE, VILLAGE, sealed(ONE, "name"), sealed(ONE, "id"), null));
        given(FIRST.value(), entered(FIRST, VILLAGE, ONE));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_row_is_followed_from_the_survey_until_the_person_is_taken_off() {
        assertThat(row().attitude()).isEqualTo(Attitude.NOT_REACHED);
        assertThat(row().cadre()).as("who acted").isEqualTo(new PersonId("person-author"));
        given(FIRST.value(), contacted(FIRST, Attitude.NOT_REACHED));
        assertThat(row().contacted()).as("an attempt is no contact").isFalse();
        given(FIRST.value(), contacted(FIRST, Attitude.WILLING), contacted(FIRST, Attitude.NOT_REACHED));
        assertThat(row().contacted()).isTrue();
        assertThat(row().attitude()).as("what was said stands").isEqualTo(Attitude.WILLING);
        assertThat(row().contacts()).hasSize(3);
        WorkAway elsewhere = work(ONE, "elsewhere");
        given(
                FIRST.value(),
                new EntryCorrected(FIRST, VILLAGE, ONE, work(ONE, "here"), elsewhere, sealed(ONE, "why"), DAY));
        assertThat(row().work()).isEqualTo(elsewhere);
        assertThat(row().corrections())
                .singleElement()
                .satisfies(each -> assertThat(each.before()).isEqualTo(work(ONE, "here")));
        given(FIRST.value(), new PersonTakenOff(FIRST, VILLAGE, ONE, DAY, OffGround.RETURNED));
        assertThat(row().standing()).isFalse();
        assertThat(row().ground()).isEqualTo(OffGround.RETURNED);
        assertThat(ledger(null, false, null)).isEmpty();
        assertThat(ledger(null, true, null)).containsExactly(FIRST);
    }

    @Test
    void lists_go_on_page_by_page_and_by_what_was_said() {
        given(SECOND.value(), entered(SECOND, VILLAGE, TWO), contacted(SECOND, Attitude.REFUSING));
        given(THIRD.value(), entered(THIRD, VILLAGE, new PersonId("person-three")));
        FindLedger.Page first = views.ask(new FindLedger(null, null, false, null, null, 2, null), seen);
        assertThat(ids(first)).containsExactly(FIRST, SECOND);
        FindLedger.Page last = views.ask(new FindLedger(VILLAGE, null, false, null, first.next(), 2, null), seen);
        assertThat(ids(last)).containsExactly(THIRD);
        assertThat(last.next()).isNull();
        assertThat(ledger(Attitude.REFUSING, false, null)).containsExactly(SECOND);
        assertThat(ids(views.ask(new FindLedger(EMPTY, null, false, null, null, 2, null), seen)))
                .isEmpty();
        assertThat(ids(views.ask(new FindLedger(null, null, false, List.of(TWO), null, 2, null), seen)))
                .containsExactly(SECOND);
    }

    @Test
    void the_past_is_read_as_it_was_known_then() {
        SeenAt before = seen;
        given(FIRST.value(), contacted(FIRST, Attitude.WILLING));
        given(SECOND.value(), entered(SECOND, VILLAGE, TWO));
        given(FIRST.value(), new PersonTakenOff(FIRST, VILLAGE, ONE, DAY, OffGround.DEATH));
        AsOf then = new AsOf.Place(before);
        assertThat(views.ask(new FindLedgerEntry(FIRST, then), seen).entry().attitude())
                .isEqualTo(Attitude.NOT_REACHED);
        assertThatThrownBy(() -> views.ask(new FindLedgerEntry(SECOND, then), seen))
                .isInstanceOf(NotFound.class);
        assertThat(ledger(null, false, then)).containsExactly(FIRST);
        assertThat(ledger(null, false, null)).containsExactly(SECOND);
        assertThat(coverage(then)).contains(new FindCoverage.Line(VILLAGE, new Coverage(1, 0), 0, 0));
        assertThat(ledger(null, false, new AsOf.Place(seen))).as("of now").containsExactly(SECOND);
    }

    @Test
    void the_sheet_of_a_village_has_everybody_on_it_as_they_were_entered() {
        given(THIRD.value(), entered(THIRD, VILLAGE, new PersonId("person-three"), DAY.minusDays(1)));
        SeenAt before = seen;
        given(SECOND.value(), entered(SECOND, VILLAGE, TWO));
        given("entry-4", entered(new LedgerEntryId("entry-4"), NEIGHBOUR, new PersonId("person-four")));
        given(FIRST.value(), new PersonTakenOff(FIRST, VILLAGE, ONE, DAY, OffGround.RETURNED));
        assertThat(sheet(VILLAGE, null)).containsExactly(THIRD, SECOND);
        assertThat(sheet(VILLAGE, new AsOf.Place(before))).containsExactly(THIRD, FIRST);
        assertThat(sheet(EMPTY, null)).isEmpty();
        assertThatThrownBy(() -> sheet(NEIGHBOUR, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheet(NEIGHBOUR, new AsOf.Place(seen))).isInstanceOf(NotFound.class);
    }

    @Test
    void coverage_counts_whom_the_village_reached_and_AC_025_says_nothing_of_an_empty_ledger() {
        given(FIRST.value(), contacted(FIRST, Attitude.NOT_REACHED));
        given(SECOND.value(), entered(SECOND, VILLAGE, TWO), contacted(SECOND, Attitude.WILLING));
        given(THIRD.value(), entered(THIRD, NEIGHBOUR, new PersonId("person-three")));
        assertThat(coverage(null))
                .containsExactlyInAnyOrder(
                        new FindCoverage.Line(VILLAGE, new Coverage(2, 1), 1, 0),
                        new FindCoverage.Line(EMPTY, new Coverage(0, 0), 0, 0));
        given(SECOND.value(), new PersonTakenOff(SECOND, VILLAGE, TWO, DAY, OffGround.MOVED_AWAY));
        assertThat(coverage(null))
                .as("who stands on it no longer counts no longer")
                .contains(new FindCoverage.Line(VILLAGE, new Coverage(1, 0), 0, 0));
    }

    @Test
    void nothing_is_shown_of_another_village() {
        reads(Role.VILLAGE_CADRE, NEIGHBOUR);
        assertThat(ledger(null, false, null)).isEmpty();
        assertThat(ledger(null, false, new AsOf.Place(seen))).isEmpty();
        assertThat(ids(views.ask(new FindLedger(VILLAGE, null, false, null, null, 9, null), seen)))
                .isEmpty();
        assertThatThrownBy(this::row).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.ask(new FindLedgerEntry(FIRST, new AsOf.Place(seen)), seen))
                .isInstanceOf(NotFound.class);
        assertThat(coverage(null)).extracting(FindCoverage.Line::village).containsExactly(NEIGHBOUR);
        reads(Role.PREPARATORY_GROUP, VILLAGE);
        assertThatThrownBy(this::row).isInstanceOf(Forbidden.class);
    }

    @Test
    void only_the_federation_sees_the_pair_of_a_referral() {
        SeenAt before = seen;
        given(referral().referral().value(), referral());
        FindReferrals all = new FindReferrals(false, null, 10, null);
        assertThatThrownBy(() -> views.ask(all, seen)).as("the cadre").isInstanceOf(Forbidden.class);
        reads(Role.SUPERIOR_REVIEWER, NEIGHBOUR);
        assertThat(views.ask(all, seen).referrals()).singleElement().satisfies(line -> {
            assertThat(line.referral()).isEqualTo(referral());
            assertThat(line.name()).isEqualTo(sealed(ONE, "name"));
        });
        assertThat(views.ask(new FindReferrals(false, null, 10, new AsOf.Place(before)), seen)
                        .referrals())
                .isEmpty();
        assertThat(views.ask(new FindReferrals(false, referral().referral(), 10, null), seen)
                        .referrals())
                .isEmpty();
    }

    @Test
    void what_is_settled_is_listed_apart_until_the_village_asks_anew() {
        reads(Role.SUPERIOR_REVIEWER, NEIGHBOUR);
        ReferralId pair = referral().referral();
        given(pair.value(), referral());
        SeenAt open = seen;
        ReferralSettled settled =
                new ReferralSettled(pair, ONE, NEIGHBOUR, Settlement.HOLDER_KEEPS, sealed(ONE, "why"), DAY.plusDays(1));
        given(pair.value(), settled);
        assertThat(referrals(false, null)).isEmpty();
        assertThat(referrals(true, null)).containsExactly(settled);
        assertThat(views.ask(new FindReferral(pair), seen).settled()).isEqualTo(settled);
        assertThat(referrals(false, new AsOf.Place(open))).hasSize(1);
        assertThat(referrals(true, new AsOf.Place(open))).isEmpty();
        given(pair.value(), referral());
        assertThat(referrals(false, null)).hasSize(1).containsOnlyNulls();
        assertThat(referrals(true, null)).isEmpty();
        reads(Role.SUPERIOR_REVIEWER, VILLAGE);
        assertThatThrownBy(() -> views.ask(new FindReferral(pair), seen)).isInstanceOf(NotFound.class);
    }

    private List<ReferralSettled> referrals(boolean settled, AsOf asOf) {
        return views.ask(new FindReferrals(settled, null, 10, asOf), seen).referrals().stream()
                .map(FindReferrals.Line::settled)
                .toList();
    }

    @Test
    void an_erased_person_leaves_no_name() {
        assertThat(line().name()).isEqualTo(sealed(ONE, "name"));
        given(ONE.value(), new PersonErasedForEver(ONE, "本人要求"));
        assertThat(line().name()).isNull();
        assertThat(line().idNumber()).isNull();
    }

    @Test
    void rebuilt_it_is_the_same() {
        given(FIRST.value(), contacted(FIRST, Attitude.UNDECIDED));
        given(referral().referral().value(), referral());
        ReferralId other = ReferralId.of(TWO, NEIGHBOUR);
        given(
                other.value(),
                new DuplicateReferred(other, TWO, NEIGHBOUR, VILLAGE, DAY),
                new ReferralSettled(other, TWO, NEIGHBOUR, Settlement.ANOTHER_PERSON, sealed(TWO, "why"), DAY));
        views.await(seen, LedgerProjection.NAME);
        List<String> tables = List.of("views.ledger_entry", "views.ledger_referral");
        List<List<String>> live = tables.stream().map(views::rows).toList();
        assertThat(live).noneMatch(List::isEmpty);
        tables.forEach(
                table -> views.database().sql().sql("DELETE FROM " + table).update());
        views.rebuild(LedgerProjection.NAME);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(tables.stream().map(views::rows).toList()).isEqualTo(live));
    }

    private void reads(Role role, VillageId... villages) {
        views.rights().revokeAll();
        List.of(villages).forEach(village -> views.rights().grant(role, Area.of(village)));
    }

    private LedgerLine line() {
        return views.ask(new FindLedgerEntry(FIRST, null), seen);
    }

    private LedgerEntryView row() {
        return line().entry();
    }

    private List<LedgerEntryId> ledger(Attitude attitude, boolean off, AsOf asOf) {
        return ids(views.ask(new FindLedger(null, attitude, off, null, null, 10, asOf), seen));
    }

    private List<LedgerEntryId> sheet(VillageId village, AsOf asOf) {
        return views.ask(new FindLedgerSheet(village, asOf), seen).rows().stream()
                .map(line -> line.entry().entry())
                .toList();
    }

    private static List<LedgerEntryId> ids(FindLedger.Page page) {
        return page.rows().stream().map(line -> line.entry().entry()).toList();
    }

    private List<FindCoverage.Line> coverage(AsOf asOf) {
        return views.ask(new FindCoverage(asOf), seen).villages();
    }

    private static PersonEntered entered(LedgerEntryId entry, VillageId village, PersonId person) {
        return entered(entry, village, person, DAY);
    }

    private static PersonEntered entered(LedgerEntryId entry, VillageId village, PersonId person, LocalDate on) {
        return new PersonEntered(entry, village, person, work(person, "here"), on);
    }

    private static PersonContacted contacted(LedgerEntryId entry, Attitude attitude) {
        return new PersonContacted(
                entry, VILLAGE, entry.equals(FIRST) ? ONE : TWO, DAY, ContactChannel.PHONE, attitude);
    }

    private static DuplicateReferred referral() {
        return new DuplicateReferred(ReferralId.of(ONE, NEIGHBOUR), ONE, NEIGHBOUR, VILLAGE, DAY);
    }

    private static WorkAway work(PersonId person, String where) {
        return new WorkAway(sealed(person, where), null, null, null, DAY);
    }

    private static Envelope sealed(PersonId person, String says) {
        return new Envelope(person, "person.name", 1, "request-0", "nonce", says);
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }

    @Configuration(proxyBeanMethods = false)
    static class Contents {

        @Bean
        EventContents persons() {
            return new EventContents(PersonEvent.class);
        }

        @Bean
        EventContents memberships() {
            return new EventContents(MembershipEvent.class);
        }

        @Bean
        EventContents groups() {
            return new EventContents(UnionGroupEvent.class);
        }

        @Bean
        EventContents ledgers() {
            return new EventContents(LedgerEvent.class);
        }

        @Bean
        EventContents referrals() {
            return new EventContents(ReferralEvent.class);
        }
    }
}
