package org.jianhui.process.term;

import static org.jianhui.process.engine.Waiting.at;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermPostponed;
import org.jianhui.kernel.term.parameter.TermEndParameters;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.reply.Midnight;
import org.jianhui.process.reply.ReplyTimes;
import org.jianhui.process.reply.RequestAndReply;

/** Moves the procedure of a committee's term by what was decided in it. */
class TermCorrelator implements Correlator {

    private final Procedures procedures;
    private final ReplyTimes times;
    private final RuleBook book;

    TermCorrelator(Procedures procedures, ReplyTimes times, RuleBook book) {
        this.procedures = procedures;
        this.times = times;
        this.book = book;
    }

    @EventHandler
    void on(TermBegan event) {
        procedures.start(TermProcess.KEY, event.term(), until(event.lastDay(), event.edition()));
    }

    @EventHandler
    void on(PostponementRequested event) {
        sent(event.term(), event.request(), event.replyDueOn(), event.edition());
    }

    @EventHandler
    void on(ReelectionMeetingRequested event) {
        sent(event.term(), event.request(), event.replyDueOn(), event.edition());
    }

    @EventHandler
    void on(DepartureRequested event) {
        sent(event.term(), event.request(), event.replyDueOn(), event.edition());
    }

    @EventHandler
    void on(FillingRequested event) {
        sent(event.term(), event.request(), event.replyDueOn(), event.edition());
    }

    private void sent(TermId term, RequestPaper request, LocalDate replyDueOn, String edition) {
        procedures.message(TermProcess.REQUEST_SENT, term, times.of(request, replyDueOn, edition));
    }

    @EventHandler
    void on(RequestReplied event) {
        procedures.complete(at(event.term(), RequestAndReply.SIGN_REPLY), Map.of());
    }

    @EventHandler
    void on(TermPostponed event) {
        procedures.message(TermProcess.TERM_POSTPONED, event.term(), until(event.lastDay(), event.edition()));
    }

    /** With the re-election the procedure comes to its end; ended before that was due, it is closed. */
    @EventHandler
    void on(TermEnded event) {
        procedures.complete(at(event.term(), TermProcess.HOLD_REELECTION), Map.of());
        procedures.message(TermProcess.TERM_ENDED, event.term(), Map.of());
    }

    private Map<String, Object> until(LocalDate lastDay, String edition) {
        TermEndParameters parameters = book.edition(edition).parameters(TermEndParameters.class);
        return Map.of(
                TermProcess.REELECTION_DUE_AT, Midnight.at(parameters.warnOn(1, lastDay)),
                TermProcess.SECOND_WARNING_AT, Midnight.at(parameters.warnOn(2, lastDay)),
                TermProcess.LAST_WARNING_AT, Midnight.at(parameters.warnOn(3, lastDay)),
                TermProcess.TERM_ENDS_AT, Midnight.after(lastDay));
    }
}
