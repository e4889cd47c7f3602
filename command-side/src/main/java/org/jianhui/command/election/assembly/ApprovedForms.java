package org.jianhui.command.election.assembly;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which form the superior agreed that a meeting be held: the first of a founding, or that of the next election. */
class ApprovedForms implements Register {

    private final JdbcClient jdbc;

    ApprovedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null if no request for this case's meeting was agreed to here. */
    @Nullable
    AssemblyForm of(ElectionId election) {
        return jdbc.sql("SELECT form FROM register.meeting_form WHERE election = ? AND approved"
                        + " UNION ALL SELECT form FROM register.reelection_form WHERE election = ? AND approved")
                .params(election.value(), election.value())
                .query((row, n) -> AssemblyForm.valueOf(row.getString(1)))
                .optional()
                .orElse(null);
    }

    @EventHandler
    void on(GroupSetUp event) {
        jdbc.sql("INSERT INTO register.meeting_form (founding, election) VALUES (?, ?)")
                .params(event.founding().value(), event.opening().election().value())
                .update();
    }

    /** The approval stands for the case that follows a void result (ADR 0164), and so does its form. */
    @EventHandler
    void on(ElectionReopened event) {
        jdbc.sql("UPDATE register.meeting_form SET election = ? WHERE founding = ?")
                .params(event.opening().election().value(), event.founding().value())
                .update();
    }

    @EventHandler
    void on(MeetingRequested event) {
        jdbc.sql("UPDATE register.meeting_form SET form = ? WHERE founding = ?")
                .params(event.form().name(), event.founding().value())
                .update();
    }

    @EventHandler
    void on(MeetingReplied event) {
        jdbc.sql("UPDATE register.meeting_form SET approved = ? WHERE founding = ?")
                .params(
                        event.outcome() == ReplyOutcome.APPROVED,
                        event.founding().value())
                .update();
    }

    /** As it was asked for last; the case of an earlier attempt has ended. */
    @EventHandler
    void on(ReelectionMeetingRequested event) {
        jdbc.sql("INSERT INTO register.reelection_form (term, election, form) VALUES (?, ?, ?) ON CONFLICT (term)"
                        + " DO UPDATE SET election = excluded.election, form = excluded.form, approved = false")
                .params(
                        event.term().value(),
                        event.election().value(),
                        event.form().name())
                .update();
    }

    @EventHandler
    void on(RequestReplied event) {
        if (event.about() == TermRequest.REELECTION_MEETING) {
            jdbc.sql("UPDATE register.reelection_form SET approved = ? WHERE term = ?")
                    .params(
                            event.outcome() == ReplyOutcome.APPROVED,
                            event.term().value())
                    .update();
        }
    }
}
