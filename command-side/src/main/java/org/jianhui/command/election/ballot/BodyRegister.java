package org.jianhui.command.election.ballot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.command.election.assembly.BodyResults;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far the vote on every body of every meeting has come. */
class BodyRegister implements Register, BodyResults {

    /** Whether somebody voted on, {@code s}, was cleared for the meeting and stands no longer. */
    private static final String OUT = "EXISTS (SELECT 1 FROM register.meeting m JOIN register.meeting_candidacy c"
            + " USING (election) WHERE m.assembly = s.assembly AND c.person = s.person AND c.body = s.body AND c.is_out)";

    private final JdbcClient jdbc;

    BodyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locked until the commit, so that two votes on a body are never opened side by side; null before the rules are adopted. A body
     * nobody was elected into who still stands is not done, whatever was said of it; the seat of who is out is open again,
     * until a vote is opened over it.
     */
    @Nullable
    BodyStanding standing(AssemblyId assembly, Body body) {
        List<PersonId> elected = persons(assembly, body, "s.elected AND NOT " + OUT);
        int gone = persons(assembly, body, "s.elected AND NOT s.seat_voted_again AND " + OUT)
                .size();
        List<PersonId> tied = persons(assembly, body, "NOT s.elected AND NOT " + OUT);
        return jdbc.sql("SELECT seats_left, round, next_kind, open_ballot IS NOT NULL, void_ballot, repeat_agreed, done"
                        + " FROM register.meeting_body WHERE assembly = ? AND body = ? FOR UPDATE")
                .params(assembly.value(), body.name())
                .query((row, n) -> new BodyStanding(
                        row.getInt(1) + gone,
                        row.getInt(2),
                        next(RoundKind.valueOf(row.getString(3)), tied),
                        row.getBoolean(4),
                        row.getString(5) == null ? null : new BallotId(row.getString(5)),
                        row.getBoolean(6),
                        row.getBoolean(7) && !elected.isEmpty(),
                        elected,
                        tied))
                .optional()
                .orElse(null);
    }

    /** Where none of the equals stands any more, their seats are voted on as open ones. */
    private static RoundKind next(RoundKind next, List<PersonId> tied) {
        return next == RoundKind.RUNOFF && tied.isEmpty() ? RoundKind.FURTHER : next;
    }

    private List<PersonId> persons(AssemblyId assembly, Body body, String which) {
        return jdbc.sql("SELECT s.person FROM register.meeting_standing s WHERE s.assembly = ? AND s.body = ? AND "
                        + which + " ORDER BY s.person")
                .params(assembly.value(), body.name())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    @Override
    public Map<Body, List<PersonId>> elected(AssemblyId assembly) {
        Map<Body, List<PersonId>> elected = new EnumMap<>(Body.class);
        jdbc.sql("SELECT s.body, s.person FROM register.meeting_standing s JOIN register.meeting_body b"
                        + " USING (assembly, body) WHERE s.assembly = ? AND b.done AND s.elected AND NOT " + OUT
                        + " ORDER BY s.person")
                .param(assembly.value())
                .query(row -> {
                    elected.computeIfAbsent(Body.valueOf(row.getString(1)), body -> new ArrayList<>())
                            .add(new PersonId(row.getString(2)));
                });
        return elected;
    }

    @Override
    public List<PersonId> leftOut(AssemblyId assembly) {
        return jdbc.sql(
                        "SELECT DISTINCT s.person FROM register.meeting_standing s WHERE s.assembly = ? AND s.elected AND "
                                + OUT + " ORDER BY s.person")
                .param(assembly.value())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    @Override
    public boolean hasBegun(AssemblyId assembly) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.meeting_body WHERE assembly = ? AND round > 0)")
                .param(assembly.value())
                .query(Boolean.class)
                .single();
    }

    /** The meeting of a ballot; null if there is no such ballot. */
    @Nullable
    AssemblyId meeting(BallotId ballot) {
        return jdbc.sql("SELECT assembly FROM register.ballot WHERE ballot = ?")
                .param(ballot.value())
                .query((row, n) -> new AssemblyId(row.getString(1)))
                .optional()
                .orElse(null);
    }

