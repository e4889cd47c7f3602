package org.jianhui.query.membership.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the files that were handed in for the ledgers of the villages the reader may read. */
final class ImportAnswers implements Answering {

    /** The imports, and the view of the members for the cadre's name. */
    static final Set<String> READS = Set.of(ImportProjection.NAME, "view-member");

    private static final String LINE = " AS shown, i.place, c.name AS cadre FROM views.ledger_import i"
            + " LEFT JOIN views.member_person c ON c.person = i.brief::json ->> 'cadre'"
            + " WHERE i.village = ANY (:villages)";

    private final JdbcClient sql;
    private final LedgerReading reading;

    ImportAnswers(JdbcClient sql, LedgerReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    @QueryHandler
    FindImports.Page answer(FindImports query, @MetaDataValue("reader") String reader) {
        String[] villages = reading.villages(reader, ReadRight.PERSON);
        return then(query.asOf(), streams(villages, null), () -> page(query, villages));
    }

    @QueryHandler
    ImportLine answer(FindImport query, @MetaDataValue("reader") String reader) {
        String[] villages = reading.villages(reader, ReadRight.PERSON);
        String imported = query.imported().value();
        return then(
                        query.asOf(),
                        streams(villages, imported),
                        () -> sql.sql("SELECT i.state" + LINE + " AND i.import = :import")
                                .param("villages", villages)
                                .param("import", imported)
                                .query((row, n) -> line(row))
                                .optional())
                .orElseThrow(LedgerReading::unknown);
    }

    private FindImports.Page page(FindImports query, String[] villages) {
        @Nullable VillageId village = query.village();
        List<ImportLine> found = sql.sql(
                        "SELECT i.brief" + LINE + " AND (:village::text IS NULL OR i.village = :village)"
                                + " AND (:sha256::text IS NULL OR i.sha256 = :sha256)"
                                + " AND (:after::text IS NULL OR i.place < :after) ORDER BY i.place DESC LIMIT :limit")
                .param("villages", villages)
                .param("village", Columns.value(village))
                .param("sha256", query.sha256())
                .param("after", query.after())
                .param("limit", query.limit() + 1)
                .query((row, n) -> line(row))
                .list();
        boolean more = found.size() > query.limit();
        List<ImportLine> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindImports.Page(
                shown, more ? ImportProjection.place(shown.get(shown.size() - 1).view()) : null);
    }

    private <R> R then(@Nullable AsOf moment, Supplier<List<String>> streams, Supplier<R> asked) {
        return moment == null ? asked.get() : reading.then(ImportProjection.NAME, moment, streams.get(), asked);
    }

    /** All that may be on the page: an import belongs to one village for ever. */
    private Supplier<List<String>> streams(String[] villages, @Nullable String only) {
        return () -> sql.sql("SELECT import FROM views.ledger_import WHERE village = ANY (:villages)"
                        + " AND (:only::text IS NULL OR import = :only)")
                .param("villages", villages)
                .param("only", only)
                .query(String.class)
                .list();
    }

    private static ImportLine line(ResultSet row) throws SQLException {
        return new ImportLine(
                ViewJson.read(row.getString("shown"), ImportView.class), Columns.sealed(row.getString("cadre")));
    }
}
