package org.jianhui.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.event.AccountDisabled;
import org.jianhui.kernel.organisation.event.AccountEnded;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.organisation.event.OrganisationEvent;
import org.jianhui.kernel.organisation.event.PostCreated;
import org.jianhui.kernel.organisation.event.PostLeft;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.organisation.event.RoleEnded;
import org.jianhui.kernel.organisation.event.RoleGranted;
import org.jianhui.kernel.organisation.event.UnionClosed;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionPlacedUnder;
import org.jianhui.kernel.organisation.event.UnionRenamed;
import org.jianhui.kernel.organisation.event.VillageClosed;
import org.jianhui.kernel.organisation.event.VillageRegistered;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.query.fixture.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class OrganisationViewTest {

    private static final UnionId COUNTY = new UnionId("union-county");
    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final UnionId OTHER = new UnionId("union-other-township");
    private static final UnionId BASE = new UnionId("union-base");
    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final VillageId NEXT = new VillageId("village-two");
    private static final PersonId PERSON = new PersonId("person-one");
    private static final PersonId SECOND = new PersonId("person-two");
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2022, 6, 1);

    private Views views;
    private SeenAt seen = SeenAt.START;

    private static final FindAccounts EVERY_ACCOUNT = new FindAccounts(null, null, null, null, 200, null);

    @BeforeEach
    void open() {
        views = new Views(OrganisationViewConfiguration.class, Contents.class);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Nested
    class The_tree {

        @BeforeEach
        void changed_in_june() {
            given(new UnionEstablished(COUNTY, "测试县总工会", UnionLevel.COUNTY_FEDERATION, null, BEGIN));
            given(new UnionEstablished(TOWNSHIP, "测试乡联合会", UnionLevel.TOWNSHIP_FEDERATION, COUNTY, BEGIN));
            given(new UnionEstablished(OTHER, "邻测乡联合会", UnionLevel.TOWNSHIP_FEDERATION, COUNTY, BEGIN));
            given(
                    new UnionEstablished(BASE, "测试工会", UnionLevel.BASE_UNION, TOWNSHIP, BEGIN),
                    new UnionRenamed(BASE, "测试农民工工会", CHANGE),
                    new UnionPlacedUnder(BASE, OTHER, CHANGE));
            given(new VillageRegistered(VILLAGE, "测试村", TOWNSHIP, BEGIN));
        }

        @Test
        void is_that_of_the_day_asked_for() {
            assertThat(unit(CHANGE.minusDays(1), BASE).name()).isEqualTo("测试工会");
            assertThat(unit(CHANGE.minusDays(1), BASE).parent()).isEqualTo(Area.of(TOWNSHIP));
            assertThat(unit(CHANGE, BASE).name()).isEqualTo("测试农民工工会");
            assertThat(unit(CHANGE, BASE).parent()).isEqualTo(Area.of(OTHER));
            assertThat(views.ask(new FindOrganisation(BEGIN.minusDays(1)), seen).units())
                    .isEmpty();
        }

        @Test
        void leaves_out_what_has_ended_by_then() {
            given(VILLAGE.value(), new VillageClosed(VILLAGE, CHANGE, "并村"));
            given(BASE.value(), new UnionClosed(BASE, CHANGE.minusDays(1), "撤并"));
            assertThat(units(CHANGE.minusDays(1))).contains(Area.of(VILLAGE), Area.of(BASE));
            assertThat(units(CHANGE)).contains(Area.of(VILLAGE)).doesNotContain(Area.of(BASE));
            assertThat(units(CHANGE.plusDays(1))).doesNotContain(Area.of(VILLAGE), Area.of(BASE));
        }

        private List<Area> units(LocalDate on) {
            return views.ask(new FindOrganisation(on), seen).units().stream()
                    .map(Unit::area)
                    .toList();
        }

        @Test
        void is_ordered_from_above() {
            assertThat(views.ask(new FindOrganisation(null), seen).units())
                    .extracting(Unit::kind)
                    .containsExactly(
                            "COUNTY_FEDERATION", "TOWNSHIP_FEDERATION", "TOWNSHIP_FEDERATION", "BASE_UNION", "VILLAGE");
        }

        @Test
        void rebuilt_it_is_the_same() {
            views.await(seen, OrganisationProjection.NAME);
            List<String> tables = List.of("views.area_name", "views.area_place");
            List<List<String>> live = tables.stream().map(views::rows).toList();
            tables.forEach(
                    table -> views.database().sql().sql("DELETE FROM " + table).update());
            views.rebuild(OrganisationProjection.NAME);
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(tables.stream().map(views::rows).toList())
                                    .isEqualTo(live));
        }

        @Test
        void its_names_are_public() {
            FindAreaNames.Names names = views.queries().ask(new FindAreaNames(null), null, seen);
            assertThat(names.of(BASE)).isEqualTo("测试农民工工会");
            assertThat(names.of(NEXT)).isEqualTo(NEXT.value());
        }

        private Unit unit(LocalDate on, UnionId union) {
            return views.ask(new FindOrganisation(on), seen).units().stream()
                    .filter(unit -> unit.area().equals(Area.of(union)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_post_shows_who_held_it_on_the_day_with_the_sealed_name() {
        PostId post = new PostId("post-one");
        Area area = Area.of(VILLAGE);
        given(new VillageRegistered(VILLAGE, "测试村", TOWNSHIP, BEGIN));
        given(
                new PostCreated(post, area, PostKind.DEDICATED_CADRE, "专职干部", 1),
                new PostTaken(post, PERSON, BEGIN),
                new PostLeft(post, PERSON, BEGIN, CHANGE.minusDays(1)),
                new PostTaken(post, SECOND, CHANGE));
        recorded(PERSON, null);
        assertThat(holders(CHANGE.minusDays(1)))
                .containsExactly(new PostLine.Holder(PERSON, name(PERSON), BEGIN, CHANGE.minusDays(1)));
        assertThat(holders(CHANGE)).containsExactly(new PostLine.Holder(SECOND, null, CHANGE, null));
    }

    @Test
    void accounts_are_shown_to_the_administrator_of_their_organisation_only() {
        AccountId here = new AccountId("account-here");
        AccountId elsewhere = new AccountId("account-elsewhere");
        given(
                here.value(),
                new AccountOpened(here, PERSON, "here", Area.of(TOWNSHIP)),
                new RoleGranted(here, PERSON, Role.SUPERIOR_SIGNER, Area.of(TOWNSHIP), BEGIN, null),
                new RoleEnded(here, Role.SUPERIOR_SIGNER, Area.of(TOWNSHIP), BEGIN, CHANGE),
                new AccountDisabled(here, "测试"));
        given(elsewhere.value(), new AccountOpened(elsewhere, SECOND, "elsewhere", Area.of(OTHER)));
        assertThatThrownBy(() -> views.ask(EVERY_ACCOUNT, seen)).isInstanceOf(Forbidden.class);
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        assertThat(views.ask(FindAccounts.one(elsewhere, null), seen).accounts())
                .isEmpty();
        assertThat(views.ask(EVERY_ACCOUNT, seen).accounts()).singleElement().satisfies(line -> {
            assertThat(line.login()).isEqualTo("here");
            assertThat(line.inForce()).isFalse();
            assertThat(line.roles())
                    .singleElement()
                    .satisfies(role -> assertThat(role.until()).isEqualTo(CHANGE));
        });
    }

    @Test
    void an_account_that_has_ended_says_so() {
        AccountId here = new AccountId("account-here");
        given(here.value(), new AccountOpened(here, PERSON, "here", Area.of(TOWNSHIP)), new AccountEnded(here, "调离"));
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        assertThat(views.ask(EVERY_ACCOUNT, seen).accounts()).singleElement().satisfies(line -> {
            assertThat(line.ended()).isTrue();
            assertThat(line.inForce()).isFalse();
        });
    }

    @Test
    void accounts_come_in_pages_and_are_found_by_login_and_organisation() {
        for (String login : List.of("anna", "bela", "cora")) {
            AccountId account = new AccountId("account-" + login);
            Area home = Area.of(login.equals("bela") ? OTHER : TOWNSHIP);
            given(
                    account.value(),
                    new AccountOpened(account, PERSON, login, home),
                    new RoleGranted(account, PERSON, Role.SUPERIOR_SIGNER, home, BEGIN, null));
        }
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        views.rights().grant(Role.ADMINISTRATOR, OTHER);
        FindAccounts.AccountList first = views.ask(new FindAccounts(null, null, null, null, 2, null), seen);
        assertThat(first.accounts()).extracting(AccountLine::login).containsExactly("anna", "bela");
        FindAccounts.AccountList last = views.ask(new FindAccounts(null, null, null, first.next(), 2, null), seen);
        assertThat(last.accounts()).extracting(AccountLine::login).containsExactly("cora");
        assertThat(last.accounts().get(0).roles()).hasSize(1);
        assertThat(last.next()).isNull();
        assertThat(views.ask(new FindAccounts(null, null, "or", null, 50, null), seen)
                        .accounts())
                .extracting(AccountLine::login)
                .containsExactly("cora");
        assertThat(views.ask(new FindAccounts(null, Area.of(OTHER), null, null, 50, null), seen)
                        .accounts())
                .extracting(AccountLine::login)
                .containsExactly("bela");
    }

    @Test
    void the_reader_finds_the_account_it_reads_with() {
        given(Views.READER.value(), new AccountOpened(Views.READER, PERSON, "reader", Area.of(TOWNSHIP)));
        assertThat(views.ask(new FindMyAccount(), seen).account().login()).isEqualTo("reader");
    }

    @Nested
    class Persons {

        @BeforeEach
        void of_two_villages() {
            recorded(PERSON, VILLAGE);
            recorded(SECOND, VILLAGE);
            recorded(new PersonId("person-three"), NEXT);
            views.rights().grant(Role.VILLAGE_CADRE, Area.of(VILLAGE));
        }

        @Test
        void are_shown_to_the_cadre_of_their_village_only() {
            assertThat(persons(null, null, 200).persons())
                    .extracting(PersonLine::person)
                    .containsExactly(PERSON, SECOND);
            assertThatThrownBy(() -> persons(NEXT, null, 200)).isInstanceOf(NotFound.class);
            List<PersonId> among = List.of(SECOND, new PersonId("person-three"));
            assertThat(views.ask(new FindPersons(null, among, null, 200, null), seen)
                            .persons())
                    .extracting(PersonLine::person)
                    .containsExactly(SECOND);
        }

        @Test
        void go_on_where_the_page_before_ended() {
            FindPersons.Page first = persons(VILLAGE, null, 1);
            assertThat(first.persons()).extracting(PersonLine::person).containsExactly(PERSON);
            FindPersons.Page last = persons(VILLAGE, first.next(), 1);
            assertThat(last.persons()).extracting(PersonLine::person).containsExactly(SECOND);
            assertThat(last.next()).isNull();
        }

        @Test
        void leave_no_row_once_erased() {
            given(PERSON.value(), new PersonErasedForEver(PERSON, "本人要求"));
            assertThat(persons(VILLAGE, null, 200).persons())
                    .extracting(PersonLine::person)
                    .containsExactly(SECOND);
            assertThat(views.rows("views.person")).noneMatch(row -> row.contains(PERSON.value() + ","));
        }

        private FindPersons.Page persons(VillageId village, PersonId after, int limit) {
            return views.ask(new FindPersons(village, null, after, limit, null), seen);
        }
    }

    private List<PostLine.Holder> holders(LocalDate on) {
        return views.ask(new FindOrganisation(on), seen)
                .units()
                .get(0)
                .posts()
                .get(0)
                .holders();
    }

    private void recorded(PersonId person, VillageId village) {
        given(person.value(), new PersonRecorded(person, village, name(person), name(person), null));
    }

    private static Envelope name(PersonId person) {
        return new Envelope(person, "person.name", 1, "request-1", "nonce", "sealed");
    }

    private void given(OrganisationEvent... events) {
        OrganisationEvent first = events[0];
        String stream = first instanceof UnionEstablished union
                ? union.union().value()
                : first instanceof VillageRegistered village
                        ? village.village().value()
                        : ((PostCreated) first).post().value();
        seen = views.given(stream, events);
    }

    private void given(String stream, org.jianhui.kernel.event.DomainEvent... events) {
        seen = views.given(stream, events);
    }

    @Configuration(proxyBeanMethods = false)
    static class Contents {

        @Bean
        EventContents organisationEvents() {
            return new EventContents(OrganisationEvent.class);
        }

        @Bean
        EventContents personEvents() {
            return new EventContents(PersonEvent.class);
        }
    }
}
