package org.jianhui.command.organisation;

import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.CaseOffices;
import org.jianhui.kernel.organisation.Parties;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a case is and who replies in it, from the registers in which the capabilities keep their cases. */
final class RegisteredOffices implements CaseOffices {

    private static final String CASES = """
            SELECT union_id, replies_union FROM register.election_case WHERE election = :id
            UNION ALL
            SELECT union_id, replies_union FROM register.founding_case WHERE founding = :id
            UNION ALL
            SELECT union_id, replies_union FROM register.committee_term WHERE term = :id
            UNION ALL
            SELECT e.union_id, e.replies_union FROM register.meeting m
                JOIN register.election_case e USING (election) WHERE m.assembly = :id
            UNION ALL
            SELECT c.union_id, (SELECT s.parent FROM register.election_superior s
                    WHERE s.union_id = c.union_id AND s.from_day <= :day ORDER BY s.from_day DESC LIMIT 1)
                FROM (SELECT union_id FROM register.membership WHERE membership = :id
                    UNION ALL SELECT union_id FROM register.dues_hand_in WHERE hand_in = :id
                    UNION ALL SELECT union_id FROM register.real_name_batch WHERE batch = :id) c
            """;

    private final JdbcClient sql;

    RegisteredOffices(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** A union without a superior replies to itself: nobody above it acts in its cases. */
    @Override
    public Optional<Parties> of(String caseId, LocalDate day) {
        return sql.sql(CASES)
                .param("id", caseId)
                .param("day", day)
                .query((row, n) -> {
                    UnionId own = new UnionId(row.getString(1));
                    return new Parties(own, row.getString(2) == null ? own : new UnionId(row.getString(2)));
                })
                .optional();
    }
}
