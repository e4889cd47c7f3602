package org.jianhui.query.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.event.OrganisationEvent;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.query.election.ElectionConfiguration;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inspection.CaseEvent;
import org.jianhui.query.inspection.CsvExport;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.inspection.FindCaseRecord;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.inspection.StoredRow;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.organisation.OrganisationViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.ViewJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rows and answers of meetings; and that nobody finds a keyed figure out before its time. */
class AssemblyViewTest {

    private static final Accounts.Account COUNTS = account(AssemblyStory.TELLER);
    private static Views views;

    private static Accounts.Account account(PersonId person) {
        return new Accounts.Account(Views.READER, person, "leser", Area.of(AssemblyStory.UNION), true);
    }

    @BeforeAll
    static void open() {
        views = new Views(
                AssemblyConfiguration.class,
                ElectionConfiguration.class,
                InspectionConfiguration.class,
                OrganisationViewConfiguration.class,
                Known.class);
        views.rights().grant(Role.INSPECTOR, AssemblyStory.UNION);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Known {

        @Bean
        EventContents personEvents() {
            return new EventContents(PersonEvent.class);
        }

        @Bean
        EventContents organisationEvents() {
            return new EventContents(OrganisationEvent.class);
        }

        @Bean
        RuleBook offeringWriteIns() {
            return ChosenBook.with("election.marks", "FOR+AGAINST+ABSTAIN+WRITE_IN");
        }

        @Bean
        Accounts accounts() {
            return new Accounts() {

                @Override
                public Optional<Account> byLogin(String login) {
                    return Optional.empty();
                }

                @Override
                public Optional<Account> find(AccountId account) {
                    return Optional.of(COUNTS);
                }
            };
        }
    }

    @Test
    void who_counts_without_being_a_member_is_named_as_recorded() {
        AssemblyStory story = begun("named");
        Envelope name = new Envelope(AssemblyStory.TELLER, "person.name", 1, "request-1", "nonce", "ciphertext");
        SeenAt seen = views.given(
                AssemblyStory.TELLER.value(), new PersonRecorded(AssemblyStory.TELLER, null, name, name, null));
        assertThat(views.ask(new FindCounterNames(story.assembly), seen).names())
                .containsExactly(new BallotName(AssemblyStory.TELLER, name));
    }

    @Test
    void the_live_row_is_the_fold_as_of_its_last_event() {
        AssemblyStory story = begun("live");
        SeenAt seen = views.given(story.ballot.value(), story.ballotOpened(), story.issued());

        AssemblyPage live = views.ask(new FindAssembly(story.assembly, null), seen);
        AssemblyPage then = views.ask(new FindAssembly(story.assembly, new AsOf.Place(seen)), seen);

        assertThat(then.assembly()).isEqualTo(live.assembly());
        assertThat(live.status().phase()).isEqualTo(AssemblyPhase.VOTING);
        assertThat(views.ask(new FindAssemblies(story.election, null), seen).meetings())
                .extracting(AssemblyPage::assembly)
                .containsExactly(live.assembly());
    }

    @Test
    void the_meetings_of_a_case_are_those_convened_by_the_moment() {
        AssemblyStory story = begun("then");
        SeenAt convened = views.given(story.ballot.value(), story.ballotOpened());
        SeenAt seen = views.given(story.ballot.value(), story.issued());
        assertThat(meetings(story, SeenAt.START, seen)).isEmpty();
        assertThat(meetings(story, convened, seen))
                .containsExactly(views.ask(new FindAssembly(story.assembly, new AsOf.Place(convened)), seen));
        assertThat(meetings(story, seen, seen))
                .extracting(page -> page.assembly().ballots().get(0).issued())
                .doesNotContain(0);
    }

    private List<AssemblyPage> meetings(AssemblyStory story, SeenAt moment, SeenAt seen) {
        return views.ask(new FindAssemblies(story.election, new AsOf.Place(moment)), seen)
                .meetings();
    }

    @Test
    void a_rebuild_gives_the_same_rows() {
        AssemblyStory story = begun("rebuilt");
        SeenAt seen = views.given(
                story.ballot.value(), story.ballotOpened(), story.issued(), story.keyed(AssemblyStory.TELLER, 1, 1));
        views.await(seen, AssemblyProjection.NAME);
        List<String> before = views.rows("views.assembly");

        views.rebuild(AssemblyProjection.NAME);
        views.await(seen, AssemblyProjection.NAME);

        assertThat(views.rows("views.assembly")).isEqualTo(before);
    }

    @Test
    void the_election_s_record_tells_of_its_meeting_and_ballots() {
        AssemblyStory story = begun("record");
        SeenAt seen = views.given(story.ballot.value(), story.ballotOpened());

        assertThat(views.ask(new FindTimeline(story.election.value(), null), seen)
                        .rows())
                .extracting(TimelineRow::type)
                .startsWith("election.opened", "assembly.convened")
                .endsWith("assembly.opened", "ballot.opened");
        assertThat(events(story, seen)).extracting(CaseEvent::stream).contains(story.ballot.value());
    }

    @Test
    void a_count_is_held_back_until_both_are_in_and_the_round_is_over() {
        AssemblyStory story = begun("blind");
        views.given(story.ballot.value(), story.ballotOpened(), story.issued());
        SeenAt one = views.given(story.ballot.value(), story.keyed(AssemblyStory.TELLER, 1, 33_333));
        assertHeldBack(story, one, 1);
        SeenAt two = views.given(story.ballot.value(), story.keyed(AssemblyStory.OTHER, 1, 33_334), story.differed());
        assertHeldBack(story, two, 2);
        SeenAt three = views.given(story.ballot.value(), story.keyed(AssemblyStory.TELLER, 2, 33_333));
        assertHeldBack(story, three, 3);
        TallyResult result = new TallyResult(2, List.of(AssemblyStory.A), List.of(), 0, 0);
        SeenAt over = views.given(
                story.ballot.value(), story.keyed(AssemblyStory.OTHER, 2, 33_333), story.decided(result, null));

        assertThat(counts(story, over)).hasSize(4).allSatisfy(event -> {
            assertThat(event.content()).contains("47100", "12345");
            assertThat(event.hash()).matches("[0-9a-f]{64}");
        });
        assertThat(record(story, over)).extracting(StoredRow::payload).anyMatch(payload -> payload.contains("47100"));
    }

    @Test
    void a_count_that_stays_alone_is_never_shown() {
        AssemblyStory story = begun("alone");
        SeenAt over = views.given(
                story.ballot.value(),
                story.ballotOpened(),
                story.issued(),
                story.keyed(AssemblyStory.TELLER, 1, 33_333),
                story.voided(VoidCause.IRREGULARITY));

        assertHeldBack(story, over, 1);
    }

    @Test
    void a_teller_finds_the_box_and_nobody_else_s_keying() {
        AssemblyStory story = begun("teller");
        views.given(story.ballot.value(), story.ballotOpened());
        SeenAt seen = views.given(story.ballot.value(), story.issued(), story.keyed(AssemblyStory.OTHER, 1, 33_333));
        CountTask task = mine(story, seen);

        assertThat(task.keyed()).isFalse();
        assertThat(task.counting().keyedBy()).containsExactly(AssemblyStory.OTHER);
        assertThat(ViewJson.write(task)).doesNotContain("33333", "47100");
        SeenAt then = views.given(story.ballot.value(), story.voided(VoidCause.IRREGULARITY));
        assertThat(views.ask(new FindMyCounts(), then).counts())
                .noneMatch(each -> each.assembly().equals(story.assembly));
    }

    /** Rows as the members' view keeps them; that view is another capability's. */
    private static void member(PersonId person, String standing, Envelope sealed) {
        String json = ViewJson.write(sealed);
        views.database()
                .sql()
                .sql("INSERT INTO views.member VALUES (?, ?, ?, 'village-1', ?, ?)")
                .params(
                        "membership-" + person.value(),
                        AssemblyStory.UNION.value(),
                        person.value(),
                        standing,
                        "{\"declaration\":{\"birthDate\":" + json + "}}")
                .update();
        views.database()
                .sql()
                .sql("INSERT INTO views.member_person VALUES (?, ?, ?)")
                .params(person.value(), json, json)
                .update();
    }

    @Test
    void whom_voters_wrote_in_is_looked_up_among_the_voting_members_by_its_tellers_only() {
        AssemblyStory story = begun("written");
        PersonId voting = new PersonId("person-voting");
        PersonId retained = new PersonId("person-retained");
        Envelope sealed = new Envelope(voting, "person.name", 1, "request-1", "nonce", "ciphertext");
        member(voting, "MEMBER", sealed);
        member(retained, "RETAINED", sealed);
        List<PersonId> among = List.of(voting, retained, AssemblyStory.A);
        SeenAt seen = views.given(story.ballot.value(), story.ballotOpened());
        views.await(seen, AssemblyProjection.NAME);
        assertThat(views.ask(new FindVotersNamed(story.ballot, among)).voters())
                .as("no papers are out yet")
                .isEmpty();
        views.await(views.given(story.ballot.value(), story.issued()), AssemblyProjection.NAME);

        assertThat(views.ask(new FindVotersNamed(story.ballot, among)).voters())
                .singleElement()
                .satisfies(voter -> {
                    assertThat(voter.person()).isEqualTo(voting);
                    assertThat(voter.birthDate()).isEqualTo(sealed);
                    assertThat(voter.group()).isNull();
                });
        assertThat(views.ask(new FindVotersNamed(new BallotId("ballot-of-others"), among))
                        .voters())
                .isEmpty();
    }

    private static CountTask mine(AssemblyStory story, SeenAt seen) {
        return views.ask(new FindMyCounts(), seen).counts().stream()
                .filter(each -> each.assembly().equals(story.assembly))
                .findFirst()
                .orElseThrow();
    }

    private static AssemblyStory begun(String name) {
        AssemblyStory story = new AssemblyStory("view-" + name);
        views.given(
                story.election.value(),
                new ElectionOpened(
                        story.election,
                        AssemblyStory.UNION,
                        new UnionId("union-upper"),
                        new UnionId("union-county"),
                        AssemblyStory.DAY.plusDays(30),
                        new ObjectionContact("办公室", "023-70605301", "二楼"),
                        AssemblyStory.DAY.minusDays(20),
                        AssemblyStory.BASIS));
        views.given(story.assembly.value(), story.untilOpen());
        return story;
    }

    private static void assertHeldBack(AssemblyStory story, SeenAt seen, int number) {
        assertThat(counts(story, seen)).hasSize(number).allSatisfy(event -> {
            assertThat(event.content()).contains("heldBack").doesNotContain("33333", "33334", "47100", "12345");
            assertThat(event.hash()).isEmpty();
            assertThat(CsvExport.line(event, null)).doesNotContain("33333", "33334", "47100", "12345");
        });
        assertThatThrownBy(() -> record(story, seen))
                .isInstanceOfSatisfying(
                        Conflict.class, held -> assertThat(held.code()).isEqualTo("COUNT_HELD_BACK"));
    }

    private static List<StoredRow> record(AssemblyStory story, SeenAt seen) {
        return views.ask(new FindCaseRecord(story.election.value(), seen, 1000), seen)
                .events();
    }

    private static List<CaseEvent> counts(AssemblyStory story, SeenAt seen) {
        return events(story, seen).stream()
                .filter(event -> event.type().equals("ballot.count-keyed"))
                .toList();
    }

    private static List<CaseEvent> events(AssemblyStory story, SeenAt seen) {
        return views.ask(new FindCaseEvents(story.election.value(), null, null, 1000), seen)
                .events();
    }
}
