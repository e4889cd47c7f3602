package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.id.ElectionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last posted notice of each case, for the recount when a calendar edition is approved. */
class NoticeRegister implements Register {

    private final JdbcClient jdbc;

    NoticeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open cases whose notice hangs, and open or ended ones whose notice hung through to a meeting. */
    List<ElectionId> hanging() {
        return jdbc.sql("SELECT election FROM register.election_notice NATURAL JOIN register.election_case"
                        + " WHERE hangs AND (ended_on IS NULL OR meeting_on IS NOT NULL) ORDER BY election")
                .query((row, n) -> new ElectionId(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(NoticePosted event) {
        jdbc.sql("""
                INSERT INTO register.election_notice VALUES (?, ?, ?, ?, ?, ?, true, false, NULL)
                ON CONFLICT (election) DO UPDATE SET (round, posted_on, last_day, earliest_meeting, calendar, hangs,
                    completed, meeting_on) = (excluded.round, excluded.posted_on, excluded.last_day,
                    excluded.earliest_meeting, excluded.calendar, true, false, NULL)
                """)
                .params(
                        event.election().value(),
                        event.round(),
                        event.period().postedOn(),
                        event.period().lastDay(),
                        event.period().earliestMeeting(),
                        event.period().calendar().value())
                .update();
    }

    @EventHandler
    void on(NoticeInterrupted event) {
        jdbc.sql("UPDATE register.election_notice SET hangs = false, completed = false, meeting_on = NULL"
                        + " WHERE election = ?")
                .param(event.election().value())
                .update();
    }

    @EventHandler
    void on(NoticeCompleted event) {
        jdbc.sql("UPDATE register.election_notice SET completed = true WHERE election = ?")
                .param(event.election().value())
                .update();
    }

    @EventHandler
    void on(NoticeRecalculated event) {
        NoticePeriod after = event.after();
        jdbc.sql("UPDATE register.election_notice SET last_day = ?, earliest_meeting = ?, calendar = ?,"
                        + " completed = completed AND NOT ? WHERE election = ?")
                .params(
                        after.lastDay(),
                        after.earliestMeeting(),
                        after.calendar().value(),
                        event.reopened(),
                        event.election().value())
                .update();
    }

    @EventHandler
    void on(MeetingDateFixed event) {
        meeting(event.election(), event.meetingOn());
    }

    @EventHandler
    void on(MeetingDateBlocked event) {
        meeting(event.election(), null);
    }

    private void meeting(ElectionId election, @Nullable LocalDate on) {
        jdbc.sql("UPDATE register.election_notice SET meeting_on = :on WHERE election = :election")
                .param("on", on, java.sql.Types.DATE)
                .param("election", election.value())
                .update();
    }
}
