package org.jianhui.command.election.assembly;

import java.time.LocalDate;
import java.util.Arrays;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which day an election case has fixed for its meeting, and whether the meeting may be held. */
class ElectionCases implements Register {

    private final JdbcClient jdbc;

    ElectionCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case, held against change until the commit; null if there is none that runs. */
    @Nullable
    CaseFacts facts(ElectionId election) {
        return jdbc.sql("SELECT union_id, upper_union, edition, meeting_on, cleared FROM register.meeting_election"
                        + " WHERE election = ? AND NOT ended FOR SHARE")
                .param(election.value())
                .query((row, n) -> new CaseFacts(
                        election,
                        new Parties(new UnionId(row.getString(1)), new UnionId(row.getString(2))),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5)))
                .optional()
                .orElse(null);
    }

    /** The two unions of a case, whether it runs or not; null if there is no such case. */
    @Nullable
    Parties parties(ElectionId election) {
        return jdbc.sql("SELECT union_id, upper_union FROM register.meeting_election WHERE election = ?")
                .param(election.value())
                .query((row, n) -> new Parties(new UnionId(row.getString(1)), new UnionId(row.getString(2))))
                .optional()
                .orElse(null);
    }

    @EventHandler
    void on(ElectionOpened event) {
        jdbc.sql("INSERT INTO register.meeting_election VALUES (?, ?, ?, ?, NULL, false, false)")
                .params(
                        event.election().value(),
                        event.union().value(),
                        event.upperUnion().value(),
                        event.basis().edition())
                .update();
    }

    @EventHandler
    void on(MeetingDateFixed event) {
        fix(event.election(), event.meetingOn(), false);
    }

    @EventHandler
    void on(MeetingCleared event) {
        fix(event.election(), event.meetingOn(), true);
    }

    @EventHandler
    void on(MeetingDateBlocked event) {
        fix(event.election(), null, false);
    }

    @EventHandler
    void on(NoticeInterrupted event) {
        fix(event.election(), null, false);
    }

    @EventHandler
    void on(NoticeRecalculated event) {
        if (event.reopened()) {
            jdbc.sql("UPDATE register.meeting_election SET cleared = false WHERE election = ?")
                    .param(event.election().value())
                    .update();
        }
    }

    @EventHandler
    void on(ElectionEnded event) {
        jdbc.sql("UPDATE register.meeting_election SET ended = true, cleared = false WHERE election = ?")
                .param(event.election().value())
                .update();
    }

    private void fix(ElectionId election, @Nullable LocalDate meetingOn, boolean cleared) {
        jdbc.sql("UPDATE register.meeting_election SET meeting_on = ?, cleared = ? WHERE election = ?")
                .params(Arrays.asList(meetingOn, cleared, election.value()))
                .update();
    }
}
