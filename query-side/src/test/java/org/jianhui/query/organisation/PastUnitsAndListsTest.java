package org.jianhui.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
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
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.event.AccountEnded;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.organisation.event.PostCreated;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.VillageClosed;
import org.jianhui.kernel.organisation.event.VillageRegistered;
import org.jianhui.kernel.organisation.event.VillageRenamed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One union or village, the accounts and the recorded persons as they were on record at a moment. */
class PastUnitsAndListsTest {

    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final PersonId ONE = new PersonId("person-1");
    private static final PersonId TWO = new PersonId("person-2");

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(OrganisationViewConfiguration.class, OrganisationViewTest.Contents.class);
        given(TOWNSHIP.value(), new UnionEstablished(TOWNSHIP, "测试乡工会", UnionLevel.TOWNSHIP_FEDERATION, null, BEGIN));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Nested
    class A_village {

        private final Area area = Area.of(VILLAGE);

        @BeforeEach
        void registered() {
            given(VILLAGE.value(), new VillageRegistered(VILLAGE, "下坝村", TOWNSHIP, BEGIN));
        }

        @Test
        void is_not_found_before_it_was_registered() {
            assertThatThrownBy(() -> unit(area, SeenAt.START)).isInstanceOf(NotFound.class);
        }

        @Test
        void has_the_name_on_record_then() {
            SeenAt before = seen;
            given(VILLAGE.value(), new VillageRenamed(VILLAGE, "下坝社区", BEGIN));
            assertThat(unit(area, before).unit().name()).isEqualTo("下坝村");
            assertThat(unit(area, seen).unit().name()).isEqualTo("下坝社区");
        }

        @Test
        void that_has_been_closed_since_is_found_as_of_before() {
            SeenAt before = seen;
            given(VILLAGE.value(), new VillageClosed(VILLAGE, LocalDate.of(2022, 6, 1), "合并"));
            assertThat(unit(area, before).unit().name()).isEqualTo("下坝村");
            assertThatThrownBy(() -> unit(area, seen)).isInstanceOf(NotFound.class);
        }

        @Test
        void has_the_posts_the_holders_and_the_terms_to_come_that_were_on_record() {
            PostId post = new PostId("post-one");
            SeenAt none = seen;
            given(post.value(), new PostCreated(post, area, PostKind.DEDICATED_CADRE, "专职干部", 2));
            given(post.value(), new PostTaken(post, ONE, BEGIN));
            SeenAt one = seen;
            given(post.value(), new PostTaken(post, TWO, LocalDate.of(2100, 1, 1)));
            assertThat(unit(area, none).unit().posts()).isEmpty();
            assertThat(unit(area, one).unit().posts())
                    .singleElement()
                    .satisfies(each -> assertThat(each.holders())
                            .extracting(PostLine.Holder::person)
                            .containsExactly(ONE));
            assertThat(unit(area, one).terms())
                    .extracting(FindTerms.Term::begun)
                    .containsExactly(true);
            assertThat(unit(area, seen).terms())
                    .extracting(FindTerms.Term::begun)
                    .containsExactly(true, false);
        }

        @Test
        void is_as_of_the_newest_moment_what_it_is_live() {
            given(VILLAGE.value(), new VillageRenamed(VILLAGE, "下坝社区", BEGIN));
            assertThat(unit(area, seen)).isEqualTo(views.ask(new FindUnit(area, null), seen));
        }

        private FindUnit.Found unit(Area asked, SeenAt moment) {
            return views.ask(new FindUnit(asked, new AsOf.Place(moment)), seen);
        }
    }

    @Nested
    class The_list_of_accounts {

        @Test
        void leaves_out_what_was_opened_later_and_goes_on_page_by_page() {
            given("account-a", opened("a"));
            given("account-c", opened("c"));
            SeenAt two = seen;
            given("account-b", opened("b"));
            given("account-c", new AccountEnded(new AccountId("account-c"), "离职"));
            assertThatThrownBy(() -> accounts(null, 50, two)).isInstanceOf(Forbidden.class);
            views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
            FindAccounts.AccountList first = accounts(null, 1, two);
            assertThat(first.accounts()).extracting(AccountLine::login).containsExactly("a");
            FindAccounts.AccountList last = accounts(first.next(), 1, two);
            assertThat(last.accounts())
                    .singleElement()
                    .satisfies(each -> assertThat(each.login() + each.ended()).isEqualTo("cfalse"));
            assertThat(last.next()).isNull();
            assertThat(accounts(null, 50, seen).accounts())
                    .extracting(each -> each.login() + each.ended())
                    .containsExactly("afalse", "bfalse", "ctrue");
        }

        private static AccountOpened opened(String login) {
            return new AccountOpened(new AccountId("account-" + login), ONE, login, Area.of(TOWNSHIP));
        }

        private FindAccounts.AccountList accounts(String after, int limit, SeenAt moment) {
            return views.ask(new FindAccounts(null, null, null, after, limit, new AsOf.Place(moment)), seen);
        }
    }

    @Nested
    class The_list_of_persons {

        @Test
        void leaves_out_who_was_recorded_later_and_whoever_is_erased_today() {
            recorded(ONE);
            SeenAt one = seen;
            recorded(TWO);
            SeenAt two = seen;
            views.rights().grant(Role.VILLAGE_CADRE, Area.of(VILLAGE));
            assertThat(persons(SeenAt.START)).isEmpty();
            assertThat(persons(one)).containsExactly(ONE);
            assertThat(persons(two)).containsExactly(ONE, TWO);
            given(ONE.value(), new PersonErasedForEver(ONE, "本人要求"));
            views.await(seen, PersonProjection.NAME);
            assertThat(persons(two)).containsExactly(TWO);
        }

        private List<PersonId> persons(SeenAt moment) {
            return views.ask(new FindPersons(VILLAGE, null, null, 50, new AsOf.Place(moment)), seen).persons().stream()
                    .map(PersonLine::person)
                    .toList();
        }

        private void recorded(PersonId person) {
            Envelope sealed = new Envelope(person, "person.name", 1, "request-1", "nonce", "sealed");
            given(person.value(), new PersonRecorded(person, VILLAGE, sealed, sealed, null));
        }
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }
}
