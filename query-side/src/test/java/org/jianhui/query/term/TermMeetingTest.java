package org.jianhui.query.term;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The meeting of the next election, asked for in the term: its row now and as of any moment. */
class TermMeetingTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final UnionId COUNTY = new UnionId("union-county");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final AttachmentId SCAN = new AttachmentId("attachment-1");
    private static final PersonId CHAIR = new PersonId("person-chair");
    private static final PersonId VICE = new PersonId("person-vice");

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
    void the_meeting_of_the_next_election_waits_for_its_reply_and_for_that_case_alone() {
        TermId term = term("meeting");
        views.given(term.value(), List.of(began(term)));
        ElectionId next = new ElectionId("election-meeting-next");
        SeenAt open = views.given(term.value(), List.of(new ReelectionOpened(term, next, day("2027-02-01"))));
        assertThat(live(term, open).lacksMeeting()).isTrue();

        SeenAt asked = views.given(term.value(), List.of(meetingRequested(term, next)));
        TermView waiting = live(term, asked);
        assertThat(Objects.requireNonNull(waiting.asked()).about()).isEqualTo(TermRequest.REELECTION_MEETING);
        assertThat(TermStatus.of(waiting, day("2027-02-03")).key()).isEqualTo("REQUEST_ASKED");
        assertThat(waiting.meetingsAsked())
                .singleElement()
                .satisfies(line -> assertThat(line.reply()).isNull());

        SeenAt agreed = views.given(
                term.value(), List.of(replied(term, TermRequest.REELECTION_MEETING, "太工复〔2027〕4号", "2027-02-05")));
        TermView view = live(term, agreed);
        assertThat(view.asked()).isNull();
        assertThat(view.declined()).isEmpty();
        assertThat(view.meetingsAsked()).extracting(MeetingRequestLine::outcome).containsExactly(ReplyOutcome.APPROVED);
        assertThat(view.lacksMeeting()).isFalse();
        assertThat(views.ask(new FindTerm(term, new AsOf.Place(asked)), agreed).term())
                .isEqualTo(waiting);
        assertThat(views.ask(new FindCaseEvents(term.value(), null, null, 100), agreed)
                        .events())
                .filteredOn(event -> event.type().equals("term.meeting-requested"))
                .singleElement()
                .satisfies(event -> assertThat(event.clauses()).isNotEmpty());

        ElectionId third = new ElectionId("election-meeting-third");
        SeenAt again = views.given(
                term.value(),
                List.of(
                        new ReelectionEnded(term, next, EndCause.ABANDONED, day("2027-03-01")),
                        new ReelectionOpened(term, third, day("2027-03-02"))));
        assertThat(live(term, again).lacksMeeting()).isTrue();
    }

    private static ReelectionMeetingRequested meetingRequested(TermId term, ElectionId next) {
        return new ReelectionMeetingRequested(
                term,
                next,
                request("太农工〔2027〕1号", "2027-02-02"),
                AssemblyForm.FULL_MEETING,
                40,
                day("2027-02-02"),
                day("2027-02-17"),
                List.of(),
                BASIS);
    }

    private static TermBegan began(TermId term) {
        return new TermBegan(
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
                BASIS);
    }

    private static TermView live(TermId term, SeenAt seen) {
        return views.ask(new FindTerm(term, null), seen).term();
    }

    private static TermId term(String name) {
        return TermId.of(new ElectionId("election-" + name));
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
