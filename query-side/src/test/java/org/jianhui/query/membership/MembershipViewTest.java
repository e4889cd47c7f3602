package org.jianhui.query.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.command.eventstore.Journal;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.LapseCause;
import org.jianhui.kernel.membership.RefusedBy;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.membership.event.AgeLimitOverridden;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.ApplicationRefused;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MembershipViewTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final PersonId ONE = new PersonId("person-one");
    private static final PersonId TWO = new PersonId("person-two");
    private static final MembershipId FIRST = new MembershipId("membership-1");
    private static final MembershipId SECOND = new MembershipId("membership-2");
    private static final UnionGroupId GROUP = new UnionGroupId("group-1");
    private static final UnionGroupId OTHER = new UnionGroupId("group-2");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final Basis BASIS =
            new Basis("rulebook-2022-06-06", List.of("M-02"), List.of(new Fact("age", "32")));

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(MembershipViewConfiguration.class, Contents.class);
        reads(Role.PREPARATORY_GROUP, Area.of(UNION));
        given(ONE.value(), new PersonRecorded(ONE, VILLAGE, sealed(ONE), sealed(ONE), null));
        given(TWO.value(), new PersonRecorded(TWO, VILLAGE, sealed(TWO), sealed(TWO), null));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_membership_is_followed_from_the_application_to_the_end() {
        given(FIRST.value(), applied(FIRST, ONE, null));
        assertThat(member().standing()).isEqualTo(MemberStanding.APPLIED);
        given(FIRST.value(), admitted(FIRST, ONE, false));
        assertThat(member().admittedOn()).isEqualTo(DAY);
        given(FIRST.value(), new MembershipRetained(FIRST, UNION, ONE, DAY.plusDays(1), sealed(ONE), null));
        assertThat(member().standing().hasVote()).isFalse();
        assertThat(member().retention()).isEqualTo(sealed(ONE));
        given(FIRST.value(), new MembershipResumed(FIRST, UNION, ONE, DAY.plusDays(2)));
        assertThat(member().retention()).isNull();
        assertThat(member().standing().hasVote()).isTrue();
        given(FIRST.value(), new MembershipEnded(FIRST, UNION, ONE, DAY.plusDays(3), EndGround.RESIGNATION));
        assertThat(member().standing()).isEqualTo(MemberStanding.ENDED);
        assertThat(member().basis()).isEqualTo(BASIS);
    }

    @Test
    void a_membership_lapses_with_the_founding_and_keeps_the_day_of_its_admission() {
        given(FIRST.value(), applied(FIRST, ONE, null), admitted(FIRST, ONE, false));
        given(
                FIRST.value(),
                new MembershipLapsed(
                        FIRST, UNION, ONE, new FoundingId("founding-1"), LapseCause.FOUNDING_ENDED, DAY.plusDays(9)));
        assertThat(member().standing()).isEqualTo(MemberStanding.LAPSED);
        assertThat(member().since()).isEqualTo(DAY.plusDays(9));
        assertThat(member().lapse()).isEqualTo(LapseCause.FOUNDING_ENDED);
        assertThat(member().admittedOn()).isEqualTo(DAY);
    }

    @Test
    void an_exception_waits_for_the_federation_and_shows_why_it_was_made() {
        given(FIRST.value(), applied(FIRST, ONE, sealed(ONE)));
        assertThat(member().standing()).isEqualTo(MemberStanding.AWAITING_FEDERATION);
        given(FIRST.value(), new AgeLimitOverridden(FIRST, UNION, ONE, sealed(ONE), DAY, BASIS));
        assertThat(member().standing()).isEqualTo(MemberStanding.APPLIED);
        assertThat(member().overridden()).isTrue();
        given(SECOND.value(), applied(SECOND, TWO, sealed(TWO)));
        given(SECOND.value(), new ApplicationRefused(SECOND, UNION, TWO, RefusedBy.FEDERATION, sealed(TWO), DAY));
        assertThat(members(MemberStanding.REFUSED)).containsExactly(SECOND);
    }

    @Test
    void the_past_is_read_as_it_was_known_then() {
        given(FIRST.value(), applied(FIRST, ONE, null));
        Instant before = views.clock().now();
        views.clock().set(before.plusSeconds(3600));
        given(FIRST.value(), admitted(FIRST, ONE, false));
        assertThat(member().standing()).isEqualTo(MemberStanding.MEMBER);
        assertThat(views.ask(new FindMember(FIRST, new AsOf.Moment(before.plusSeconds(60))), seen)
                        .member()
                        .standing())
                .isEqualTo(MemberStanding.APPLIED);
    }

    @Test
    void each_village_s_people_are_counted_by_how_far_they_are() {
        given(FIRST.value(), applied(FIRST, ONE, null));
        given(SECOND.value(), applied(SECOND, TWO, sealed(TWO)));
        SeenAt before = seen;
        assertThat(villages(null)).containsExactly(new FindVillageMembers.Line(VILLAGE, 1, 1, 0, 0));
        given(FIRST.value(), admitted(FIRST, ONE, false));
        given(SECOND.value(), new ApplicationRefused(SECOND, UNION, TWO, RefusedBy.FEDERATION, sealed(TWO), DAY));
        assertThat(villages(null)).containsExactly(new FindVillageMembers.Line(VILLAGE, 0, 0, 1, 0));
        given(FIRST.value(), new MembershipRetained(FIRST, UNION, ONE, DAY.plusDays(1), sealed(ONE), null));
        assertThat(villages(null)).containsExactly(new FindVillageMembers.Line(VILLAGE, 0, 0, 0, 1));
        assertThat(villages(before)).containsExactly(new FindVillageMembers.Line(VILLAGE, 1, 1, 0, 0));
        reads(Role.VILLAGE_CADRE, Area.of(new VillageId("village-other")));
        assertThat(villages(null)).isEmpty();
        assertThat(villages(before)).isEmpty();
    }

    private List<FindVillageMembers.Line> villages(SeenAt moment) {
        return views.ask(new FindVillageMembers(moment == null ? null : new AsOf.Place(moment)), seen)
                .villages();
    }

    @Test
    void groups_show_their_members_and_a_leader_who_still_stands() {
        given(FIRST.value(), applied(FIRST, ONE, null), admitted(FIRST, ONE, false));
        given(SECOND.value(), applied(SECOND, TWO, null), admitted(SECOND, TWO, false));
        given(GROUP.value(), new UnionGroupFormed(GROUP, UNION, "下坝小组", VILLAGE, DAY));
        given(OTHER.value(), new UnionGroupFormed(OTHER, UNION, "中坝小组", null, DAY));
        given(GROUP.value(), new MemberPlaced(GROUP, UNION, ONE, DAY), new MemberPlaced(GROUP, UNION, TWO, DAY));
        given(GROUP.value(), new LeaderElected(GROUP, UNION, ONE, DAY, 2, 2, new AttachmentId("attachment-1"), BASIS));
        assertThat(group().members()).isEqualTo(2);
        assertThat(group().leaderStands()).isTrue();
        assertThat(inGroup()).containsExactly(FIRST, SECOND);
        given(OTHER.value(), new MemberPlaced(OTHER, UNION, ONE, DAY));
        assertThat(group().members()).isEqualTo(1);
        assertThat(group().leaderStands()).as("moved to another group").isFalse();
        assertThat(inGroup()).containsExactly(SECOND);
    }

    @Test
    void an_erased_person_leaves_no_name() {
        given(FIRST.value(), applied(FIRST, ONE, null));
        given(ONE.value(), new PersonErasedForEver(ONE, "本人要求"));
        assertThat(views.ask(new FindMember(FIRST, null), seen).name()).isNull();
    }

    @Test
    void nothing_is_shown_of_unions_and_villages_the_reader_may_not_read() {
        given(FIRST.value(), applied(FIRST, ONE, null));
        reads(Role.VILLAGE_CADRE, Area.of(new VillageId("village-other")));
        assertThat(members(null)).isEmpty();
        assertThatThrownBy(this::member).isInstanceOf(NotFound.class);
        reads(Role.VILLAGE_CADRE, Area.of(VILLAGE));
        assertThat(members(null)).containsExactly(FIRST);
    }

    @Test
    void rebuilt_it_is_the_same() {
        given(FIRST.value(), applied(FIRST, ONE, null), admitted(FIRST, ONE, false));
        given(GROUP.value(), new UnionGroupFormed(GROUP, UNION, "下坝小组", VILLAGE, DAY));
        given(GROUP.value(), new MemberPlaced(GROUP, UNION, ONE, DAY));
        views.await(seen, MemberProjection.NAME);
        List<String> tables =
                List.of("views.member", "views.member_person", "views.union_group", "views.union_group_member");
        List<List<String>> live = tables.stream().map(views::rows).toList();
        assertThat(live).noneMatch(List::isEmpty);
        tables.forEach(
                table -> views.database().sql().sql("DELETE FROM " + table).update());
        views.rebuild(MemberProjection.NAME);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(tables.stream().map(views::rows).toList()).isEqualTo(live));
    }

    /** Rows are written together: one that the table refuses must not hold up those of the same batch. */
    @Test
    void a_row_that_cannot_be_written_sets_aside_its_own_stream_alone() {
        views.await(seen, MemberProjection.NAME);
        owner("ALTER TABLE views.member ADD CONSTRAINT spoilt CHECK (membership <> 'membership-2')");
        new TransactionTemplate(views.bean(PlatformTransactionManager.class)).executeWithoutResult(none -> {
            told(FIRST.value(), applied(FIRST, ONE, null), admitted(FIRST, ONE, false));
            told(SECOND.value(), applied(SECOND, TWO, null), admitted(SECOND, TWO, false));
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(parked()).containsExactly("membership-2 2"));
        assertThat(members(MemberStanding.MEMBER)).containsExactly(FIRST);

        views.rebuild(MemberProjection.NAME);
        assertThat(parked()).as("made anew it is set aside again").containsExactly("membership-2 2");
        owner("ALTER TABLE views.member DROP CONSTRAINT spoilt");
        views.rebuild(MemberProjection.NAME);
        assertThat(parked()).isEmpty();
        assertThat(members(MemberStanding.MEMBER)).containsExactly(FIRST, SECOND);
    }

    private void told(String stream, DomainEvent... events) {
        List.of(events).forEach(event -> views.bean(Journal.class).recordIn(stream, event));
    }

    private void owner(String statement) {
        JdbcClient.create(views.database().owner()).sql(statement).update();
    }

    private List<String> parked() {
        return views.database()
                .sql()
                .sql("SELECT stream || ' ' || count(*) FROM views.parked_event WHERE projection = ? GROUP BY stream")
                .param(MemberProjection.NAME)
                .query(String.class)
                .list();
    }

    private void reads(Role role, Area area) {
        views.rights().revokeAll();
        views.rights().grant(role, area);
    }

    private MemberView member() {
        return views.ask(new FindMember(FIRST, null), seen).member();
    }

    private GroupLine group() {
        return views.ask(new FindUnionGroups(UNION), seen).groups().get(0);
    }

    private List<MembershipId> members(MemberStanding standing) {
        return ids(new FindMembers(null, null, null, standing, null, null, 10));
    }

    private List<MembershipId> inGroup() {
        return ids(new FindMembers(null, null, GROUP, null, null, null, 10));
    }

    private List<MembershipId> ids(FindMembers query) {
        return views.ask(query, seen).members().stream()
                .map(line -> line.member().membership())
                .toList();
    }

    private static ApplicationEntered applied(MembershipId id, PersonId person, Envelope exception) {
        return new ApplicationEntered(
                id,
                UNION,
                person,
                VILLAGE,
                new Declaration(
                        sealed(person), sealed(person), VILLAGE, sealed(person), WorkRelation.EMPLOYMENT, true, true),
                new Consent("joining-2022-06-06", List.of(), ConsentForm.SIGNED_ON_PAPER, DAY, null),
                new Acknowledgement("joining-2022-06-06", DAY),
                exception,
                DAY,
                List.of(),
                BASIS);
    }

    private static MemberAdmitted admitted(MembershipId id, PersonId person, boolean overridden) {
        return new MemberAdmitted(id, UNION, person, VILLAGE, DAY, overridden, BASIS);
    }

    private static Envelope sealed(PersonId person) {
        return new Envelope(person, "person.name", 1, "request-0", "nonce", "ciphertext");
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
    }
}
