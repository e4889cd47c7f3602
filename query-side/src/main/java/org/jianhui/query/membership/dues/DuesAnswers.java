package org.jianhui.query.membership.dues;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.money.Money;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.Columns;

/** Shows what is paid and open. Names are read from the view of the members, where they can be erased; of a past moment too. */
final class DuesAnswers implements Answering {

    /** Who owes the year and has no standing receipt for it, whichever membership it was given for. */
    private static final String OWES =
            "m.standing = 'MEMBER' AND m.since <= :year AND position(:year IN m.excepted) = 0"
                    + " AND NOT EXISTS (SELECT 1 FROM views.dues_receipt r WHERE r.person = m.person AND r.union_id = m.union_id"
                    + " AND r.year = :year AND r.standing = 'STANDING')";

    private final DuesReading reading;

    DuesAnswers(DuesReading reading) {
        this.reading = reading;
    }

    @QueryHandler
    FindOpenDues.Page answer(FindOpenDues query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader);
        return reading.at(query.asOf(), areas, () -> open(query, areas));
    }

    private FindOpenDues.Page open(FindOpenDues query, String[] areas) {
        List<FindOpenDues.Line> found = reading.sql()
                .sql("SELECT m.membership, m.union_id, m.village, p.name, p.id_number"
                        + " FROM views.dues_member m LEFT JOIN views.member_person p ON p.person = m.person"
                        + " WHERE (m.union_id = ANY (:areas) OR m.village = ANY (:areas)) AND " + OWES
                        + " AND (:union::text IS NULL OR m.union_id = :union)"
                        + " AND (:village::text IS NULL OR m.village = :village)"
                        + " AND (:after::text IS NULL OR m.membership > :after) ORDER BY m.membership LIMIT :limit")
                .param("areas", areas)
                .param("year", DuesProjection.four(query.year()))
                .param("union", Columns.value(query.union()))
                .param("village", Columns.value(query.village()))
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> new FindOpenDues.Line(
                        new MembershipId(row.getString("membership")),
                        new UnionId(row.getString("union_id")),
                        new VillageId(row.getString("village")),
                        Columns.sealed(row.getString("name")),
                        Columns.sealed(row.getString("id_number"))))
                .list();
        boolean more = found.size() > query.limit();
        List<FindOpenDues.Line> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindOpenDues.Page(shown, more ? shown.get(shown.size() - 1).membership() : null);
    }

    @QueryHandler
    FindDuesSums.Sums answer(FindDuesSums query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader);
        return reading.at(query.asOf(), areas, () -> sums(query, areas));
    }

    private FindDuesSums.Sums sums(FindDuesSums query, String[] areas) {
        return new FindDuesSums.Sums(reading.sql()
                .sql(
                        "SELECT union_id, village, sum(paid) AS paid, sum(fen) AS fen, sum(cash) AS cash, sum(on_hand) AS on_hand,"
                                + " sum(pending) AS pending, sum(open) AS open, sum(voided) AS voided, sum(refunded) AS refunded"
                                + " FROM (SELECT r.union_id, r.village, (r.standing = 'STANDING')::int AS paid,"
                                + " CASE WHEN r.standing = 'STANDING' THEN r.fen::bigint ELSE 0 END AS fen,"
                                + " " + ReceiptLines.CASH_ON_HAND + "::int AS cash,"
                                + " CASE WHEN " + ReceiptLines.CASH_ON_HAND
                                + " THEN r.fen::bigint ELSE 0 END AS on_hand,"
                                + " (r.standing = 'STANDING' AND (r.state::json ->> 'pending')::boolean)::int AS pending,"
                                + " 0 AS open, (r.standing = 'VOIDED')::int AS voided, (r.standing = 'REFUNDED')::int AS refunded"
                                + " FROM views.dues_receipt r" + ReceiptLines.LIVE_HAND_IN
                                + " WHERE r.year = :year UNION ALL"
                                + " SELECT m.union_id, m.village, 0, 0, 0, 0, 0, 1, 0, 0 FROM views.dues_member m WHERE "
                                + OWES
                                + ") each WHERE union_id = ANY (:areas) OR village = ANY (:areas)"
                                + " GROUP BY union_id, village ORDER BY union_id, village")
                .param("areas", areas)
                .param("year", DuesProjection.four(query.year()))
                .query((row, n) -> new FindDuesSums.Line(
                        new UnionId(row.getString("union_id")),
                        new VillageId(row.getString("village")),
                        row.getInt("paid"),
                        new Money(row.getLong("fen")),
                        row.getInt("cash"),
                        new Money(row.getLong("on_hand")),
                        row.getInt("pending"),
                        row.getInt("open"),
                        row.getInt("voided"),
                        row.getInt("refunded")))
                .list());
    }
}
