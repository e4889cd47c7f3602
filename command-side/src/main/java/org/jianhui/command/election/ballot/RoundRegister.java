package org.jianhui.command.election.ballot;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps with what every round began and whom it elected, so that it can be taken back. */
class RoundRegister implements Register {

    private final JdbcClient jdbc;

    RoundRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of the later rounds of its body that are open or count. */
    List<Integer> standingAfter(BallotId ballot) {
        return jdbc.sql("SELECT l.round FROM register.meeting_round r JOIN register.meeting_round l"
                        + " USING (assembly, body) WHERE r.ballot = ? AND l.round > r.round AND NOT l.voided"
                        + " ORDER BY l.round")
                .param(ballot.value())
                .query(Integer.class)
                .list();
    }

    /** The other bodies of its meeting of which a decided round was found void, and that have no result since. */
    List<Body> votedAgain(BallotId ballot) {
        return jdbc.sql("SELECT DISTINCT o.body FROM register.meeting_round r JOIN register.meeting_round o"
                        + " ON o.assembly = r.assembly AND o.body <> r.body JOIN register.meeting_body b"
                        + " ON b.assembly = o.assembly AND b.body = o.body WHERE r.ballot = ? AND o.voided"
                        + " AND o.elected IS NOT NULL AND NOT b.done ORDER BY o.body")
                .param(ballot.value())
                .query((row, n) -> Body.valueOf(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(BallotOpened event) {
        jdbc.sql("INSERT INTO register.meeting_round VALUES (?, ?, ?, ?, ?, ?, ?, NULL, false)")
                .params(
                        event.ballot().value(),
                        event.assembly().value(),
                        event.body().name(),
                        event.round(),
                        event.kind().name(),
                        event.seats(),
                        array(event.candidates()))
                .update();
    }

    @EventHandler
    void on(RoundDecided event) {
        jdbc.sql("UPDATE register.meeting_round SET elected = ? WHERE ballot = ?")
                .params(array(event.result().elected()), event.ballot().value())
                .update();
    }

    @EventHandler
    void on(RoundVoided event) {
        jdbc.sql("UPDATE register.meeting_round SET voided = true WHERE ballot = ?")
                .param(event.ballot().value())
                .update();
    }

    private static String[] array(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(String[]::new);
    }
}
