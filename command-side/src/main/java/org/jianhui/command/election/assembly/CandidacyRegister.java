package org.jianhui.command.election.assembly;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps who may be voted on: cleared for the meeting, not withdrawn or excluded since, not under an open objection. */
class CandidacyRegister implements Register, Candidacies {

    private final JdbcClient jdbc;

    CandidacyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> standing(ElectionId election, Body body) {
        return persons(
                "SELECT person FROM register.meeting_candidacy WHERE election = ? AND body = ? AND NOT is_out"
                        + " ORDER BY person FOR SHARE",
                election.value(),
                body.name());
    }

    @Override
    public List<PersonId> blocked(ElectionId election, Body body) {
        return persons(
                        "SELECT person FROM register.meeting_objection WHERE election = ? AND body = ? AND is_open"
                                + " ORDER BY person",
                        election.value(),
                        body.name())
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public List<PersonId> out(ElectionId election, Body body) {
        return persons(
                "SELECT person FROM register.meeting_candidacy WHERE election = ? AND body = ? AND is_out ORDER BY person"
                        + " FOR SHARE",
                election.value(),
                body.name());
    }

    @Override
    public List<PersonId> among(ElectionId election, List<PersonId> persons) {
        List<PersonId> candidates = persons(
                "SELECT DISTINCT person FROM register.meeting_candidacy WHERE election = ? AND NOT is_out",
                election.value());
        return persons.stream().filter(candidates::contains).distinct().toList();
    }

    private List<PersonId> persons(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(MeetingCleared event) {
        jdbc.sql("DELETE FROM register.meeting_candidacy WHERE election = ?")
                .param(event.election().value())
                .update();
        event.candidates()
                .forEach(list -> list.candidates()
                        .forEach(each -> stand(event.election(), new Candidacy(each.person(), list.body()))));
        event.blocked().forEach(each -> stand(event.election(), each));
    }

    private void stand(ElectionId election, Candidacy candidacy) {
        jdbc.sql("INSERT INTO register.meeting_candidacy VALUES (?, ?, ?, false)")
                .params(
                        election.value(),
                        candidacy.person().value(),
                        candidacy.body().name())
                .update();
    }

    @EventHandler
    void on(CandidateListsChanged event) {
        event.withdrawals().forEach(each -> out(event.election(), each.candidacy()));
    }

    @EventHandler
    void on(ObjectionRecorded event) {
        jdbc.sql("INSERT INTO register.meeting_objection VALUES (?, ?, ?, ?, true)")
                .params(
                        event.objection().value(),
                        event.election().value(),
                        event.against().person().value(),
                        event.against().body().name())
                .update();
    }

    @EventHandler
    void on(ObjectionRuled event) {
        jdbc.sql("UPDATE register.meeting_objection SET is_open = false WHERE objection = ?")
                .param(event.objection().value())
                .update();
        if (event.ruling() == ObjectionRuling.UPHELD) {
            out(event.election(), event.against());
        }
    }

    private void out(ElectionId election, Candidacy candidacy) {
        jdbc.sql("UPDATE register.meeting_candidacy SET is_out = true WHERE election = ? AND person = ? AND body = ?")
                .params(
                        election.value(),
                        candidacy.person().value(),
                        candidacy.body().name())
                .update();
    }
}
