package org.jianhui.query.membership.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.event.DuplicateReferred;
import org.jianhui.kernel.membership.ledger.event.ReferralSettled;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells a village's cadre what became of its duplicates, and of the other village nothing (AC-020). */
final class OutcomeAnswers implements Answering {

    private static final String CONCERNS =
            "(r.village = ANY (:villages) OR r.state::json ->> 'holder' = ANY (:villages))";

    /**
     * Whoever holds the person learns of it only once there is something to do, and with the row that stood then: one entered after
     * the decision is another story.
     */
    private static final String LINE = "SELECT r.state, r.settled, p.name, p.id_number, e.entry"
            + " FROM views.ledger_referral r LEFT JOIN views.member_person p ON p.person = r.person"
            + " LEFT JOIN views.ledger_entry e ON e.person = r.person AND e.standing = 'ON' AND e.village = ANY (:villages)"
            + " AND (r.village = ANY (:villages)"
            + " OR e.state::json ->> 'enteredOn' <= r.settled::json ->> 'settledOn')"
            + " WHERE " + CONCERNS
            + " AND (r.village = ANY (:villages) OR r.settled::json ->> 'settlement' <> 'HOLDER_KEEPS')"
            + " ORDER BY coalesce(r.settled::json ->> 'settledOn', r.state::json ->> 'referredOn') DESC, r.referral"
            + " LIMIT :most";

    private final JdbcClient sql;
    private final LedgerReading reading;

    OutcomeAnswers(JdbcClient sql, LedgerReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    @QueryHandler
    FindOutcomes.Outcomes answer(FindOutcomes query, @MetaDataValue("reader") String reader) {
        String[] villages = reading.villages(reader, ReadRight.REFERRAL_OUTCOME);
        @Nullable AsOf asOf = query.asOf();
        return asOf == null ? outcomes(villages) : reading.then(asOf, streams(villages), () -> outcomes(villages));
    }

    private List<String> streams(String[] villages) {
        return sql.sql("SELECT r.referral FROM views.ledger_referral r WHERE " + CONCERNS
                        + " UNION ALL SELECT e.entry FROM views.ledger_entry e JOIN views.ledger_referral r"
                        + " ON r.person = e.person WHERE e.village = ANY (:villages)")
                .param("villages", villages)
                .query(String.class)
                .list();
    }

    private FindOutcomes.Outcomes outcomes(String[] villages) {
        List<String> own = Arrays.asList(villages);
        return new FindOutcomes.Outcomes(sql.sql(LINE)
                .param("villages", villages)
                .param("most", FindOutcomes.MOST)
                .query((row, n) -> line(row, own))
                .list());
    }

    private static FindOutcomes.Line line(ResultSet row, List<String> own) throws SQLException {
        DuplicateReferred referred = ViewJson.read(row.getString("state"), DuplicateReferred.class);
        @Nullable String settled = row.getString("settled");
        @Nullable ReferralSettled outcome = settled == null ? null : ViewJson.read(settled, ReferralSettled.class);
        @Nullable VillageId holder = referred.holder();
        VillageId village = holder == null || own.contains(referred.village().value()) ? referred.village() : holder;
        boolean holds = !village.equals(referred.village());
        @Nullable String entry = row.getString("entry");
        return new FindOutcomes.Line(
                referred.referral(),
                village,
                holds,
                entry == null ? null : new LedgerEntryId(entry),
                holds ? Columns.sealed(row.getString("name")) : null,
                Columns.sealed(row.getString("id_number")),
                referred.referredOn(),
                outcome == null ? null : outcome.settlement(),
                outcome == null ? null : outcome.settledOn());
    }
}
