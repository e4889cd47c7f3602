package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.TOWNSHIP;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.meetingRequest;
import static org.jianhui.command.election.Given.openedLater;

import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.TakeOverPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.election.event.PaperTakenOver;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

/** A later election takes over the request for its meeting and the reply from the term whose committee asks. */
@Covers({"E-01", "E-02", "R-05"})
class TakeOverPaperTest {

    private static final TakenOverPaper REQUEST = paper("paper-7", PaperKind.MEETING_REQUEST, "太农工〔2027〕2号", null);
    private static final TakenOverPaper AGAIN = paper("paper-9", PaperKind.MEETING_REQUEST, "太农工〔2027〕4号", null);

    private static TakenOverPaper reply(ReplyOutcome outcome) {
        return paper("paper-8", PaperKind.MEETING_REPLY, "太工复〔2027〕1号", outcome);
    }

    private static TakenOverPaper paper(String id, PaperKind kind, String number, ReplyOutcome outcome) {
        boolean reply = kind.isReply();
        return new TakenOverPaper(
                new PaperId(id),
                kind,
                number,
                day("2022-06-16"),
                reply ? PaperIssuer.UPPER_UNION : PaperIssuer.BASE_UNION,
                reply ? TOWNSHIP : null,
                reply ? new PaperId("paper-7") : null,
                outcome,
                reply ? ReplySource.SIGNED_HERE : null,
                null,
                null);
    }

    private static PaperTakenOver taken(TakenOverPaper paper) {
        return new PaperTakenOver(ELECTION, paper);
    }

    @Test
    void each_comes_once() {
        assertThat(given(openedLater())
                        .when(new TakeOverPaper(ELECTION, REQUEST), PaperTakenOver.class)
                        .paper())
                .isEqualTo(REQUEST);
        assertThat(given(openedLater()).and(taken(REQUEST)).when(new TakeOverPaper(ELECTION, REQUEST)))
                .isEmpty();
    }

    @Test
    void its_number_is_free_in_the_case_too() {
        TakenOverPaper same = paper("paper-10", PaperKind.MEETING_REQUEST, "太农工〔2027〕2号", null);
        given(openedLater())
                .and(taken(REQUEST), taken(reply(ReplyOutcome.RETURNED)))
                .refused(new TakeOverPaper(ELECTION, same))
                .by("R-05", "PAPER_NUMBER");
    }

    @Test
    void after_a_return_another_comes_and_after_leave_none() {
        assertThat(given(openedLater())
                        .and(taken(REQUEST), taken(reply(ReplyOutcome.RETURNED)))
                        .when(new TakeOverPaper(ELECTION, AGAIN)))
                .hasSize(1);
        given(openedLater())
                .and(taken(REQUEST), taken(reply(ReplyOutcome.APPROVED)))
                .refused(new TakeOverPaper(ELECTION, AGAIN))
                .by("E-11", "STEP_NOT_DUE");
    }

    @Test
    void once_it_was_asked_for_here_no_historic_paper_is_entered() {
        given(openedLater())
                .and(taken(REQUEST))
                .refused(new RecordHistoricPaper(ELECTION, meetingRequest("2022-05-12")))
                .by("R-05", "MEETING_ASKED_FOR_HERE");
    }
}
