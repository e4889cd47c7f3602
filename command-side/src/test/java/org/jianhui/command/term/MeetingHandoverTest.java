package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.ElectionCommand.TakeOverPaper;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case of the next election gets the request for its meeting and the reply, as long as it runs. */
class MeetingHandoverTest {

    private static final ElectionId NEXT = new ElectionId("election-2");

    private final TestDatabase database = TestDatabase.fresh();
    private final TermRegister register = new TermRegister(database.sql());
    private final List<Command> sent = new ArrayList<>();
    private final MeetingHandover handover = new MeetingHandover(register, sent::add);

    @BeforeEach
    void asked() {
        register.on(Given.began());
        register.on(Given.reelection(NEXT));
        register.on(Given.meetingRequested(NEXT));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void both_with_numbers_and_outcome() {
        handover.on(Given.meetingRequested(NEXT));
        handover.on(Given.meetingReplied(ReplyOutcome.RETURNED));

        assertThat(sent).extracting(each -> ((TakeOverPaper) each).election()).containsExactly(NEXT, NEXT);
        TakenOverPaper request = ((TakeOverPaper) sent.get(0)).paper();
        assertThat(request.kind()).isEqualTo(PaperKind.MEETING_REQUEST);
        assertThat(request.issuer()).isEqualTo(PaperIssuer.BASE_UNION);
        assertThat(request.number()).isEqualTo("太农工〔2027〕2号");
        TakenOverPaper reply = ((TakeOverPaper) sent.get(1)).paper();
        assertThat(reply.kind()).isEqualTo(PaperKind.MEETING_REPLY);
        assertThat(reply.answers()).isEqualTo(request.paper());
        assertThat(reply.union()).isEqualTo(Given.TOWNSHIP);
        assertThat(reply.outcome()).isEqualTo(ReplyOutcome.RETURNED);
        assertThat(reply.source()).isEqualTo(ReplySource.SIGNED_HERE);
    }

    @Test
    void no_reply_once_that_case_has_ended_even_where_another_runs() {
        register.on(new ReelectionEnded(Given.TERM, NEXT, EndCause.ABANDONED, Given.day("2027-05-04")));
        handover.on(Given.meetingReplied(ReplyOutcome.APPROVED));
        register.on(Given.reelection(new ElectionId("election-3")));
        handover.on(Given.meetingReplied(ReplyOutcome.APPROVED));
        assertThat(sent).isEmpty();
    }

    @Test
    void and_no_reply_about_anything_else() {
        handover.on(Given.replied(ReplyOutcome.APPROVED));
        assertThat(sent).isEmpty();
    }
}
