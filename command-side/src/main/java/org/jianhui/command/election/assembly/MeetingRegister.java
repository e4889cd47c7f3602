package org.jianhui.command.election.assembly;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.command.election.OpenMeetings;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.document.SheetKeepers;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far every meeting has come. */
class MeetingRegister implements Register, Meetings, OpenMeetings, SheetKeepers {

    private final JdbcClient jdbc;

    MeetingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable MeetingFacts facts(AssemblyId assembly) {
        List<PersonId> tellers = jdbc.sql(
                        "SELECT person FROM register.meeting_teller WHERE assembly = ? ORDER BY person")
                .param(assembly.value())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
        return jdbc.sql("SELECT m.election, e.union_id, e.edition, m.is_open AND NOT m.is_over, m.due, m.present,"
                        + " m.unfilled FROM register.meeting m JOIN register.meeting_election e USING (election)"
                        + " WHERE m.assembly = ? FOR SHARE OF m")
                .param(assembly.value())
                .query((row, n) -> new MeetingFacts(
                        assembly,
                        new ElectionId(row.getString(1)),
                        new UnionId(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getInt(5),
                        row.getInt(6),
                        UnfilledRule.valueOf(row.getString(7)),
                        tellers))
                .optional()
                .orElse(null);
    }

    /** The tellers of this union's meetings that are open now. */
    @Override
    public List<PersonId> of(UnionId union) {
        return jdbc.sql("SELECT t.person FROM register.meeting_teller t JOIN register.meeting m USING (assembly)"
                        + " JOIN register.meeting_election e USING (election)"
                        + " WHERE e.union_id = ? AND m.is_open AND NOT m.is_over")
                .param(union.value())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    @Override
    public @Nullable Parties parties(AssemblyId assembly) {
        return jdbc.sql("SELECT e.union_id, e.upper_union FROM register.meeting m"
                        + " JOIN register.meeting_election e USING (election) WHERE m.assembly = ?")
                .param(assembly.value())
                .query((row, n) -> new Parties(new UnionId(row.getString(1)), new UnionId(row.getString(2))))
                .optional()
                .orElse(null);
    }

    /** The meeting of an election that is not over; null if there is none. */
    @Nullable
    AssemblyId running(ElectionId election) {
        return jdbc.sql("SELECT assembly FROM register.meeting WHERE election = ? AND NOT is_over")
                .param(election.value())
                .query((row, n) -> new AssemblyId(row.getString(1)))
                .optional()
                .orElse(null);
    }

    @Override
    public boolean isOpen(ElectionId election) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.meeting WHERE election = ? AND is_open AND NOT is_over)")
                .param(election.value())
                .query(Boolean.class)
                .single();
    }

    /** The election that a meeting is held for. */
    ElectionId election(AssemblyId assembly) {
        return jdbc.sql("SELECT election FROM register.meeting WHERE assembly = ?")
                .param(assembly.value())
                .query((row, n) -> new ElectionId(row.getString(1)))
                .single();
    }

    /** The day for which a meeting is convened, or on which it was held. */
    LocalDate day(AssemblyId assembly) {
        return jdbc.sql("SELECT meeting_on FROM register.meeting WHERE assembly = ?")
                .param(assembly.value())
                .query(LocalDate.class)
                .single();
    }

    @EventHandler
    void on(AssemblyConvened event) {
        jdbc.sql("INSERT INTO register.meeting VALUES (?, ?, ?, false, false, 0, 0, ?)")
                .params(
                        event.assembly().value(),
                        event.election().value(),
                        event.meetingOn(),
                        UnfilledRule.LEAVE_OPEN.name())
                .update();
    }

    @EventHandler
    void on(ElectionRulesAdopted event) {
        set(event.assembly(), "unfilled = ?", event.rules().unfilled().name());
    }

    @EventHandler
    void on(TellersAppointed event) {
        jdbc.sql("DELETE FROM register.meeting_teller WHERE assembly = ?")
                .param(event.assembly().value())
                .update();
        event.tellers()
                .forEach(each -> jdbc.sql("INSERT INTO register.meeting_teller VALUES (?, ?)")
                        .params(event.assembly().value(), each.value())
                        .update());
    }

    @EventHandler
    void on(RollFrozen event) {
        set(event.assembly(), "due = ?", event.roll().size());
    }

    @EventHandler
    void on(AttendeesSignedIn event) {
        set(event.assembly(), "present = ?", event.present());
    }

    @EventHandler
    void on(MeetingOpened event) {
        set(event.assembly(), "is_open = ?", true);
    }

    @EventHandler
    void on(AssemblyMoved event) {
        set(event.assembly(), "is_open = false, due = 0, present = 0, meeting_on = ?", event.meetingOn());
    }

    @EventHandler
    void on(AssemblyPostponed event) {
        set(event.assembly(), "is_open = false, due = 0, present = 0, meeting_on = ?", event.meetingOn());
    }

    /** An election that has its result keeps this meeting: no other is convened beside it. */
    @EventHandler
    void on(AssemblyConcluded event) {
        set(event.assembly(), "is_open = ?", false);
    }

    @EventHandler
    void on(AssemblyEnded event) {
        set(event.assembly(), "is_over = ?", true);
    }

    private void set(AssemblyId assembly, String column, Object value) {
        jdbc.sql("UPDATE register.meeting SET " + column + " WHERE assembly = ?")
                .params(value, assembly.value())
                .update();
    }
}
