package org.jianhui.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.organisation.event.PostCreated;
import org.jianhui.kernel.organisation.event.PostLeft;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.privacy.event.StaffNamed;
import org.jianhui.query.fixture.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an administrator may appoint, page by page and no wider than the own organisations; and the terms that are not over. */
class StaffAndTermsTest {

    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final UnionId OTHER = new UnionId("union-other-township");
    private static final PersonId ONE = new PersonId("person-1");
    private static final PersonId TWO = new PersonId("person-2");
    private static final PersonId THREE = new PersonId("person-3");

    /** Who gives the events of these tests. */
    private static final AccountId AUTHOR = new AccountId("account-author");

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(OrganisationViewConfiguration.class, OrganisationViewTest.Contents.class);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void nobody_but_an_administrator_or_inspector_finds_staff() {
        recorded(ONE, null);
        assertThatThrownBy(this::staff).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoever_was_recorded_from_there_is_found_and_nobody_recorded_elsewhere() {
        given(AUTHOR.value(), new AccountOpened(AUTHOR, new PersonId("person-author"), "author", Area.of(TOWNSHIP)));
        recorded(ONE, null);
        recorded(TWO, new VillageId("village-one"));
        views.rights().grant(Role.ADMINISTRATOR, OTHER);
        assertThat(staff()).isEmpty();
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        assertThat(staff()).containsExactly(ONE);
        given(TWO.value(), new StaffNamed(TWO));
        assertThat(staff()).as("a villager who was named").containsExactly(ONE, TWO);
        given(ONE.value(), new PersonErasedForEver(ONE, "本人要求"));
        assertThat(staff()).containsExactly(TWO);
        assertThat(views.rows("views.staff_named")).hasSize(1);
    }

    @Test
    void whoever_has_an_account_or_a_post_there_is_found_whoever_recorded_them() {
        recorded(ONE, null);
        recorded(TWO, null);
        recorded(THREE, null);
        AccountId account = new AccountId("account-1");
        given(account.value(), new AccountOpened(account, ONE, "one", Area.of(TOWNSHIP)));
        PostId post = new PostId("post-1");
        given(
                post.value(),
                new PostCreated(post, Area.of(TOWNSHIP), PostKind.UNION_STAFF, "干事", 1),
                new PostTaken(post, TWO, LocalDate.of(2022, 1, 1)));
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        assertThat(staff()).containsExactly(ONE, TWO);
        assertThat(views.ask(new FindStaff(null, THREE, null, 50), seen).members())
                .as("the one just named is there for choice")
                .extracting(FindStaff.Staff.Member::person)
                .containsExactly(ONE, TWO, THREE);
    }

    @Test
    void staff_come_in_pages_and_among_those_asked_for() {
        given(AUTHOR.value(), new AccountOpened(AUTHOR, new PersonId("person-author"), "author", Area.of(TOWNSHIP)));
        List.of(ONE, TWO, THREE).forEach(person -> recorded(person, null));
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        FindStaff.Staff first = views.ask(new FindStaff(null, null, null, 2), seen);
        assertThat(first.members()).extracting(FindStaff.Staff.Member::person).containsExactly(ONE, TWO);
        FindStaff.Staff last = views.ask(new FindStaff(null, null, first.next(), 2), seen);
        assertThat(last.members()).containsExactly(new FindStaff.Staff.Member(THREE, name(THREE)));
        assertThat(last.next()).isNull();
        assertThat(views.ask(new FindStaff(List.of(TWO), null, null, 50), seen).members())
                .extracting(FindStaff.Staff.Member::person)
                .containsExactly(TWO);
    }

    @Test
    void the_change_of_the_schema_finds_who_named_staff_before_it() throws IOException {
        recorded(ONE, null);
        recorded(TWO, new VillageId("village-one"));
        recorded(THREE, new VillageId("village-one"));
        given(TWO.value(), new StaffNamed(TWO));
        views.await(seen, PersonProjection.NAME);
        List<String> live = views.rows("views.staff_named");
        assertThat(live).hasSize(2);
        views.database().sql().sql("DELETE FROM views.staff_named").update();

        String change = new String(
                getClass()
                        .getResourceAsStream("/db/migration/V2026_11_26_1050__who_named_staff.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        views.database()
                .sql()
                .sql(change.substring(change.indexOf("INSERT INTO"), change.indexOf("CREATE INDEX")))
                .update();
        assertThat(views.rows("views.staff_named")).isEqualTo(live);
    }

    @Test
    void terms_of_today_and_to_come_are_listed_and_neither_those_over_nor_those_withdrawn() {
        LocalDate today = LocalDate.of(2022, 6, 21);
        PostId post = new PostId("post-1");
        recorded(ONE, null);
        given(
                post.value(),
                new PostCreated(post, Area.of(TOWNSHIP), PostKind.UNION_STAFF, "干事", 3),
                new PostTaken(post, ONE, today.minusDays(30)),
                new PostLeft(post, ONE, today.minusDays(30), today.minusDays(1)),
                new PostTaken(post, ONE, today),
                new PostTaken(post, TWO, today.plusDays(1)),
                new PostTaken(post, THREE, today.plusDays(9)),
                new PostLeft(post, THREE, today.plusDays(9), today.plusDays(8)));
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        List<FindTerms.Term> terms =
                views.ask(new FindTerms(Area.of(TOWNSHIP)), seen).terms();
        assertThat(terms)
                .containsExactly(
                        new FindTerms.Term(post, new PostLine.Holder(ONE, name(ONE), today, null), true),
                        new FindTerms.Term(post, new PostLine.Holder(TWO, null, today.plusDays(1), null), false));
        assertThat(views.ask(new FindTerms(Area.of(OTHER)), seen).terms()).isEmpty();
    }

    private List<PersonId> staff() {
        return views.ask(new FindStaff(null, null, null, 200), seen).members().stream()
                .map(FindStaff.Staff.Member::person)
                .toList();
    }

    private void recorded(PersonId person, VillageId village) {
        given(person.value(), new PersonRecorded(person, village, name(person), name(person), null));
    }

    private static Envelope name(PersonId person) {
        return new Envelope(person, "person.name", 1, "request-1", "nonce", "sealed");
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }
}
