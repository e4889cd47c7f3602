package org.jianhui.query.membership.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Coverage;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jianhui.kernel.membership.ledger.event.LedgerEvent;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.Recorded;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows the ledgers of the villages the reader may read. Names are read from the view of the members, where they can be erased;
 * of a past moment too.
 */
final class LedgerAnswers implements Answering {

    /** The ledger, and the view of the members for the names. */
    static final Set<String> READS = Set.of(LedgerProjection.NAME, "view-member");

    private static final String LINE = "SELECT e.state, p.name, p.id_number, c.name AS cadre FROM views.ledger_entry e"
            + " LEFT JOIN views.member_person p ON p.person = e.person"
            + " LEFT JOIN views.member_person c ON c.person = e.state::json ->> 'cadre'"
            + " WHERE e.village = ANY (:villages)";

    private static final Comparator<LedgerLine> AS_ENTERED = Comparator.comparing(
                    (LedgerLine line) -> line.entry().enteredOn())
            .thenComparing(LedgerAnswers::rowOfFile)
            .thenComparing(line -> line.entry().entry().value());

    /** Those of a file come in its order, after those entered by hand on the same day. */
    private static int rowOfFile(LedgerLine line) {
        @Nullable RowSource source = line.entry().source();
        return source == null ? 0 : source.row();
    }

    private final JdbcClient sql;
    private final CaseHistory history;
    private final LedgerReading reading;

    LedgerAnswers(JdbcClient sql, CaseHistory history, LedgerReading reading) {
        this.sql = sql;
        this.history = history;
        this.reading = reading;
    }

    @QueryHandler
    FindLedger.Page answer(FindLedger query, @MetaDataValue("reader") String reader) {
        String[] villages = reading.villages(reader, ReadRight.PERSON);
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? page(query, villages)
                : reading.then(asOf, reading.streams("ledger_entry", "entry", villages), () -> page(query, villages));
    }

    private FindLedger.Page page(FindLedger query, String[] villages) {
        List<LedgerLine> found = sql.sql(LINE
                        + " AND e.standing = :standing AND (:village::text IS NULL OR e.village = :village)"
                        + " AND (:attitude::text IS NULL OR e.attitude = :attitude)"
                        + " AND (:among::text[] IS NULL OR e.person = ANY (:among))"
                        + " AND (:after::text IS NULL OR e.entry > :after) ORDER BY e.entry LIMIT :limit")
                .param("villages", villages)
                .param("standing", query.off() ? "OFF" : "ON")
                .param("village", Columns.value(query.village()))
                .param(
                        "attitude",
                        query.attitude() == null ? null : query.attitude().name())
                .param("among", query.among() == null ? null : Columns.values(query.among()))
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> line(row))
                .list();
        boolean more = found.size() > query.limit();
        List<LedgerLine> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindLedger.Page(
                shown, more ? shown.get(shown.size() - 1).entry().entry() : null);
    }

    @QueryHandler
    FindLedgerSheet.Sheet answer(FindLedgerSheet query, @MetaDataValue("reader") String reader) {
        String[] village = {query.village().value()};
        if (!List.of(reading.villages(reader, ReadRight.PERSON)).contains(village[0])) {
            throw LedgerReading.unknown();
        }
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? sheet(village)
                : reading.then(asOf, reading.streams("ledger_entry", "entry", village), () -> sheet(village));
    }

    private FindLedgerSheet.Sheet sheet(String[] village) {
        return new FindLedgerSheet.Sheet(
                sql
                        .sql(LINE + " AND e.standing = 'ON'")
                        .param("villages", village)
                        .query((row, n) -> line(row))
                        .stream()
                        .sorted(AS_ENTERED)
                        .toList());
    }

    @QueryHandler
    LedgerLine answer(FindLedgerEntry query, @MetaDataValue("reader") String reader) {
        LedgerLine live = sql.sql(LINE + " AND e.entry = :entry")
                .param("villages", reading.villages(reader, ReadRight.PERSON))
                .param("entry", query.entry().value())
                .query((row, n) -> line(row))
                .optional()
                .orElseThrow(LedgerReading::unknown);
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? live
                : new LedgerLine(then(live.entry(), asOf), live.name(), live.idNumber(), live.cadre());
    }

    private LedgerEntryView then(LedgerEntryView live, AsOf asOf) {
        @Nullable LedgerEntryView view = null;
        for (Recorded<?> each : history.of(List.of(live.entry().value()), asOf)) {
            if (each.event() instanceof LedgerEvent event) {
                @Nullable Object by = each.metadata().get(ActMetadata.PERSON);
                view = LedgerFold.evolve(
                        view,
                        event,
                        by == null ? null : new PersonId(by.toString()),
                        each.sequence(),
                        each.recordedAt());
            }
        }
        if (view == null) {
            throw LedgerReading.unknown();
        }
        return view;
    }

    @QueryHandler
    FindCoverage.Villages answer(FindCoverage query, @MetaDataValue("reader") String reader) {
        String[] villages = reading.villages(reader, ReadRight.PERSON);
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? coverage(villages)
                : reading.then(asOf, reading.streams("ledger_entry", "entry", villages), () -> coverage(villages));
    }

    private FindCoverage.Villages coverage(String[] villages) {
        return new FindCoverage.Villages(sql.sql("SELECT v.village, count(e.entry) AS entries,"
                        + " count(*) FILTER (WHERE e.contact = 'REACHED') AS contacted,"
                        + " count(*) FILTER (WHERE e.attitude = 'WILLING') AS willing,"
                        + " count(*) FILTER (WHERE e.attitude = 'REFUSING') AS refusing"
                        + " FROM unnest(:villages::text[]) AS v(village) LEFT JOIN views.ledger_entry e"
                        + " ON e.village = v.village AND e.standing = 'ON' GROUP BY v.village ORDER BY v.village")
                .param("villages", villages)
                .query((row, n) -> new FindCoverage.Line(
                        new VillageId(row.getString("village")),
                        new Coverage(row.getInt("entries"), row.getInt("contacted")),
                        row.getInt("willing"),
                        row.getInt("refusing")))
                .list());
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                ViewJson.read(row.getString("state"), LedgerEntryView.class),
                Columns.sealed(row.getString("name")),
                Columns.sealed(row.getString("id_number")),
                Columns.sealed(row.getString("cadre")));
    }
}
