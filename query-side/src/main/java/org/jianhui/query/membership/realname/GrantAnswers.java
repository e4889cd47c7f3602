package org.jianhui.query.membership.realname;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;

/** Counts the people for whom grants are due. What is recorded as entered counts, whatever became of the membership later. */
final class GrantAnswers implements Answering {

    /** Each person once in the whole installation: the first entry that stands, in the year in which it was made first. */
    private static final String HEADS =
            " FROM (SELECT DISTINCT ON (person) membership, union_id, village, person, state,"
                    + " left(state::json ->> 'enteredOn', 4) AS year FROM views.real_name_member"
                    + " WHERE state::json ->> 'standing' = 'ENTERED' ORDER BY person, state::json ->> 'enteredOn', membership) m"
                    + " WHERE m.union_id = ANY (:areas) AND (m.year = :year OR :before AND m.year < :year)";

    private final RealNameReading reading;

    GrantAnswers(RealNameReading reading) {
        this.reading = reading;
    }

    @QueryHandler
    FindGrants.Heads answer(FindGrants query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader, ReadRight.MEMBER);
        return reading.at(query.asOf(), areas, () -> heads(query, areas));
    }

    private FindGrants.Heads heads(FindGrants query, String[] areas) {
        return new FindGrants.Heads(reading.sql()
                .sql("SELECT m.union_id, count(*) AS heads" + HEADS + " GROUP BY m.union_id ORDER BY m.union_id")
                .param("areas", areas)
                .param("year", four(query.year()))
                .param("before", query.before())
                .query((row, n) -> new FindGrants.Line(new UnionId(row.getString("union_id")), row.getInt("heads")))
                .list());
    }

    @QueryHandler
    FindRealNames.Page answer(FindGrantHeads query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader, ReadRight.MEMBER);
        return reading.at(query.asOf(), areas, () -> list(query, areas));
    }

    private FindRealNames.Page list(FindGrantHeads query, String[] areas) {
        List<FindRealNames.Line> found = reading.sql()
                .sql("SELECT h.state, p.name, p.id_number FROM (SELECT m.*" + HEADS + ") h"
                        + " LEFT JOIN views.member_person p ON p.person = h.person"
                        + " WHERE (:union::text IS NULL OR h.union_id = :union)"
                        + " AND (:after::text IS NULL OR h.membership > :after) ORDER BY h.membership LIMIT :limit")
                .param("areas", areas)
                .param("year", four(query.year()))
                .param("before", query.before())
                .param("union", Columns.value(query.union()))
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> new FindRealNames.Line(
                        ViewJson.read(row.getString("state"), RealNameMember.class),
                        Columns.sealed(row.getString("name")),
                        Columns.sealed(row.getString("id_number"))))
                .list();
        boolean more = found.size() > query.limit();
        List<FindRealNames.Line> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindRealNames.Page(
                shown, more ? shown.get(shown.size() - 1).member().membership() : null);
    }

    private static String four(int year) {
        return "%04d".formatted(year);
    }
}
