package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.ViewJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code views.assembly} and {@code views.assembly_ballot}. */
final class AssemblyRows {

    private final JdbcClient sql;

    AssemblyRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<AssemblyView> find(AssemblyId assembly) {
        return sql.sql("SELECT state FROM views.assembly WHERE assembly = ?")
                .param(assembly.value())
                .query((row, n) -> ViewJson.read(row.getString(1), AssemblyView.class))
                .optional();
    }

    List<AssemblyView> of(ElectionId election) {
        return sql.sql("SELECT state FROM views.assembly WHERE election = ? ORDER BY convened")
                .param(election.value())
                .query((row, n) -> ViewJson.read(row.getString(1), AssemblyView.class))
                .list();
    }

    /** Meetings in which the person is a teller, and which are open. */
    List<AssemblyView> countedBy(PersonId teller) {
        return sql.sql("SELECT state FROM views.assembly WHERE ? = ANY (tellers) AND phase = 'VOTING'"
                        + " ORDER BY convened LIMIT 50")
                .param(teller.value())
                .query((row, n) -> ViewJson.read(row.getString(1), AssemblyView.class))
                .list();
    }

    /** The open meetings with this teller, until they are closed. */
    List<AssemblyView> openWith(PersonId teller) {
        return sql.sql("SELECT state FROM views.assembly WHERE ? = ANY (tellers)"
                        + " AND phase IN ('VOTING', 'OFFICERS_DUE', 'CONCLUSION_DUE') ORDER BY convened LIMIT 50")
                .param(teller.value())
                .query((row, n) -> ViewJson.read(row.getString(1), AssemblyView.class))
                .list();
    }

    /** The sealed names under which persons were recorded, as members, villagers or staff. */
    List<BallotName> recordedNames(List<PersonId> persons) {
        return sql.sql("SELECT person, name FROM views.person WHERE person = ANY (?) AND name IS NOT NULL")
                .param(persons.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, n) ->
                        new BallotName(new PersonId(row.getString(1)), ViewJson.read(row.getString(2), Envelope.class)))
                .list();
    }

    /** Those of the persons who have a vote in the union, with what tells namesakes apart; an erased person is left out. */
    List<Voter> voters(UnionId union, List<PersonId> among) {
        return sql.sql(
                        "SELECT m.person, m.membership, p.name, m.village, g.name,"
                                + " (m.state::jsonb -> 'declaration' -> 'birthDate')::text FROM views.member m"
                                + " JOIN views.member_person p USING (person)"
                                + " LEFT JOIN views.union_group_member gm ON gm.union_id = m.union_id AND gm.person = m.person"
                                + " LEFT JOIN views.union_group g USING (group_id)"
                                + " WHERE m.union_id = ? AND m.standing = 'MEMBER' AND m.person = ANY (?) ORDER BY m.membership")
                .params(union.value(), among.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, n) -> new Voter(
                        new PersonId(row.getString(1)),
                        new MembershipId(row.getString(2)),
                        ViewJson.read(row.getString(3), Envelope.class),
                        new VillageId(row.getString(4)),
                        row.getString(5),
                        ViewJson.read(row.getString(6), Envelope.class)))
                .list();
    }

    /** The meeting of a ballot. */
    Optional<AssemblyId> meeting(BallotId ballot) {
        return sql.sql("SELECT assembly FROM views.assembly_ballot WHERE ballot = ?")
                .param(ballot.value())
                .query((row, n) -> new AssemblyId(row.getString(1)))
                .optional();
    }

    void ballot(BallotId ballot, AssemblyId assembly) {
        sql.sql("INSERT INTO views.assembly_ballot (ballot, assembly) VALUES (?, ?)")
                .params(ballot.value(), assembly.value())
                .update();
    }

    void insert(AssemblyView view) {
        sql.sql("INSERT INTO views.assembly (assembly, election, union_id, phase, convened, tellers, state)"
                        + " VALUES (?, ?, ?, ?, ?, '{}', ?)")
                .params(
                        view.opening().assembly().value(),
                        view.opening().election().value(),
                        view.opening().union().value(),
                        view.phase().name(),
                        view.recordedAt().atZone(Zone.SHANGHAI).toOffsetDateTime(),
                        ViewJson.write(view))
                .update();
    }

    void update(AssemblyView view) {
        CountersLine counters = view.counters();
        List<PersonId> tellers = counters == null ? List.of() : counters.tellers();
        sql.sql("UPDATE views.assembly SET phase = :phase, tellers = :tellers, state = :state"
                        + " WHERE assembly = :assembly")
                .param("phase", view.phase().name())
                .param("tellers", tellers.stream().map(PersonId::value).toArray(String[]::new))
                .param("state", ViewJson.write(view))
                .param("assembly", view.opening().assembly().value())
                .update();
    }

    void clear() {
        sql.sql("DELETE FROM views.assembly_ballot").update();
        sql.sql("DELETE FROM views.assembly").update();
    }
}
