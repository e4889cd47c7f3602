package org.jianhui.query.membership.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.money.Money;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;

/** Shows hand-ins of cash, with the names as {@link DuesAnswers} does: to the union, and to who reads all of its villages. */
final class HandInAnswers implements Answering {

    private static final String HAND_IN = "SELECT h.hand_in, h.state, p.name AS holder, e.name AS ender"
            + " FROM views.dues_hand_in h LEFT JOIN views.member_person p ON p.person = h.state::json ->> 'holder'"
            + " LEFT JOIN views.member_person e ON e.person = h.state::json -> 'ending' ->> 'by' WHERE "
            + ReceiptLines.READABLE_HAND_IN;

    private final DuesReading reading;

    HandInAnswers(DuesReading reading) {
        this.reading = reading;
    }

    @QueryHandler
    FindHandIns.Page answer(FindHandIns query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader);
        return reading.at(query.asOf(), areas, () -> handIns(query, areas));
    }

    private FindHandIns.Page handIns(FindHandIns query, String[] areas) {
        List<HandInLine> found = reading.sql()
                .sql(HAND_IN + " AND (:union::text IS NULL OR h.union_id = :union)"
                        + " AND (:village::text IS NULL OR :village = ANY (string_to_array(h.villages, ' ')))"
                        + " AND (:standing::text IS NULL OR h.standing = :standing)"
                        + " AND (:after::text IS NULL OR h.place <"
                        + " (SELECT a.place FROM views.dues_hand_in a WHERE a.hand_in = :after))"
                        + " ORDER BY h.place DESC LIMIT :limit")
                .param("areas", areas)
                .param("union", Columns.value(query.union()))
                .param("village", Columns.value(query.village()))
                .param(
                        "standing",
                        query.standing() == null ? null : query.standing().name())
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> handIn(row))
                .list();
        boolean more = found.size() > query.limit();
        List<HandInLine> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindHandIns.Page(
                shown, more ? shown.get(shown.size() - 1).handIn().handIn() : null);
    }

    @QueryHandler
    FindHandIn.Found answer(FindHandIn query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader);
        String handIn = query.handIn().value();
        List<String> receipts = reading.sql()
                .sql("SELECT receipt FROM views.dues_handed_receipt WHERE hand_in = ?")
                .param(handIn)
                .query(String.class)
                .list();
        List<String> streams = new ArrayList<>(receipts);
        streams.addAll(reading.handInsOf(receipts));
        return reading.at(
                        query.asOf(),
                        streams,
                        () -> reading.sql()
                                .sql(HAND_IN + " AND h.hand_in = :handIn")
                                .param("areas", areas)
                                .param("handIn", handIn)
                                .query((row, n) -> handIn(row))
                                .optional()
                                .map(line -> new FindHandIn.Found(line, receiptsOf(handIn, areas))))
                .orElseThrow(DuesReading::unknown);
    }

    private List<ReceiptLine> receiptsOf(String handIn, String[] areas) {
        return reading.sql()
                .sql(ReceiptLines.RECEIPT + " AND r.receipt IN (SELECT o.receipt FROM views.dues_handed_receipt o"
                        + " WHERE o.hand_in = :handIn) ORDER BY r.year, r.number, r.receipt")
                .param("areas", areas)
                .param("handIn", handIn)
                .query((row, n) -> ReceiptLines.of(row))
                .list();
    }

    @QueryHandler
    FindOwnCash.Cash answer(FindOwnCash query) {
        String[] areas = unionsOf(query.holder());
        List<FindOwnCash.Sum> sums = reading.sql()
                .sql("SELECT r.union_id, count(*) AS receipts, sum(r.fen::bigint) AS fen FROM views.dues_receipt r"
                        + ReceiptLines.LIVE_HAND_IN
                        + " WHERE (r.union_id = ANY (:areas) OR r.village = ANY (:areas)) AND " + ReceiptLines.OWN_CASH
                        + " GROUP BY r.union_id ORDER BY r.union_id")
                .param("areas", areas)
                .param("holder", query.holder().value())
                .query((row, n) -> new FindOwnCash.Sum(
                        new UnionId(row.getString("union_id")), row.getInt("receipts"), new Money(row.getLong("fen"))))
                .list();
        List<ReceiptLine> receipts = reading.sql()
                .sql(ReceiptLines.RECEIPT + " AND " + ReceiptLines.OWN_CASH
                        + " AND r.union_id = :union ORDER BY r.year, r.number, r.receipt LIMIT :limit")
                .param("areas", areas)
                .param("holder", query.holder().value())
                .param("union", Columns.value(query.union()))
                .param("limit", query.limit())
                .query((row, n) -> ReceiptLines.of(row))
                .list();
        return new FindOwnCash.Cash(sums, receipts);
    }

    /** What somebody took stays theirs to hand in, wherever they may read by now. */
    private String[] unionsOf(PersonId holder) {
        return reading.sql()
                .sql("SELECT DISTINCT union_id FROM views.dues_receipt WHERE state::json ->> 'receiver' = ?")
                .param(holder.value())
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    private static HandInLine handIn(ResultSet row) throws SQLException {
        return new HandInLine(
                ViewJson.read(row.getString("state"), HandInView.class),
                Columns.sealed(row.getString("holder")),
                Columns.sealed(row.getString("ender")));
    }
}
