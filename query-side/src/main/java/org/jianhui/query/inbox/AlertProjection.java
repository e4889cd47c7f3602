package org.jianhui.query.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.HeldMeetingFlagAnswered;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.ReplyEscalated;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.election.event.RulingEscalated;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.event.DecisionChased;
import org.jianhui.kernel.membership.event.DecisionEscalated;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermOverrun;
import org.jianhui.kernel.term.event.TermPostponed;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.inbox.InboxAlert.Kind;
import org.jianhui.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what superiors were told of until it is settled; the end of a case settles what came before it. */
@ProcessingGroup(AlertProjection.NAME)
final class AlertProjection implements Projection {

    static final String NAME = "view-alert";

    private final JdbcClient sql;

    AlertProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ReplyEscalated event) {
        escalated(
                event.election(),
                Kind.REPLY_ESCALATED,
                event.request(),
                event.countyUnion(),
                event.escalatedOn(),
                event.dueOn());
    }

    @EventHandler
    void on(org.jianhui.kernel.founding.event.ReplyEscalated event) {
        escalated(
                event.founding(),
                Kind.REPLY_ESCALATED,
                event.request(),
                event.county(),
                event.escalatedOn(),
                event.dueOn());
    }

    @EventHandler
    void on(org.jianhui.kernel.term.event.ReplyEscalated event) {
        escalated(
                event.term(),
                Kind.REPLY_ESCALATED,
                event.request(),
                event.county(),
                event.escalatedOn(),
                event.dueOn());
    }

    @EventHandler
    void on(TermOverrun event) {
        escalated(event.term(), Kind.TERM_OVERRUN, event.term(), event.told(), event.on(), event.lastDay());
    }

    @EventHandler
    void on(RequestReplied event) {
        settle(event.term(), Kind.REPLY_ESCALATED, null);
    }

    @EventHandler
    void on(TermPostponed event) {
        settle(event.term(), Kind.TERM_OVERRUN, null);
    }

    @EventHandler
    void on(TermEnded event) {
        settleAll(event.term());
    }

    @EventHandler
    void on(RulingEscalated event) {
        escalated(
                event.election(),
                Kind.RULING_ESCALATED,
                event.objection(),
                event.countyUnion(),
                event.escalatedOn(),
                event.dueOn());
    }

    @EventHandler
    void on(HeldMeetingFlagged event, @Timestamp Instant at) {
        LocalDate since = LocalDate.ofInstant(at, Zone.SHANGHAI);
        settle(event.election(), Kind.MEETING_HELD_TOO_EARLY, event.election());
        sql.sql("INSERT INTO views.alert VALUES (?, ?, ?, ?, ?, NULL, ?, ?)")
                .params(
                        event.election().value(),
                        Kind.MEETING_HELD_TOO_EARLY.name(),
                        event.election().value(),
                        event.superior().value(),
                        since,
                        event.meetingOn(),
                        event.earliestMeeting())
                .update();
    }

    /** What the superior was told of its own replies, the union that replies now is told instead. */
    @EventHandler
    void on(ReplyMovedToCounty event) {
        sql.sql("UPDATE views.alert SET told_union_id = ? WHERE case_id = ? AND kind = ?")
                .params(event.to().value(), event.election().value(), Kind.MEETING_HELD_TOO_EARLY.name())
                .update();
    }

    @EventHandler
    void on(CandidatesReviewed event) {
        settle(event.election(), Kind.REPLY_ESCALATED, null);
    }

    /** A changed list that goes up again is another request; the old one is no longer waited for. */
    @EventHandler
    void on(CandidateListsChanged event) {
        if (event.request() != null) {
            settle(event.election(), Kind.REPLY_ESCALATED, null);
        }
    }

    @EventHandler
    void on(ObjectionRuled event) {
        settle(event.election(), Kind.RULING_ESCALATED, event.objection());
    }

    @EventHandler
    void on(HeldMeetingFlagAnswered event) {
        settle(event.election(), Kind.MEETING_HELD_TOO_EARLY, null);
    }

    /** A still newer calendar may show that the meeting was late enough after all. */
    @EventHandler
    void on(NoticeRecalculated event) {
        sql.sql("DELETE FROM views.alert WHERE case_id = ? AND kind = ? AND meeting_on >= ?")
                .params(
                        event.election().value(),
                        Kind.MEETING_HELD_TOO_EARLY.name(),
                        event.after().earliestMeeting())
                .update();
    }

    @EventHandler
    void on(ElectionEnded event) {
        settleAll(event.election());
    }

    @EventHandler
    void on(ApplicationReplied event) {
        settleAll(event.founding());
    }

    @EventHandler
    void on(MeetingReplied event) {
        settleAll(event.founding());
    }

    @EventHandler
    void on(DecisionEscalated event) {
        escalated(
                event.membership(),
                Kind.ADMISSION_ESCALATED,
                event.membership(),
                event.superior(),
                event.escalatedOn(),
                event.dueOn());
    }

    /** Whatever is decided settles what was told; a new term runs after the federation's exception. */
    @EventHandler
    void on(MembershipEvent event) {
        if (!(event instanceof DecisionEscalated || event instanceof DecisionChased)) {
            settleAll(event.membership());
        }
    }

    @EventHandler
    void on(FoundingEnded event) {
        settleAll(event.founding());
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.alert").update();
    }

    private void escalated(Id caseId, Kind kind, Id subject, UnionId told, LocalDate since, LocalDate dueOn) {
        sql.sql("INSERT INTO views.alert VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)"
                        + " ON CONFLICT (case_id, kind, subject) DO UPDATE SET (told_union_id, since, due_on) ="
                        + " (excluded.told_union_id, excluded.since, excluded.due_on)")
                .params(caseId.value(), kind.name(), subject.value(), told.value(), since, dueOn)
                .update();
    }

    /**
     * @param subject null for all of this kind
     */
    private void settle(Id caseId, Kind kind, @Nullable Id subject) {
        sql.sql("DELETE FROM views.alert WHERE case_id = ? AND kind = ? AND (?::text IS NULL OR subject = ?)")
                .params(Arrays.asList(
                        caseId.value(),
                        kind.name(),
                        subject == null ? null : subject.value(),
                        subject == null ? null : subject.value()))
                .update();
    }

    private void settleAll(Id caseId) {
        sql.sql("DELETE FROM views.alert WHERE case_id = ?")
                .param(caseId.value())
                .update();
    }
}
