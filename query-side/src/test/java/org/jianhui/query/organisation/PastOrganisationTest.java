package org.jianhui.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.event.AccountDisabled;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.organisation.event.OrganisationEvent;
import org.jianhui.kernel.organisation.event.PostCreated;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.organisation.event.RoleGranted;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionRenamed;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The organisation as it was on record at a moment: true of a day, and known on another. */
class PastOrganisationTest {

    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final PersonId PERSON = new PersonId("person-one");
    private static final PostId POST = new PostId("post-one");
    private static final AccountId ACCOUNT = new AccountId("account-here");
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2022, 6, 1);

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(OrganisationViewConfiguration.class, Contents.class);
        given(TOWNSHIP.value(), new UnionEstablished(TOWNSHIP, "测试乡工会", UnionLevel.TOWNSHIP_FEDERATION, null, BEGIN));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_name_that_was_entered_late_was_not_known_before() {
        SeenAt before = seen;
        given(TOWNSHIP.value(), new UnionRenamed(TOWNSHIP, "测试乡工会联合会", CHANGE));
        assertThat(name(CHANGE, before)).isEqualTo("测试乡工会");
        assertThat(name(CHANGE, seen)).isEqualTo("测试乡工会联合会");
        assertThat(name(CHANGE.minusDays(1), seen)).isEqualTo("测试乡工会");
    }

    @Test
    void a_post_and_its_holder_are_those_on_record_then() {
        SeenAt none = seen;
        given(POST.value(), new PostCreated(POST, Area.of(TOWNSHIP), PostKind.DEDICATED_CADRE, "专职干部", 1));
        SeenAt vacant = seen;
        given(POST.value(), new PostTaken(POST, PERSON, BEGIN));
        assertThat(tree(CHANGE, none).units().get(0).posts()).isEmpty();
        assertThat(tree(CHANGE, vacant).units().get(0).posts())
                .singleElement()
                .satisfies(post -> assertThat(post.holders()).isEmpty());
        assertThat(tree(CHANGE, seen).units().get(0).posts())
                .singleElement()
                .satisfies(post ->
                        assertThat(post.holders()).containsExactly(new PostLine.Holder(PERSON, null, BEGIN, null)));
    }

    @Test
    void what_is_asked_of_the_past_changes_nothing() {
        SeenAt before = seen;
        given(TOWNSHIP.value(), new UnionRenamed(TOWNSHIP, "测试乡工会联合会", CHANGE));
        views.await(seen, OrganisationProjection.NAME);
        List<String> live = views.rows("views.area_name");
        name(CHANGE, before);
        assertThat(views.rows("views.area_name")).isEqualTo(live).hasSize(2);
        assertThat(views.ask(new FindOrganisation(CHANGE), seen).units())
                .extracting(Unit::name)
                .containsExactly("测试乡工会联合会");
    }

    /** Both make tables of one name; neither sees the other's. */
    @Test
    void several_who_ask_at_once_each_get_their_own_moment() {
        SeenAt before = seen;
        given(TOWNSHIP.value(), new UnionRenamed(TOWNSHIP, "测试乡工会联合会", CHANGE));
        SeenAt after = seen;
        List<String> names = IntStream.range(0, 8)
                .boxed()
                .parallel()
                .map(n -> name(CHANGE, n % 2 == 0 ? before : after))
                .toList();
        assertThat(names)
                .containsExactlyElementsOf(Stream.generate(() -> Stream.of("测试乡工会", "测试乡工会联合会"))
                        .limit(4)
                        .flatMap(each -> each)
                        .toList());
    }

    @Test
    void the_newest_moment_shows_what_the_live_view_shows() {
        given(TOWNSHIP.value(), new UnionRenamed(TOWNSHIP, "测试乡工会联合会", CHANGE));
        given(POST.value(), new PostCreated(POST, Area.of(TOWNSHIP), PostKind.DEDICATED_CADRE, "专职干部", 1));
        assertThat(tree(CHANGE, seen)).isEqualTo(views.ask(new FindOrganisation(CHANGE), seen));
    }

    @Test
    void an_account_has_the_roles_on_record_then_and_is_shown_by_todays_rights() {
        given(ACCOUNT.value(), new AccountOpened(ACCOUNT, PERSON, "here", Area.of(TOWNSHIP)));
        SeenAt opened = seen;
        given(
                ACCOUNT.value(),
                new RoleGranted(ACCOUNT, PERSON, Role.SUPERIOR_SIGNER, Area.of(TOWNSHIP), BEGIN, null),
                new AccountDisabled(ACCOUNT, "测试"));
        assertThatThrownBy(() -> account(opened)).isInstanceOf(Forbidden.class);
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        assertThat(account(opened).roles()).isEmpty();
        assertThat(account(opened).inForce()).isTrue();
        assertThat(account(seen).roles()).hasSize(1);
        assertThat(account(seen).inForce()).isFalse();
    }

    @Test
    void an_account_that_was_not_open_yet_is_not_found() {
        SeenAt before = seen;
        given(ACCOUNT.value(), new AccountOpened(ACCOUNT, PERSON, "here", Area.of(TOWNSHIP)));
        views.rights().grant(Role.ADMINISTRATOR, TOWNSHIP);
        assertThatThrownBy(() -> account(before)).isInstanceOf(NotFound.class);
    }

    private AccountLine account(SeenAt moment) {
        return views.ask(new FindAccount(ACCOUNT, new AsOf.Place(moment)), seen).account();
    }

    private String name(LocalDate on, SeenAt moment) {
        return tree(on, moment).units().get(0).name();
    }

    private FindOrganisation.Tree tree(LocalDate on, SeenAt moment) {
        return views.ask(new FindOrganisation(on, new AsOf.Place(moment)), seen);
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }

    /** What these tests store. */
    @Configuration(proxyBeanMethods = false)
    static class Contents {

        @Bean
        EventContents organisation() {
            return new EventContents(OrganisationEvent.class);
        }
    }
}
