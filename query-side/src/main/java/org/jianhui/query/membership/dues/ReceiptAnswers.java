package org.jianhui.query.membership.dues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;

/** Shows receipts, with the names as {@link DuesAnswers} does. */
final class ReceiptAnswers implements Answering {

    private final DuesReading reading;

    ReceiptAnswers(DuesReading reading) {
        this.reading = reading;
    }

    @QueryHandler
    FindReceipts.Page answer(FindReceipts query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader);
        return reading.at(query.asOf(), areas, () -> receipts(query, areas));
    }

    private FindReceipts.Page receipts(FindReceipts query, String[] areas) {
        List<ReceiptLine> found = reading.sql()
                .sql(ReceiptLines.RECEIPT
                        + " AND r.year = :year AND (:union::text IS NULL OR r.union_id = :union)"
                        + " AND (:village::text IS NULL OR r.village = :village)"
                        + " AND (:standing::text IS NULL OR r.standing = :standing)"
                        + " AND (NOT :cash OR " + ReceiptLines.CASH_ON_HAND + ")"
                        + " AND (:after::text IS NULL OR (r.number, r.receipt) >"
                        + " (SELECT a.number, a.receipt FROM views.dues_receipt a WHERE a.receipt = :after))"
                        + " ORDER BY r.number, r.receipt LIMIT :limit")
                .param("areas", areas)
                .param("year", DuesProjection.four(query.year()))
                .param("union", Columns.value(query.union()))
                .param("village", Columns.value(query.village()))
                .param(
                        "standing",
                        query.standing() == null ? null : query.standing().name())
                .param("cash", query.cashOnHand())
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> ReceiptLines.of(row))
                .list();
        boolean more = found.size() > query.limit();
        List<ReceiptLine> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindReceipts.Page(
                shown, more ? shown.get(shown.size() - 1).receipt().receipt() : null);
    }

    @QueryHandler
    ReceiptLine answer(FindReceipt query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader);
        return reading.at(
                        query.asOf(),
                        withHandIns(List.of(query.receipt().value())),
                        () -> reading.sql()
                                .sql(ReceiptLines.RECEIPT + " AND r.receipt = :receipt")
                                .param("areas", areas)
                                .param("receipt", query.receipt().value())
                                .query((row, n) -> ReceiptLines.of(row))
                                .optional())
                .orElseThrow(DuesReading::unknown);
    }

    private List<String> withHandIns(List<String> receipts) {
        List<String> streams = new ArrayList<>(receipts);
        streams.addAll(reading.handInsOf(receipts));
        return streams;
    }

    @QueryHandler
    FindMemberDues.Dues answer(FindMemberDues query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader);
        String membership = query.membership().value();
        List<String> streams = withHandIns(reading.sql()
                .sql("SELECT r.receipt FROM views.dues_receipt r"
                        + " JOIN views.dues_member m ON m.person = r.person AND m.union_id = r.union_id"
                        + " WHERE m.membership = ?")
                .param(membership)
                .query(String.class)
                .list());
        streams.add(membership);
        int until = reading.year(query.asOf(), query.today());
        return reading.at(
                query.asOf(),
                streams,
                () -> member(membership, areas)
                        .map(member -> dues(member, areas, query.first(), until))
                        .orElse(new FindMemberDues.Dues(List.of(), List.of())));
    }

    private Optional<DuesMember> member(String membership, String[] areas) {
        return reading.sql()
                .sql("SELECT m.state FROM views.dues_member m WHERE m.membership = :membership"
                        + " AND (m.union_id = ANY (:areas) OR m.village = ANY (:areas))")
                .param("membership", membership)
                .param("areas", areas)
                .query((row, n) -> ViewJson.read(row.getString(1), DuesMember.class))
                .optional();
    }

    private FindMemberDues.Dues dues(DuesMember member, String[] areas, int first, int until) {
        List<ReceiptLine> receipts = reading.sql()
                .sql(ReceiptLines.RECEIPT + " AND r.person = :person AND r.union_id = :union"
                        + " ORDER BY r.year, r.number")
                .param("areas", areas)
                .param("person", member.person().value())
                .param("union", member.union().value())
                .query((row, n) -> ReceiptLines.of(row))
                .list();
        List<Integer> open = IntStream.rangeClosed(Math.max(first, Math.min(member.since(), until + 1)), until)
                .filter(member::owes)
                .filter(year -> receipts.stream()
                        .map(ReceiptLine::receipt)
                        .noneMatch(each -> each.year() == year && each.standing() == ReceiptStanding.STANDING))
                .boxed()
                .toList();
        return new FindMemberDues.Dues(receipts, open);
    }
}
