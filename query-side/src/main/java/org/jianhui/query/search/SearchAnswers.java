package org.jianhui.query.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.search.FindCaseHits.CaseHit;
import org.jianhui.query.search.FindPaperHits.PaperHit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what was searched for, leaving out the cases the reader may not read. */
final class SearchAnswers implements Answering {

    private static final String CASES = "SELECT c.case_id, c.kind, c.union_id, c.title, c.opened_on"
            + " FROM views.search_case c WHERE c.union_id = ANY (:readable)"
            + " AND CASE WHEN :day::date IS NULL THEN c.union_id = ANY (:named) OR c.case_id = :text"
            + " OR position(:text in c.title) > 0"
            + " ELSE EXISTS (SELECT 1 FROM views.search_day d WHERE d.case_id = c.case_id AND d.day = :day) END"
            + " AND (:after::text IS NULL OR (c.opened_on, c.case_id) <"
            + " (SELECT a.opened_on, a.case_id FROM views.search_case a WHERE a.case_id = :after))"
            + " ORDER BY c.opened_on DESC, c.case_id DESC LIMIT :limit";

    private static final String PAPERS = "SELECT p.*, c.kind AS case_kind, c.union_id, c.title"
            + " FROM views.search_paper p JOIN views.search_case c USING (case_id) WHERE c.union_id = ANY (:readable)"
            + " AND CASE WHEN :day::date IS NULL THEN p.paper IN (SELECT n.paper FROM views.search_number n"
            + " WHERE n.part >= :sought AND n.part < :beyond) ELSE p.dated = :day END"
            + " AND (:after::text IS NULL OR (p.dated, p.paper) <"
            + " (SELECT a.dated, a.paper FROM views.search_paper a WHERE a.paper = :after))"
            + " ORDER BY p.dated DESC, p.paper DESC LIMIT :limit";

    private final JdbcClient sql;
    private final Supplier<Authority> authority;

    SearchAnswers(JdbcClient sql, Supplier<Authority> authority) {
        this.sql = sql;
        this.authority = authority;
    }

    @QueryHandler
    FindCaseHits.Page answer(FindCaseHits query, @MetaDataValue("reader") String reader) {
        List<CaseHit> found = sql.sql(CASES)
                .param("readable", readable(reader))
                .param("day", query.day(), Types.DATE)
                .param("named", values(query.unions()))
                .param("text", query.text(), Types.VARCHAR)
                .param("after", query.after(), Types.VARCHAR)
                .param("limit", query.limit() + 1)
                .query((row, n) -> caseHit(row))
                .list();
        List<CaseHit> shown = first(found, query.limit());
        return new FindCaseHits.Page(
                shown, shown.size() < found.size() ? shown.get(shown.size() - 1).caseId() : null);
    }

    @QueryHandler
    FindPaperHits.Page answer(FindPaperHits query, @MetaDataValue("reader") String reader) {
        @Nullable String sought = query.number() == null ? null : SoughtNumber.of(query.number());
        @Nullable PaperId after = query.after();
        List<PaperHit> found = sql.sql(PAPERS)
                .param("readable", readable(reader))
                .param("day", query.day(), Types.DATE)
                .param("sought", sought, Types.VARCHAR)
                .param(
                        "beyond",
                        sought == null ? null : sought + Character.toString(Character.MAX_CODE_POINT),
                        Types.VARCHAR)
                .param("after", after == null ? null : after.value(), Types.VARCHAR)
                .param("limit", query.limit() + 1)
                .query((row, n) -> paperHit(row))
                .list();
        List<PaperHit> shown = first(found, query.limit());
        return new FindPaperHits.Page(
                shown, shown.size() < found.size() ? shown.get(shown.size() - 1).paper() : null);
    }

    private String[] readable(String reader) {
        return values(authority.get().readable(new AccountId(reader), ReadRight.CASE));
    }

    private static <T> List<T> first(List<T> found, int limit) {
        return found.size() > limit ? List.copyOf(found.subList(0, limit)) : found;
    }

    private static CaseHit caseHit(ResultSet row) throws SQLException {
        return new CaseHit(
                row.getString("case_id"),
                row.getString("kind"),
                new UnionId(row.getString("union_id")),
                row.getString("title"),
                row.getObject("opened_on", LocalDate.class));
    }

    private static PaperHit paperHit(ResultSet row) throws SQLException {
        return new PaperHit(
                new PaperId(row.getString("paper")),
                row.getString("case_id"),
                row.getString("case_kind"),
                new UnionId(row.getString("union_id")),
                row.getString("title"),
                row.getString("told_by"),
                row.getString("kind"),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getBoolean("written"));
    }

    private static String[] values(Collection<UnionId> unions) {
        return unions.stream().map(UnionId::value).toArray(String[]::new);
    }
}
