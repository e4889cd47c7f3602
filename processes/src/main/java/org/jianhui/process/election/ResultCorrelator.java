package org.jianhui.process.election;

import static org.jianhui.process.engine.Waiting.at;

import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.reply.ReplyTimes;
import org.jianhui.process.reply.RequestAndReply;

/** Moves the procedure from the elected bodies to the superior's reply on the result. */
class ResultCorrelator implements Correlator {

    private final Procedures procedures;
    private final ReplyTimes times;

    ResultCorrelator(Procedures procedures, ReplyTimes times) {
        this.procedures = procedures;
        this.times = times;
    }

    @EventHandler
    void on(MeetingHeld event) {
        procedures.message(ElectionProcess.MEETING_HELD, event.election(), Map.of());
        procedures.start(ElectionResultProcess.KEY, event.election(), Map.of());
    }

    @EventHandler
    void on(ResultReported event) {
        procedures.complete(
                at(event.election(), ElectionResultProcess.REPORT_RESULT),
                times.of(event.report(), event.replyDueOn(), event.edition()));
    }

    @EventHandler
    void on(ResultApproved event) {
        replied(event.election(), true);
    }

    @EventHandler
    void on(ResultVoided event) {
        replied(event.election(), false);
    }

    private void replied(ElectionId election, boolean approved) {
        procedures.complete(
                at(election, RequestAndReply.SIGN_REPLY), Map.of(ElectionResultProcess.RESULT_APPROVED, approved));
    }
}
