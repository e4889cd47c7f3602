package org.jianhui.query.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.ActingChairNamed;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEndWarned;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.term.event.TermPostponed;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inspection.CaseEvent;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A term is read now and as of any moment by one fold; its rows can be made anew from the log at any time. */
class TermViewTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final UnionId COUNTY = new UnionId("union-county");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final AttachmentId SCAN = new AttachmentId("attachment-1");
    private static final PersonId CHAIR = new PersonId("person-chair");
    private static final PersonId VICE = new PersonId("person-vice");
    private static final PersonId NEW = new PersonId("person-new");
    private static final Envelope NAME = new Envelope(NEW, "person.name", 1, "request-0", "nonce", "cipher");

    private static Views views;

    @BeforeAll
    static void open() {
        views = new Views(TermConfiguration.class, InspectionConfiguration.class);
        views.rights().grant(Role.INSPECTOR, UNION);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void as_of_a_token_equals_what_was_live_then() {
        TermId term = term("as-of");
        List<TermEvent> whole = whole(term);
        SeenAt vacant = views.given(term.value(), whole.subList(0, 4));
        TermView before = live(term, vacant);
        SeenAt filled = views.given(term.value(), whole.subList(4, whole.size()));

        TermView then =
                views.ask(new FindTerm(term, new AsOf.Place(vacant)), filled).term();
        assertThat(then).isEqualTo(before);
        assertThat(then.acting()).isNotNull();
        assertThat(live(term, filled).acting()).isNull();
        assertThat(live(term, filled).ending()).isNotNull();
    }

    @Test
    void a_reelection_that_came_to_nothing_is_due_again() {
        TermId term = term("reelected");
        views.given(term.value(), whole(term).subList(0, 2));
        ElectionId next = new ElectionId("election-next");
        SeenAt running = views.given(
                term.value(),
                List.of(
                        new TermEndWarned(term, UNION, 1, day("2027-07-19"), day("2027-01-19")),
                        new ReelectionOpened(term, next, day("2027-02-01"))));
        assertThat(live(term, running).reelection()).isEqualTo(next);
        SeenAt ended = views.given(
                term.value(), List.of(new ReelectionEnded(term, next, EndCause.ABANDONED, day("2027-03-01"))));
        TermView view = live(term, ended);
        assertThat(view.reelection()).isNull();
        assertThat(TermStatus.of(view, day("2027-03-02")).key()).isEqualTo("REELECTION_DUE");
    }

    @Test
    void who_was_to_leave_later_and_dies_before_leaves_one_vacancy() {
        TermId term = term("later");
        views.given(term.value(), whole(term).subList(0, 2));
        SeenAt later = views.given(term.value(), List.of(left(term, Departure.TRANSFERRED, "2024-12-31")));
        assertThat(live(term, later).seats().get(0).until()).isEqualTo("2024-12-31");
        SeenAt died = views.given(term.value(), List.of(left(term, Departure.DIED, "2024-06-01")));
        TermView view = live(term, died);
        assertThat(view.seats().get(0).until()).isEqualTo("2024-06-01");
        assertThat(view.vacancies())
                .singleElement()
                .extracting(VacancyLine::departure)
                .isEqualTo(Departure.DIED);
    }

    private static OfficeLeft left(TermId term, Departure departure, String lastDay) {
        return new OfficeLeft(
                term, UNION, CHAIR, Office.CHAIR, departure, SCAN, day(lastDay), day("2025-03-31"), 1, true, BASIS);
    }

    /** Whose recall is asked for from two offices is voted on in each by itself. */
    @Test
    void a_vote_ends_the_recall_from_its_own_office_only() {
        TermId term = term("recalls");
        views.given(term.value(), whole(term).subList(0, 2));
        SeenAt seen = views.given(
                term.value(),
                List.of(
                        recall(term, Office.VICE_CHAIR),
                        recall(term, Office.WOMEN_DIRECTOR),
                        new RecallVoted(
                                term,
                                VICE,
                                Office.WOMEN_DIRECTOR,
                                new Vote(day("2024-05-09"), 30, 25, 12, SCAN),
                                false,
                                BASIS)));
        assertThat(live(term, seen).recalls())
                .extracting(line -> line.office() + " " + (line.vote() != null))
                .containsExactly("VICE_CHAIR false", "WOMEN_DIRECTOR true");
    }

    private static RecallProposed recall(TermId term, Office office) {
        return new RecallProposed(term, VICE, office, RecallBy.COMMITTEE, 0, 30, day("2024-05-01"), SCAN, BASIS);
    }

    @Test
    void rebuilt_rows_equal_the_live_ones_however_often() {
        SeenAt seen = SeenAt.START;
        for (int i = 0; i < 4; i++) {
            TermId term = term("rebuild-" + i);
            List<TermEvent> whole = whole(term);
            seen = views.given(term.value(), whole.subList(0, whole.size() - 2 * i));
        }
        views.await(seen, TermProjection.NAME);
        List<String> live = views.rows("views.term");
        assertThat(live).hasSizeGreaterThanOrEqualTo(4);

        for (int i = 0; i < 2; i++) {
            views.rebuild(TermProjection.NAME);
            views.await(seen, TermProjection.NAME);
            assertThat(views.rows("views.term")).isEqualTo(live);
        }
    }

    @Test
    void a_row_of_before_is_told_by_the_log_whose_office_is_asked_about() throws IOException {
        TermId term = term("asked");
        SeenAt seen = views.given(term.value(), whole(term).subList(0, 5));
        TermView live = live(term, seen);
        views.database()
                .sql()
                .sql("UPDATE views.term SET state = (state::jsonb #- '{asked,person}')::text WHERE term = ?")
                .param(term.value())
                .update();
        assertThat(live(term, seen).asked()).isNotEqualTo(live.asked());

        views.database().sql().sql(migration()).update();
        assertThat(live(term, seen)).isEqualTo(live);
        views.rebuild(TermProjection.NAME);
        views.await(seen, TermProjection.NAME);
    }

    private static String migration() throws IOException {
        try (InputStream script = Objects.requireNonNull(TermViewTest.class.getResourceAsStream(
                "/db/migration/V2026_11_26_2040__whose_office_is_asked_about.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_event_of_a_term_has_its_clause() {
        TermId term = term("clauses");
        SeenAt seen = views.given(term.value(), whole(term));
        List<CaseEvent> events = views.ask(new FindCaseEvents(term.value(), null, null, 100), seen)
                .events();
        assertThat(events).hasSameSizeAs(whole(term));
        assertThat(events)
                .allSatisfy(
                        event -> assertThat(event.clauses()).as(event.type()).isNotEmpty());
    }

    private static TermView live(TermId term, SeenAt seen) {
        return views.ask(new FindTerm(term, null), seen).term();
    }

    private static TermId term(String name) {
        return TermId.of(new ElectionId("election-" + name));
    }

    /** Begun, its chair gone and followed, postponed, succeeded. */
    private static List<TermEvent> whole(TermId term) {
        return List.of(
                new TermBegan(
                        term,
                        new ElectionId("election-" + term.value().substring("term-".length())),
                        UNION,
                        TOWNSHIP,
                        COUNTY,
                        reply("太工复〔2022〕9号", "2022-07-20"),
                        day("2022-07-20"),
                        day("2027-07-19"),
                        5,
                        List.of(new OfficeHolder(CHAIR, Office.CHAIR), new OfficeHolder(VICE, Office.VICE_CHAIR)),
                        BASIS),
                new PreparatoryGroupDissolved(term, UNION, day("2022-07-20")),
                new OfficeLeft(
                        term,
                        UNION,
                        CHAIR,
                        Office.CHAIR,
                        Departure.DIED,
                        SCAN,
                        day("2024-05-01"),
                        day("2024-08-01"),
                        1,
                        true,
                        BASIS),
                new ActingChairNamed(term, VICE, day("2024-05-02"), SCAN, BASIS),
                new FillingRequested(
                        term,
                        request("太农工〔2024〕1号", "2024-06-01"),
                        NEW,
                        NAME,
                        Office.CHAIR,
                        Filling.BY_ELECTION,
                        new Vote(day("2024-05-30"), 30, 25, 20, SCAN),
                        day("2024-06-01"),
                        day("2024-06-16"),
                        BASIS),
                replied(term, TermRequest.FILLING, "太工复〔2024〕3号", "2024-06-10"),
                new OfficeFilled(term, UNION, NEW, NAME, Office.CHAIR, "太工复〔2024〕3号", day("2024-06-10")),
                new TermEndWarned(term, UNION, 1, day("2027-07-19"), day("2027-01-19")),
                new PostponementRequested(
                        term,
                        request("太农工〔2027〕3号", "2027-07-01"),
                        day("2027-12-31"),
                        "会员春节前才能返乡",
                        day("2027-07-01"),
                        day("2027-07-16"),
                        List.of(),
                        BASIS),
                replied(term, TermRequest.POSTPONEMENT, "太工复〔2027〕11号", "2027-07-05"),
                new TermPostponed(term, day("2027-07-19"), day("2027-12-31"), BASIS.edition()),
                new TermEnded(term, UNION, TermEnd.SUCCEEDED, day("2027-12-20")));
    }

    private static RequestReplied replied(TermId term, TermRequest about, String number, String on) {
        return new RequestReplied(
                term, about, reply(number, on), TOWNSHIP, null, ReplyOutcome.APPROVED, null, null, BASIS);
    }

    private static RequestPaper request(String number, String on) {
        return new RequestPaper(new PaperId("paper-" + number.length() + on), number, day(on), PaperIssuer.BASE_UNION);
    }

    private static ReplyPaper reply(String number, String on) {
        return new ReplyPaper(
                new PaperId("paper-r" + on),
                number,
                day(on),
                new PaperId("paper-q" + on),
                ReplySource.RECORDED_FROM_PAPER,
                SCAN);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
