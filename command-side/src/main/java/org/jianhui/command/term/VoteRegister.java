package org.jianhui.command.term;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The votes of the rounds that count, as long as a term may need them: whoever follows by substitution is known by them. */
final class VoteRegister implements Register, RunnersUp {

    private final JdbcClient jdbc;

    VoteRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean counted(ElectionId election, Body body) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.term_vote v JOIN register.term_ballot b USING (ballot)"
                        + " WHERE b.election = ? AND b.body = ?)")
                .params(election.value(), body.name())
                .query(Boolean.class)
                .single();
    }

    /** Nobody who stood no longer, struck out or excluded. The second vote among equals (附加投票) orders them, and is no majority of its own. */
    @Override
    public List<RunnerUp> of(ElectionId election, Body body) {
        return jdbc.sql("SELECT v.person, max(v.votes) FILTER (WHERE v.majority AND NOT b.runoff) AS most,"
                        + " (array_agg(v.votes ORDER BY b.round DESC))[1] AS latest"
                        + " FROM register.term_vote v JOIN register.term_ballot b USING (ballot)"
                        + " WHERE b.election = ? AND b.body = ? AND NOT EXISTS (SELECT 1 FROM register.meeting_candidacy c"
                        + " WHERE c.election = b.election AND c.body = b.body AND c.person = v.person AND c.is_out)"
                        + " GROUP BY v.person"
                        + " HAVING NOT bool_or(v.elected) AND bool_or(v.majority AND NOT b.runoff)"
                        + " ORDER BY most DESC, latest DESC, v.person")
                .params(election.value(), body.name())
                .query((row, n) -> new RunnerUp(new PersonId(row.getString(1)), row.getInt(2), row.getInt(3)))
                .list();
    }

    @EventHandler
    void on(BallotOpened event) {
        jdbc.sql("INSERT INTO register.term_ballot (ballot, assembly, election, body, round, runoff)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        event.ballot().value(),
                        event.assembly().value(),
                        event.election().value(),
                        event.body().name(),
                        event.round(),
                        event.kind() == RoundKind.RUNOFF)
                .update();
    }

    @EventHandler
    void on(RoundDecided event) {
        for (VoteLine line : event.count().all()) {
            jdbc.sql("INSERT INTO register.term_vote (ballot, person, votes, majority, elected) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            event.ballot().value(),
                            line.person().value(),
                            line.inFavour(),
                            line.inFavour() >= event.result().needed(),
                            event.result().elected().contains(line.person()))
                    .update();
        }
    }

    /** A round that is void gives nobody a claim. */
    @EventHandler
    void on(RoundVoided event) {
        forget(event.ballot());
    }

    /** Nor does a meeting without a result. */
    @EventHandler
    void on(AssemblyEnded event) {
        ballots(event.assembly()).forEach(this::forget);
    }

    private List<BallotId> ballots(AssemblyId assembly) {
        return jdbc.sql("SELECT ballot FROM register.term_ballot WHERE assembly = ?")
                .param(assembly.value())
                .query((row, n) -> new BallotId(row.getString(1)))
                .list();
    }

    private void forget(BallotId ballot) {
        jdbc.sql("DELETE FROM register.term_vote WHERE ballot = ?")
                .param(ballot.value())
                .update();
    }
}
