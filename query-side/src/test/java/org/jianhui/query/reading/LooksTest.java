package org.jianhui.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.reading.Opened;
import org.jianhui.kernel.reading.event.LookContinued;
import org.jianhui.kernel.reading.event.LookRecorded;
import org.jianhui.kernel.reading.event.ReadingEvent;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class LooksTest {

    private static final PersonId ONE = new PersonId("person-one");
    private static final PersonId TWO = new PersonId("person-two");
    private static final AccountId AUTHOR = new AccountId("account-author");
    private static final AssemblyId MEETING = new AssemblyId("assembly-seen");
    private static final UnionId ELSEWHERE = new UnionId("union-elsewhere");

    private final ElectionStory story = new ElectionStory("seen");
    private final String caseId = story.election.value();
    private Views views;
    private SeenAt seen;

    @BeforeEach
    void a_case_with_a_meeting() {
        views = new Views(InspectionConfiguration.class, LookViewConfiguration.class, Told.class);
        views.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
        views.database()
                .sql()
                .sql(
                        "INSERT INTO views.account (account, person, login, home, in_force) VALUES (?, ?, 'author', ?, true)")
                .params(AUTHOR.value(), "person-author", ElectionStory.UNION.value())
                .update();
        views.given(caseId, story.untilPosted());
        views.given(
                MEETING.value(),
                new AssemblyConvened(
                        MEETING,
                        story.election,
                        ElectionStory.UNION,
                        AssemblyForm.FULL_MEETING,
                        LocalDate.of(2022, 7, 8),
                        new Basis("rulebook-2022-06-06", List.of(), List.of())));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_case_knows_who_looked_at_it_and_at_its_meetings() {
        looked("case", List.of(caseId), ONE);
        looked("meeting", List.of(MEETING.value()), ONE);
        looked("other", List.of("election-other"), ONE);
        assertThat(looks(caseId, null, null)).containsExactlyInAnyOrder("look-case", "look-meeting");
    }

    @Test
    void a_file_that_a_case_names_belongs_to_it() {
        views.await(views.given("look-first", look("first", List.of("x"), List.of(), ONE)), "view-case");
        String file = views.database()
                .sql()
                .sql("SELECT min(attachment) FROM views.case_attachment WHERE case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
        seen = views.given("look-file", look("file", List.of(), List.of(file), ONE));
        assertThat(looks(caseId, null, null)).containsExactly("look-file");
    }

    @Test
    void a_person_is_found_with_what_was_seen_of_them_wherever_in_the_answer_they_stood() {
        LookId look = new LookId("look-long");
        seen = views.given(
                look.value(),
                new LookRecorded(
                        look,
                        "GET /members/roll.pdf",
                        List.of(),
                        List.of(),
                        null,
                        2,
                        List.of(new Opened(List.of("person.name"), List.of(ONE)))),
                new LookContinued(look, List.of(new Opened(List.of("person.name", "person.sex"), List.of(TWO)))));
        looked("other", List.of(caseId), ONE);
        FindLooks.Page page = views.ask(new FindLooks(null, TWO, null, null, 10), seen);
        assertThat(page.looks()).singleElement().satisfies(found -> {
            assertThat(found.look()).isEqualTo(look);
            assertThat(found.fields()).containsExactly("person.name", "person.sex");
            assertThat(found.account()).isEqualTo(AUTHOR);
            assertThat(found.persons()).isEqualTo(2);
        });
        assertThat(looks(caseId, TWO, null)).isEmpty();
        assertThat(looks(caseId, ONE, null)).containsExactly("look-other");
        assertThat(looks(null, null, AUTHOR)).hasSize(2);
        assertThat(looks(null, null, new AccountId("account-nobody"))).isEmpty();
    }

    @Test
    void who_watches_elsewhere_sees_nothing_of_this() {
        looked("case", List.of(caseId), ONE);
        views.rights().revokeAll();
        assertThatThrownBy(() -> looks(null, null, null)).isInstanceOf(Forbidden.class);
        views.rights().grant(Role.UNION_COMMITTEE, ElectionStory.UNION);
        assertThatThrownBy(() -> looks(caseId, null, null)).isInstanceOf(Forbidden.class);
        views.rights().grant(Role.SUPERIOR_SIGNER, ELSEWHERE);
        assertThatThrownBy(() -> looks(caseId, null, null)).isInstanceOf(NotFound.class);
        assertThat(looks(null, null, null)).isEmpty();
        assertThat(looks(null, ONE, null)).isEmpty();
    }

    @Test
    void pages_join_without_gap_or_double() {
        for (int i = 0; i < 7; i++) {
            looked("n" + i, List.of(caseId), ONE);
        }
        for (@Nullable String of : new String[] {null, caseId}) {
            List<String> joined = new ArrayList<>();
            FindLooks.@Nullable Place after = null;
            do {
                FindLooks.Page page = views.ask(new FindLooks(of, ONE, null, after, 3), seen);
                page.looks().forEach(look -> joined.add(look.look().value()));
                after = page.next();
            } while (after != null);
            assertThat(joined).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void rebuilt_it_is_the_same() {
        looked("case", List.of(caseId), ONE);
        looks(caseId, null, null);
        List<String> before = rows();
        views.rebuild(LookProjection.NAME);
        views.await(seen, LookProjection.NAME);
        assertThat(rows()).isEqualTo(before).hasSize(3);
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>(views.rows("views.look"));
        rows.addAll(views.rows("views.look_about"));
        rows.addAll(views.rows("views.look_person"));
        return rows;
    }

    private void looked(String name, List<String> about, PersonId person) {
        seen = views.given("look-" + name, look(name, about, List.of(), person));
    }

    private static LookRecorded look(String name, List<String> about, List<String> files, PersonId person) {
        return new LookRecorded(
                new LookId("look-" + name),
                "GET /elections/{election}",
                about,
                files,
                null,
                1,
                List.of(new Opened(List.of("person.name"), List.of(person))));
    }

    private List<String> looks(@Nullable String of, @Nullable PersonId person, @Nullable AccountId account) {
        return views.ask(new FindLooks(of, person, account, null, 100), seen).looks().stream()
                .map(look -> look.look().value())
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Told {

        @Bean
        EventContents readingEvents() {
            return new EventContents(ReadingEvent.class);
        }
    }
}
