package org.jianhui.command.election.assembly;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.id.ElectionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which form the superior agreed that the first meeting of a founding be held. */
class ApprovedForms implements Register {

    private final JdbcClient jdbc;

    ApprovedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null if no request for this case's meeting was agreed to here. */
    @Nullable
    AssemblyForm of(ElectionId election) {
        return jdbc.sql("SELECT form FROM register.meeting_form WHERE election = ? AND approved")
                .param(election.value())
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
}
