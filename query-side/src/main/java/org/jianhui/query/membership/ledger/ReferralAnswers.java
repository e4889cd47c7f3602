package org.jianhui.query.membership.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.membership.ledger.event.DuplicateReferred;
import org.jianhui.kernel.membership.ledger.event.ReferralSettled;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the federation the persons whom two of its villages want to enter, open and settled. */
final class ReferralAnswers implements Answering {

    private static final String LINE = "SELECT r.state, r.settled, p.name, p.id_number FROM views.ledger_referral r"
            + " LEFT JOIN views.member_person p ON p.person = r.person WHERE r.village = ANY (:villages)";

    private final JdbcClient sql;
    private final LedgerReading reading;

    ReferralAnswers(JdbcClient sql, LedgerReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    @QueryHandler
    FindReferrals.Page answer(FindReferrals query, @MetaDataValue("reader") String reader) {
        String[] villages = reading.villages(reader, ReadRight.REFERRAL);
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? page(query, villages)
                : reading.then(
                        asOf, reading.streams("ledger_referral", "referral", villages), () -> page(query, villages));
    }

    private FindReferrals.Page page(FindReferrals query, String[] villages) {
        List<FindReferrals.Line> found = sql.sql(LINE + " AND (r.settled IS NULL) = :open"
                        + " AND (:after::text IS NULL OR r.referral > :after) ORDER BY r.referral LIMIT :limit")
                .param("villages", villages)
                .param("open", !query.settled())
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> line(row))
                .list();
        boolean more = found.size() > query.limit();
        List<FindReferrals.Line> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindReferrals.Page(
                shown, more ? shown.get(shown.size() - 1).referral().referral() : null);
    }

    @QueryHandler
    FindReferrals.Line answer(FindReferral query, @MetaDataValue("reader") String reader) {
        return sql.sql(LINE + " AND r.referral = :referral")
                .param("villages", reading.villages(reader, ReadRight.REFERRAL))
                .param("referral", query.referral().value())
                .query((row, n) -> line(row))
                .optional()
                .orElseThrow(LedgerReading::unknown);
    }

    private static FindReferrals.Line line(ResultSet row) throws SQLException {
        @Nullable String settled = row.getString("settled");
        return new FindReferrals.Line(
                ViewJson.read(row.getString("state"), DuplicateReferred.class),
                Columns.sealed(row.getString("name")),
                Columns.sealed(row.getString("id_number")),
                settled == null ? null : ViewJson.read(settled, ReferralSettled.class));
    }
}
