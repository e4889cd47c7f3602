package org.jianhui.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.ReplyMovedToCounty;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.term.event.TermPostponed;
import org.jianhui.query.projection.Recorded;
import org.junit.jupiter.api.Test;

/** Which papers a committee's term gives rise to, and how requests and replies are paired. */
class TermPaperFoldTest {

    private static final TermId TERM = TermId.of(new ElectionId("election-papers"));
    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final UnionId COUNTY = new UnionId("union-county");
    private static final PersonId CHAIR = new PersonId("person-chair");
    private static final AttachmentId SCAN = new AttachmentId("attachment-1");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final RequestPaper ASKED =
            new RequestPaper(new PaperId("paper-1"), "试农工〔2027〕3号", day("2027-07-01"), PaperIssuer.BASE_UNION);

    private final TermPaperFold fold = new TermPaperFold();

    @Test
    void a_reply_signed_here_is_a_paper_of_its_own_and_paired_with_the_request() {
        given(began(), postponement(), replied(TermRequest.POSTPONEMENT, ReplySource.SIGNED_HERE), postponed());
        assertThat(fold.sheets())
                .extracting(TermSheet::kind)
                .containsExactly(IssuedKind.POSTPONEMENT_REQUEST, IssuedKind.POSTPONEMENT_REPLY);
        assertThat(fold.sheets()).extracting(TermSheet::pair).containsExactly("试复〔2027〕1号", "试农工〔2027〕3号");
        assertThat(fold.sheets()).extracting(TermSheet::asked).containsOnly(postponement());
        assertThat(fold.sheets()).extracting(TermSheet::lastDay).containsOnly(day("2027-07-19"));
    }

    @Test
    void the_meeting_of_the_next_election_is_asked_for_and_agreed_to_in_papers_of_its_own() {
        ReelectionMeetingRequested asked = new ReelectionMeetingRequested(
                TERM,
                new ElectionId("election-next"),
                ASKED,
                AssemblyForm.FULL_MEETING,
                120,
                day("2027-07-01"),
                day("2027-07-16"),
                List.of(),
                BASIS);
        given(began(), asked, replied(TermRequest.REELECTION_MEETING, ReplySource.SIGNED_HERE));
        assertThat(fold.sheets())
                .extracting(TermSheet::kind)
                .containsExactly(IssuedKind.REELECTION_MEETING_REQUEST, IssuedKind.REELECTION_MEETING_REPLY);
        assertThat(fold.sheets()).extracting(TermSheet::pair).containsExactly("试复〔2027〕1号", "试农工〔2027〕3号");
        assertThat(fold.sheets()).extracting(TermSheet::asked).containsOnly(asked);
        assertThat(fold.sheets())
                .allSatisfy(sheet -> assertThat(sheet.subjects()).isEmpty());
    }

    @Test
    void a_reply_recorded_from_paper_is_paired_and_not_written() {
        given(began(), postponement(), replied(TermRequest.POSTPONEMENT, ReplySource.RECORDED_FROM_PAPER));
        assertThat(fold.sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.pair()).isEqualTo("试复〔2027〕1号"));
    }

    @Test
    void a_departure_is_made_known_unless_it_follows_from_a_higher_office() {
        given(began(), left(Departure.DIED));
        assertThat(fold.sheets()).extracting(TermSheet::kind).containsExactly(IssuedKind.DEPARTURE_NOTICE);
        assertThat(fold.sheets().get(0).subjects()).containsExactly(CHAIR);
        given(left(Departure.ELECTED_HIGHER));
        assertThat(fold.sheets()).hasSize(1);
        given(left(Departure.RESIGNED));
        assertThat(fold.sheets()).extracting(TermSheet::paper).doesNotHaveDuplicates();
    }

    @Test
    void the_county_replies_once_the_replies_were_moved_there() {
        DepartureRequested asked = new DepartureRequested(
                TERM,
                ASKED,
                CHAIR,
                Office.CHAIR,
                Departure.RESIGNED,
                day("2027-07-01"),
                day("2027-07-01"),
                day("2027-07-16"),
                BASIS);
        given(
                began(),
                asked,
                new ReplyMovedToCounty(TERM, TOWNSHIP, COUNTY, List.of(CHAIR), "回避"),
                replied(TermRequest.DEPARTURE, ReplySource.SIGNED_HERE));
        assertThat(fold.sheets()).extracting(sheet -> sheet.parties().upper()).containsExactly(TOWNSHIP, COUNTY);
        assertThat(fold.sheets())
                .allSatisfy(sheet -> assertThat(sheet.subjects()).containsExactly(CHAIR));
    }

    private static TermBegan began() {
        return new TermBegan(
                TERM,
                new ElectionId("election-papers"),
                UNION,
                TOWNSHIP,
                COUNTY,
                new ReplyPaper(
                        new PaperId("paper-0"),
                        "试复〔2022〕9号",
                        day("2022-07-20"),
                        new PaperId("paper-q"),
                        ReplySource.SIGNED_HERE,
                        null),
                day("2022-07-20"),
                day("2027-07-19"),
                5,
                List.of(new OfficeHolder(CHAIR, Office.CHAIR)),
                BASIS);
    }

    private static PostponementRequested postponement() {
        return new PostponementRequested(
                TERM, ASKED, day("2027-12-31"), "会员春节前才能返乡", day("2027-07-01"), day("2027-07-16"), List.of(), BASIS);
    }

    private static RequestReplied replied(TermRequest about, ReplySource source) {
        return new RequestReplied(
                TERM,
                about,
                new ReplyPaper(
                        new PaperId("paper-2"),
                        "试复〔2027〕1号",
                        day("2027-07-05"),
                        ASKED.paper(),
                        source,
                        source == ReplySource.SIGNED_HERE ? null : SCAN),
                TOWNSHIP,
                null,
                ReplyOutcome.APPROVED,
                null,
                null,
                BASIS);
    }

    private static TermPostponed postponed() {
        return new TermPostponed(TERM, day("2027-07-19"), day("2027-12-31"), BASIS.edition());
    }

    private static OfficeLeft left(Departure why) {
        return new OfficeLeft(
                TERM, UNION, CHAIR, Office.CHAIR, why, SCAN, day("2024-05-01"), day("2024-08-01"), 4, false, BASIS);
    }

    private void given(TermEvent... events) {
        for (TermEvent event : events) {
            fold.evolve(new Recorded<>(
                    event,
                    MetaData.emptyInstance(),
                    TERM.value(),
                    0,
                    SeenAt.START,
                    Instant.parse("2024-05-02T01:00:00Z")));
        }
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