    @EventHandler
    void on(ElectionRulesAdopted event) {
        event.rules()
                .seats()
                .forEach(each -> jdbc.sql(
                                "INSERT INTO register.meeting_body VALUES (?, ?, ?, 0, 'FIRST', NULL, NULL,"
                                        + " false, false) ON CONFLICT (assembly, body) DO UPDATE SET seats_left = excluded.seats_left")
                        .params(event.assembly().value(), each.body().name(), each.seats())
                        .update());
    }

    @EventHandler
    void on(BallotOpened event) {
        jdbc.sql("INSERT INTO register.ballot VALUES (?, ?)")
                .params(event.ballot().value(), event.assembly().value())
                .update();
        set(
                event.assembly(),
                event.body(),
                "open_ballot = ?, round = ?, seats_left = ?, void_ballot = NULL, repeat_agreed = false",
                event.ballot().value(),
                event.round(),
                event.seats());
        jdbc.sql("UPDATE register.meeting_standing s SET seat_voted_again = true WHERE assembly = ? AND body = ?"
                        + " AND elected AND " + OUT)
                .params(event.assembly().value(), event.body().name())
                .update();
    }

    @EventHandler
    void on(RoundVoided event) {
        set(
                event.assembly(),
                event.body(),
                "open_ballot = NULL, void_ballot = ?, repeat_agreed = false",
                event.ballot().value());
        takeBack(event.ballot());
    }

    /** Of a round that was decided: the vote stands where it stood when that round was opened. */
    private void takeBack(BallotId ballot) {
        for (String change : List.of(
                "UPDATE register.meeting_body b SET seats_left = r.seats, next_kind = r.kind, done = false"
                        + " FROM register.meeting_round r WHERE b.assembly = r.assembly AND b.body = r.body AND ",
                "DELETE FROM register.meeting_standing s USING register.meeting_round r WHERE s.assembly = r.assembly"
                        + " AND s.body = r.body AND (NOT s.elected OR s.person = ANY (r.elected)) AND ",
                "INSERT INTO register.meeting_standing SELECT r.assembly, r.body, tied, false"
                        + " FROM register.meeting_round r, unnest(r.candidates) tied WHERE r.kind = 'RUNOFF' AND ")) {
            jdbc.sql(change + "r.ballot = ? AND r.elected IS NOT NULL")
                    .param(ballot.value())
                    .update();
        }
    }

    @EventHandler
    void on(RepeatApproved event) {
        set(event.assembly(), event.body(), "repeat_agreed = ?", true);
    }

    @EventHandler
    void on(RoundDecided event) {
        TallyResult result = event.result();
        set(
                event.assembly(),
                event.body(),
                "open_ballot = NULL, seats_left = ?, next_kind = ?",
                result.tiedSeats() + result.unfilled(),
                (event.next() == null ? RoundKind.FIRST : event.next()).name());
        jdbc.sql("DELETE FROM register.meeting_standing WHERE assembly = ? AND body = ? AND NOT elected")
                .params(event.assembly().value(), event.body().name())
                .update();
        result.elected().forEach(each -> stand(event, each, true));
        result.tied().forEach(each -> stand(event, each, false));
    }

    private void stand(RoundDecided event, PersonId person, boolean elected) {
        jdbc.sql("INSERT INTO register.meeting_standing VALUES (?, ?, ?, ?)")
                .params(event.assembly().value(), event.body().name(), person.value(), elected)
                .update();
    }

    @EventHandler
    void on(BodyElected event) {
        set(event.assembly(), event.body(), "done = ?", true);
    }

    private void set(AssemblyId assembly, Body body, String columns, Object... values) {
        jdbc.sql("UPDATE register.meeting_body SET " + columns + " WHERE assembly = ? AND body = ?")
                .params(Stream.concat(Stream.of(values), Stream.of(assembly.value(), body.name()))
                        .toList())
                .update();
    }
}
