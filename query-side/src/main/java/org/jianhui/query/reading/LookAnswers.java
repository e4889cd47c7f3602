package org.jianhui.query.reading;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers who looked. */
final class LookAnswers implements Answering {

    private static final String ROWS =
            "SELECT l.look, l.at, l.account, l.asked, l.about, l.files, l.as_of, l.persons, ";

    private static final String BEFORE =
            " AND (:after::text IS NULL OR (%1$s.at, %1$s.look) < (:at::timestamptz, :after)) ";

    /** The case, the cases that are part of it, and the files their events name. */
    private static final String OF_CASE = "o.id IN (WITH c AS (SELECT :case::text AS id UNION"
            + " SELECT case_id FROM views.case_file WHERE part_of = :case) SELECT id FROM c UNION"
            + " SELECT attachment FROM views.case_attachment WHERE case_id IN (SELECT id FROM c))";

    private static final String AT_A_CASE = ROWS + "coalesce(p.fields, l.fields) AS fields"
            + " FROM (SELECT DISTINCT o.at, o.look FROM views.look_about o WHERE " + OF_CASE + BEFORE.formatted("o")
            + ") m JOIN views.look l USING (look)"
            + " LEFT JOIN views.look_person p ON p.look = l.look AND p.at = l.at AND p.person = :person"
            + " WHERE (:person::text IS NULL OR p.person IS NOT NULL)"
            + " AND (:account::text IS NULL OR l.account = :account)"
            + " ORDER BY l.at DESC, l.look DESC LIMIT :limit";

    private static final String OF_PERSON = ROWS + "p.fields FROM views.look_person p JOIN views.look l USING (look)"
            + " JOIN views.account a ON a.account = l.account AND a.home = ANY (:homes)"
            + " WHERE p.person = :person AND (:account::text IS NULL OR l.account = :account)" + BEFORE.formatted("p")
            + " ORDER BY p.at DESC, p.look DESC LIMIT :limit";

    private static final String BY_ACCOUNT = ROWS + "l.fields FROM views.look l"
            + " JOIN views.account a ON a.account = l.account AND a.home = ANY (:homes)"
            + " WHERE (:account::text IS NULL OR l.account = :account)" + BEFORE.formatted("l")
            + " ORDER BY l.at DESC, l.look DESC LIMIT :limit";

    private final JdbcClient sql;
    private final Supplier<Authority> authority;

    LookAnswers(JdbcClient sql, Supplier<Authority> authority) {
        this.sql = sql;
        this.authority = authority;
    }

    @QueryHandler
    FindLooks.Page answer(FindLooks query, @MetaDataValue("reader") String reader) {
        List<LookView> found = rows(query, reader);
        boolean more = found.size() > query.limit();
        List<LookView> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        @Nullable LookView last = more ? shown.get(shown.size() - 1) : null;
        return new FindLooks.Page(shown, last == null ? null : new FindLooks.Place(last.at(), last.look()));
    }

    private List<LookView> rows(FindLooks query, String reader) {
        @Nullable PersonId person = query.person();
        @Nullable AccountId account = query.account();
        FindLooks.@Nullable Place after = query.after();
        JdbcClient.StatementSpec statement = sql.sql(
                        query.caseId() != null ? AT_A_CASE : person != null ? OF_PERSON : BY_ACCOUNT)
                .param("person", person == null ? null : person.value())
                .param("account", account == null ? null : account.value())
                .param("after", after == null ? null : after.look().value())
                .param("at", after == null ? null : Timestamp.from(after.at()))
                .param("limit", query.limit() + 1);
        return (query.caseId() != null
                        ? statement.param("case", query.caseId())
                        : statement.param("homes", homes(reader)))
                .query((row, n) -> look(row))
                .list();
    }

    private String[] homes(String reader) {
        return authority.get().readableAreas(new AccountId(reader), ReadRight.LOOK).stream()
                .map(Area::value)
                .toArray(String[]::new);
    }

    private static LookView look(ResultSet row) throws SQLException {
        return new LookView(
                new LookId(row.getString("look")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getString("account")),
                row.getString("asked"),
                texts(row.getArray("about")),
                texts(row.getArray("files")),
                row.getString("as_of"),
                row.getInt("persons"),
                texts(row.getArray("fields")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
