package org.jianhui.process.election;

import static org.jianhui.process.engine.Waiting.at;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.event.BodyLeftWithoutCandidate;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.HistoricPaperCorrected;
import org.jianhui.kernel.election.event.HistoricPaperRecorded;
import org.jianhui.kernel.election.event.PaperTakenOver;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.reply.ReplyTimes;
import org.jianhui.process.reply.RequestAndReply;
import org.jspecify.annotations.Nullable;

/** Moves the procedure from the opening of the case to the superior's reply, and ends it early. */
class PreparationCorrelator implements Correlator {

    private final Procedures procedures;
    private final ReplyTimes times;

    PreparationCorrelator(Procedures procedures, ReplyTimes times) {
        this.procedures = procedures;
        this.times = times;
    }

    @EventHandler
    void on(ElectionOpened event) {
        procedures.start(
                ElectionProcess.KEY,
                event.election(),
                Map.of(PublicNotice.NOTICE_RUNNING, false, ElectionProcess.MEETING_FIXED, false));
    }

    @EventHandler
    void on(HistoricPaperRecorded event) {
        entered(event.election(), event.paper().kind(), event.paper().outcome());
    }

    @EventHandler
    void on(HistoricPaperCorrected event) {
        entered(event.election(), event.paper().kind(), event.paper().outcome());
    }

    @EventHandler
    void on(PaperTakenOver event) {
        entered(event.election(), event.paper().kind(), event.paper().outcome());
    }

    /** What founded the union is not entered again. */
    @EventHandler
    void on(EarlierCommitteeFound event) {
        procedures.complete(at(event.election(), ElectionProcess.RECORD_PAPERS), Map.of());
    }

    private void entered(ElectionId election, PaperKind kind, @Nullable ReplyOutcome outcome) {
        if (kind == PaperKind.GROUP_NOTICE) {
            procedures.complete(at(election, ElectionProcess.RECORD_PAPERS), Map.of());
        }
        if (kind == PaperKind.MEETING_REPLY && outcome == ReplyOutcome.APPROVED) {
            procedures.complete(at(election, ElectionProcess.RECORD_MEETING_REPLY), Map.of());
        }
    }

    @EventHandler
    void on(CandidateListsSubmitted event) {
        procedures.complete(
                at(event.election(), ElectionProcess.SUBMIT_LISTS),
                times.of(event.request(), event.replyDueOn(), event.edition()));
    }

    @EventHandler
    void on(CandidatesReviewed event) {
        Set<Body> bodies = EnumSet.noneOf(Body.class);
        event.approved().forEach(each -> bodies.add(each.body()));
        procedures.complete(
                at(event.election(), RequestAndReply.SIGN_REPLY),
                Map.of(
                        ElectionProcess.EVERY_BODY_APPROVED,
                        bodies.size() == Body.values().length,
                        PublicNotice.NOTICE_RUNNING,
                        false));
    }

    @EventHandler
    void on(CandidateListsChanged event) {
        Map<String, Object> values = new HashMap<>();
        values.put(PublicNotice.NOTICE_RUNNING, false);
        values.put(ElectionProcess.REPLY_NEEDED, event.request() != null);
        if (event.request() != null && event.replyDueOn() != null) {
            values.putAll(times.of(event.request(), event.replyDueOn(), event.edition()));
            procedures.complete(at(event.election(), ElectionProcess.CHANGE_LISTS), values);
        }
        procedures.message(ElectionProcess.LISTS_CHANGED, event.election(), values);
    }

    /** The notice cannot be posted before a new list is approved: told of it where it waits for the posting, nowhere else. */
    @EventHandler
    void on(BodyLeftWithoutCandidate event) {
        procedures.message(ElectionProcess.BODY_LEFT, event.election(), Map.of(PublicNotice.NOTICE_RUNNING, false));
    }

    @EventHandler
    void on(ElectionEnded event) {
        procedures.message(ElectionProcess.CASE_ENDED, event.election(), Map.of());
    }
}
