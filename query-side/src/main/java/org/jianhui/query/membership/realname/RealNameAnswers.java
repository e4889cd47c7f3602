package org.jianhui.query.membership.realname;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;

/** Shows which members are in the real-name system. Names are read from the view of the members, where they can be erased. */
final class RealNameAnswers implements Answering {

    private static final String READABLE = " (m.union_id = ANY (:areas) OR m.village = ANY (:areas))";

    private final RealNameReading reading;

    RealNameAnswers(RealNameReading reading) {
        this.reading = reading;
    }

    @QueryHandler
    FindRealNames.Page answer(FindRealNames query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader, ReadRight.MEMBER);
        return reading.at(query.asOf(), areas, () -> members(query, areas));
    }

    private FindRealNames.Page members(FindRealNames query, String[] areas) {
        List<FindRealNames.Line> found = reading.sql()
                .sql("SELECT m.state, p.name, p.id_number FROM views.real_name_member m"
                        + " LEFT JOIN views.member_person p ON p.person = m.person WHERE" + READABLE
                        + " AND (m.standing = :standing OR :standing::text IS NULL AND m.standing NOT IN ('OUT', 'ENTERED'))"
                        + " AND (:union::text IS NULL OR m.union_id = :union)"
                        + " AND (:village::text IS NULL OR m.village = :village)"
                        + " AND (:after::text IS NULL OR m.membership > :after) ORDER BY m.membership LIMIT :limit")
                .param("areas", areas)
                .param(
                        "standing",
                        query.standing() == null ? null : query.standing().name())
                .param("union", Columns.value(query.union()))
                .param("village", Columns.value(query.village()))
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

    @QueryHandler
    RealNameMember answer(FindRealName query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader, ReadRight.MEMBER);
        return reading.at(
                        query.asOf(),
                        reading.streams(query.membership()),
                        () -> reading.sql()
                                .sql("SELECT m.state FROM views.real_name_member m WHERE m.membership = :membership AND"
                                        + READABLE)
                                .param("areas", areas)
                                .param("membership", query.membership().value())
                                .query((row, n) -> ViewJson.read(row.getString("state"), RealNameMember.class))
                                .optional())
                .orElseThrow(RealNameReading::unknown);
    }

    @QueryHandler
    FindRealNameSums.Sums answer(FindRealNameSums query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader, ReadRight.MEMBER);
        return reading.at(query.asOf(), areas, () -> sums(areas));
    }

    private FindRealNameSums.Sums sums(String[] areas) {
        return new FindRealNameSums.Sums(reading.sql()
                .sql("SELECT m.union_id, m.village, count(*) AS members,"
                        + " count(*) FILTER (WHERE m.standing = 'ENTERED') AS entered,"
                        + " count(*) FILTER (WHERE m.standing IN ('LISTED', 'RELEASED')) AS waiting,"
                        + " count(*) FILTER (WHERE m.standing IN ('REJECTED', 'REVOKED')) AS rejected"
                        + " FROM views.real_name_member m WHERE m.standing <> 'OUT' AND" + READABLE
                        + " GROUP BY m.union_id, m.village ORDER BY m.union_id, m.village")
                .param("areas", areas)
                .query((row, n) -> new FindRealNameSums.Line(
                        new UnionId(row.getString("union_id")),
                        new VillageId(row.getString("village")),
                        row.getInt("members"),
                        row.getInt("entered"),
                        row.getInt("waiting"),
                        row.getInt("rejected")))
                .list());
    }
}
