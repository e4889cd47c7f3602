package org.jianhui.query.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.organisation.FindOrganisation.Tree;
import org.jianhui.query.organisation.FindTerms.Term;
import org.jianhui.query.organisation.PostLine.Holder;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the tree: what the projection takes in, the tree of a day, the terms in the posts of a unit. */
final class TreeRows {

    private final JdbcClient sql;

    TreeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * All streams that the projection takes in. The history of a union brought in has the founding's identifier with a prefix of
     * its own.
     *
     * @param area of this unit only; null for all
     */
    List<String> streams(@Nullable Area area) {
        return sql.sql(
                        "WITH entered AS (SELECT founding FROM views.area_founding WHERE :area::text IS NULL OR area = :area)"
                                + " SELECT area FROM views.area_place WHERE :area::text IS NULL OR area = :area"
                                + " UNION SELECT post FROM views.post WHERE :area::text IS NULL OR area = :area"
                                + " UNION SELECT founding FROM entered"
                                + " UNION SELECT replace(founding, :founding, :history) FROM entered")
                .param("area", area == null ? null : area.value())
                .param("founding", FoundingId.PREFIX + "-")
                .param("history", HistoryId.PREFIX + "-")
                .query(String.class)
                .list();
    }

    Tree tree(LocalDate on) {
        Map<String, List<Holder>> holders = holders(on);
        Map<String, List<PostLine>> posts = posts(holders);
        Map<String, Foundation> foundations = foundations(on);
        List<Unit> units = sql.sql("SELECT p.area, p.kind, coalesce(n.name, p.area) AS name, p.parent FROM"
                        + " (SELECT DISTINCT ON (area) area, kind, parent FROM views.area_place WHERE from_day <= :on"
                        + " ORDER BY area, from_day DESC) p LEFT JOIN (SELECT DISTINCT ON (area) area, name"
                        + " FROM views.area_name WHERE from_day <= :on ORDER BY area, from_day DESC) n USING (area)"
                        + " WHERE NOT EXISTS (SELECT 1 FROM views.area_closed c WHERE c.area = p.area AND c.last_day < :on)"
                        + " ORDER BY array_position(ARRAY['COUNTY_FEDERATION', 'TOWNSHIP_FEDERATION', 'BASE_UNION'],"
                        + " p.kind) NULLS LAST, p.area")
                .param("on", on)
                .query((row, n) -> unit(row, posts, foundations))
                .list();
        return new Tree(on, units);
    }

    List<Term> terms(Area area, LocalDate today) {
        return sql.sql("SELECT h.post, h.person, p.name, h.from_day, h.until_day FROM views.post_holder h"
                        + " JOIN views.post s USING (post) LEFT JOIN views.person p USING (person) WHERE s.area = :area"
                        + " AND (h.until_day IS NULL OR h.until_day >= greatest(:today, h.from_day))"
                        + " ORDER BY h.post, h.from_day, h.person")
                .param("area", area.value())
                .param("today", today)
                .query((row, n) -> {
                    Holder holder = holder(row);
                    return new Term(
                            new PostId(row.getString("post")),
                            holder,
                            !holder.from().isAfter(today));
                })
                .list();
    }

    private Map<String, List<PostLine>> posts(Map<String, List<Holder>> holders) {
        return sql
                .sql("SELECT area, post, kind, title, seats FROM views.post ORDER BY post")
                .query((row, n) -> Map.entry(row.getString(1), post(row, holders)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<String, List<Holder>> holders(LocalDate on) {
        return sql
                .sql("SELECT h.post, h.person, p.name, h.from_day, h.until_day FROM views.post_holder h LEFT JOIN"
                        + " views.person p USING (person) WHERE h.from_day <= :on"
                        + " AND (h.until_day IS NULL OR h.until_day >= :on) ORDER BY h.post, h.from_day, h.person")
                .param("on", on)
                .query((row, n) -> Map.entry(row.getString(1), holder(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What had been applied for and not been given up by the day, the newest of each union. */
    private Map<String, Foundation> foundations(LocalDate on) {
        return sql
                .sql(
                        "SELECT DISTINCT ON (area) area, founding, applied_on, CASE WHEN grouped_on <= :on THEN contact END"
                                + " AS contact, CASE WHEN founded_on <= :on THEN founded_on END AS founded_on,"
                                + " CASE WHEN founded_on <= :on THEN code END AS code FROM views.area_founding"
                                + " WHERE applied_on <= :on AND (ended_on IS NULL OR ended_on > :on)"
                                + " ORDER BY area, applied_on DESC, founding")
                .param("on", on)
                .query((row, n) -> Map.entry(row.getString("area"), foundation(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Foundation foundation(ResultSet row) throws SQLException {
        @Nullable String contact = row.getString("contact");
        return new Foundation(
                new FoundingId(row.getString("founding")),
                row.getObject("applied_on", LocalDate.class),
                contact == null ? null : ViewJson.read(contact, ObjectionContact.class),
                row.getObject("founded_on", LocalDate.class),
                row.getString("code"));
    }

    private static Unit unit(ResultSet row, Map<String, List<PostLine>> posts, Map<String, Foundation> foundations)
            throws SQLException {
        String area = row.getString("area");
        @Nullable String parent = row.getString("parent");
        return new Unit(
                new Area(area),
                row.getString("kind"),
                row.getString("name"),
                parent == null ? null : new Area(parent),
                foundations.get(area),
                posts.getOrDefault(area, List.of()));
    }

    private static PostLine post(ResultSet row, Map<String, List<Holder>> holders) throws SQLException {
        String post = row.getString("post");
        return new PostLine(
                new PostId(post),
                PostKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("seats"),
                holders.getOrDefault(post, List.of()));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("name");
        return new Holder(
                new PersonId(row.getString("person")),
                name == null ? null : ViewJson.read(name, Envelope.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
