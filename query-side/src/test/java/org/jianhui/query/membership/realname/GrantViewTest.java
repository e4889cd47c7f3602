package org.jianhui.query.membership.realname;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.membership.realname.event.RealNameAnswered;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened.Listed;
import org.jianhui.kernel.membership.realname.event.RealNameBatchReleased;
import org.jianhui.kernel.membership.realname.event.RealNameEntryRevoked;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom grants are due ($-07, $-08, I-24): each person once, when the entry in the real-name system is done. */
@Covers(
        value = {"$-07", "$-08", "R-09"},
        partly = true)
class GrantViewTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionId NEXT = new UnionId("union-next");
    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 20);
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());

    private Views views;
    private SeenAt seen = SeenAt.START;
    private int batches;

    @BeforeEach
    void open() {
        views = new Views(RealNameViewConfiguration.class, MembershipViewConfiguration.class, RealNameContents.class);
        views.rights().grant(Role.PREPARATORY_GROUP, Area.of(UNION));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void AC_072_each_of_137_who_are_entered_counts_once() {
        IntStream.rangeClosed(1, 139).forEach(number -> admitted(number, number, UNION));
        entered(DAY, UNION, IntStream.rangeClosed(1, 137).toArray());
        assertThat(heads(2022, false)).containsExactly("union-base 137");
        assertThat(views.ask(new FindGrantHeads(2022, false, UNION, null, 200, null), seen)
                        .members())
                .hasSize(137);
        FindRealNames.Page first = views.ask(new FindGrantHeads(2022, false, UNION, null, 100, null), seen);
        assertThat(views.ask(new FindGrantHeads(2022, false, UNION, first.next(), 100, null), seen)
                        .members())
                .hasSize(37);
    }

    @Test
    void who_has_left_since_counts_and_who_never_was_entered_does_not() {
        IntStream.rangeClosed(1, 3).forEach(number -> admitted(number, number, UNION));
        entered(DAY, UNION, 1, 2);
        given("membership-1", new MembershipEnded(member(1), UNION, person(1), DAY, EndGround.RESIGNATION));
        assertThat(heads(2022, false)).containsExactly("union-base 2");
        given(
                "realname-1",
                new RealNameEntryRevoked(new RealNameBatchId("realname-1"), UNION, member(2), sealed(2), DAY));
        assertThat(heads(2022, false)).as("revoked").containsExactly("union-base 1");
    }

    @Test
    void a_person_counts_once_for_the_union_that_entered_them_first() {
        views.rights().grant(Role.PREPARATORY_GROUP, Area.of(NEXT));
        admitted(1, 1, UNION);
        entered(DAY, UNION, 1);
        admitted(2, 1, NEXT);
        entered(DAY.plusDays(9), NEXT, 2);
        assertThat(heads(2022, false)).containsExactly("union-base 1");
    }

    @Test
    void counted_is_the_year_of_the_entry_or_each_year_from_it_on() {
        admitted(1, 1, UNION);
        admitted(2, 2, UNION);
        entered(LocalDate.of(2022, 12, 31), UNION, 1);
        entered(LocalDate.of(2023, 1, 1), UNION, 2);
        assertThat(heads(2022, false)).containsExactly("union-base 1");
        assertThat(heads(2023, false)).containsExactly("union-base 1");
        assertThat(heads(2022, true)).containsExactly("union-base 1");
        assertThat(heads(2023, true)).as("yearly").containsExactly("union-base 2");
        assertThat(heads(2021, true)).isEmpty();
    }

    @Test
    void who_is_entered_again_counts_in_the_year_of_the_first_entry() {
        admitted(1, 1, UNION);
        entered(DAY, UNION, 1);
        given(
                "realname-1",
                new RealNameEntryRevoked(
                        new RealNameBatchId("realname-1"), UNION, member(1), sealed(1), DAY.plusYears(1)));
        entered(DAY.plusYears(1), UNION, 1);
        assertThat(heads(2022, false)).containsExactly("union-base 1");
        assertThat(heads(2023, false)).isEmpty();
    }

    @Test
    void a_cadre_reads_no_statement() {
        admitted(1, 1, UNION);
        entered(DAY, UNION, 1);
        views.rights().revokeAll();
        views.rights().grant(Role.VILLAGE_CADRE, Area.of(VILLAGE));
        assertThat(heads(2022, false)).isEmpty();
        assertThat(heads(2022, seen)).isEmpty();
    }

    @Test
    void the_past_is_counted_as_it_was_known_then() {
        admitted(1, 1, UNION);
        SeenAt before = seen;
        entered(DAY, UNION, 1);
        SeenAt then = seen;
        given(
                "realname-1",
                new RealNameEntryRevoked(new RealNameBatchId("realname-1"), UNION, member(1), sealed(1), DAY));
        assertThat(heads(2022, false)).isEmpty();
        assertThat(heads(2022, then)).containsExactly("union-base 1");
        assertThat(heads(2022, before)).isEmpty();
    }

    @Test
    void rebuilt_the_views_are_the_same() {
        IntStream.rangeClosed(1, 3).forEach(number -> admitted(number, number, UNION));
        given("person-1", new PersonRecorded(person(1), VILLAGE, sealed(1), sealed(1), sealed(1)));
        entered(DAY, UNION, 1, 2);
        views.await(seen, RealNameProjection.NAME);
        List<String> tables = List.of(
                "views.real_name_member", "views.real_name_batch", "views.real_name_listed", "views.real_name_phone");
        List<List<String>> live = tables.stream().map(views::rows).toList();
        assertThat(live).noneMatch(List::isEmpty);
        tables.forEach(
                table -> views.database().sql().sql("DELETE FROM " + table).update());
        views.rebuild(RealNameProjection.NAME);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(tables.stream().map(views::rows).toList()).isEqualTo(live));
    }

    private List<String> heads(int year, boolean before) {
        return heads(new FindGrants(year, before, null));
    }

    private List<String> heads(int year, @Nullable SeenAt moment) {
        return heads(new FindGrants(year, false, moment == null ? null : new AsOf.Place(moment)));
    }

    private List<String> heads(FindGrants query) {
        return views.ask(query, seen).lines().stream()
                .map(line -> line.union() + " " + line.heads())
                .toList();
    }

    private void admitted(int number, int who, UnionId union) {
        given(
                "membership-" + number,
                new ApplicationEntered(
                        member(number),
                        union,
                        person(who),
                        VILLAGE,
                        new Declaration(sealed(who), sealed(who), VILLAGE, null, WorkRelation.EMPLOYMENT, true, true),
                        new Consent("joining-2022-06-06", List.of(), ConsentForm.SIGNED_ON_PAPER, DAY, null),
                        new Acknowledgement("joining-2022-06-06", DAY),
                        null,
                        DAY,
                        List.of(),
                        BASIS),
                new MemberAdmitted(member(number), union, person(who), VILLAGE, DAY, false, BASIS));
    }

    private void entered(LocalDate day, UnionId union, int... members) {
        RealNameBatchId batch = new RealNameBatchId("realname-" + ++batches);
        List<Listed> listed = new ArrayList<>();
        List<RealNameAnswer> answers = new ArrayList<>();
        for (int number : members) {
            listed.add(new Listed(member(number), person(number)));
            answers.add(new RealNameAnswer(member(number), RealNameOutcome.ENTERED, null));
        }
        given(
                batch.value(),
                new RealNameBatchOpened(batch, union, person(99), listed, day),
                new RealNameBatchReleased(batch, union, day),
                new RealNameAnswered(batch, union, answers, 0, day));
    }

    private static MembershipId member(int number) {
        return new MembershipId("membership-" + number);
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    private static Envelope sealed(int person) {
        return new Envelope(person(person), "person.name", 1, "request-0", "nonce", "name " + person);
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }
}
