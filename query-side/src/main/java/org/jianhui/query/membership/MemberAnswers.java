package org.jianhui.query.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.Recorded;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows memberships and groups, leaving out what lies outside the areas the reader may read. */
final class MemberAnswers implements Answering {

    private static final String LINE = "SELECT m.state, p.name, p.id_number, g.group_id, g.name AS group_name"
            + " FROM views.member m LEFT JOIN views.member_person p USING (person)"
            + " LEFT JOIN views.union_group_member gm ON gm.union_id = m.union_id AND gm.person = m.person"
            + " LEFT JOIN views.union_group g USING (group_id)"
            + " WHERE (m.union_id = ANY (:areas) OR m.village = ANY (:areas))";

    private final JdbcClient sql;
    private final CaseHistory history;
    private final Supplier<Authority> authority;

    MemberAnswers(JdbcClient sql, CaseHistory history, Supplier<Authority> authority) {
        this.sql = sql;
        this.history = history;
        this.authority = authority;
    }

    @QueryHandler
    FindMembers.Page answer(FindMembers query, @MetaDataValue("reader") String reader) {
        List<MemberLine> found = sql.sql(LINE
                        + " AND (:union::text IS NULL OR m.union_id = :union)"
                        + " AND (:village::text IS NULL OR m.village = :village)"
                        + " AND (:group::text IS NULL OR gm.group_id = :group)"
                        + " AND (:standing::text IS NULL OR m.standing = :standing)"
                        + " AND (:among::text[] IS NULL OR m.person = ANY (:among))"
                        + " AND (:after::text IS NULL OR m.membership > :after) ORDER BY m.membership LIMIT :limit")
                .param("areas", areas(reader))
                .param("union", Columns.value(query.union()))
                .param("village", Columns.value(query.village()))
                .param("group", Columns.value(query.group()))
                .param(
                        "standing",
                        query.standing() == null ? null : query.standing().name())
                .param("among", query.among() == null ? null : Columns.values(query.among()))
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> line(row))
                .list();
        boolean more = found.size() > query.limit();
        List<MemberLine> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindMembers.Page(
                shown, more ? shown.get(shown.size() - 1).member().membership() : null);
    }

    @QueryHandler
    MemberLine answer(FindMember query, @MetaDataValue("reader") String reader) {
        MemberLine live = sql.sql(LINE + " AND m.membership = :membership")
                .param("areas", areas(reader))
                .param("membership", query.membership().value())
                .query((row, n) -> line(row))
                .optional()
                .orElseThrow(MemberAnswers::unknown);
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? live
                : new MemberLine(then(live.member(), asOf), live.name(), live.idNumber(), null, null);
    }

    private MemberView then(MemberView live, AsOf asOf) {
        @Nullable MemberView view = null;
        for (Recorded<?> each : history.of(List.of(live.membership().value()), asOf)) {
            if (each.event() instanceof MembershipEvent event) {
                view = MemberFold.evolve(view, event, each.sequence(), each.recordedAt());
            }
        }
        if (view == null) {
            throw unknown();
        }
        return view;
    }

    @QueryHandler
    FindUnionGroups.Groups answer(FindUnionGroups query, @MetaDataValue("reader") String reader) {
        return new FindUnionGroups.Groups(sql.sql("SELECT g.state, g.election, p.name,"
                        + " (SELECT count(*) FROM views.union_group_member gm JOIN views.member m"
                        + " ON m.union_id = gm.union_id AND m.person = gm.person"
                        + " AND m.standing IN ('MEMBER', 'RETAINED') WHERE gm.group_id = g.group_id) AS members,"
                        + " EXISTS (SELECT 1 FROM views.union_group_member gm JOIN views.member m"
                        + " ON m.union_id = gm.union_id AND m.person = gm.person AND m.standing = 'MEMBER'"
                        + " WHERE gm.group_id = g.group_id AND gm.person = g.leader) AS stands"
                        + " FROM views.union_group g LEFT JOIN views.member_person p ON p.person = g.leader"
                        + " WHERE (g.union_id = ANY (:areas) OR EXISTS (SELECT 1 FROM views.union_group_member gm"
                        + " JOIN views.member m USING (person) WHERE gm.group_id = g.group_id AND m.village = ANY (:areas)))"
                        + " AND (:union::text IS NULL OR g.union_id = :union) ORDER BY g.name, g.group_id")
                .param("areas", areas(reader))
                .param("union", Columns.value(query.union()))
                .query((row, n) -> group(row))
                .list());
    }

    private String[] areas(String reader) {
        Set<Area> areas = authority.get().readableAreas(new AccountId(reader), ReadRight.MEMBER);
        return Columns.values(areas);
    }

    private static MemberLine line(ResultSet row) throws SQLException {
        @Nullable String group = row.getString("group_id");
        return new MemberLine(
                ViewJson.read(row.getString("state"), MemberView.class),
                Columns.sealed(row.getString("name")),
                Columns.sealed(row.getString("id_number")),
                group == null ? null : new UnionGroupId(group),
                row.getString("group_name"));
    }

    private static GroupLine group(ResultSet row) throws SQLException {
        @Nullable String election = row.getString("election");
        return new GroupLine(
                ViewJson.read(row.getString("state"), UnionGroupFormed.class),
                row.getInt("members"),
                election == null ? null : ViewJson.read(election, LeaderElected.class),
                Columns.sealed(row.getString("name")),
                row.getBoolean("stands"));
    }

    private static NotFound unknown() {
        return new NotFound("UNKNOWN", "nothing here that this account may know of");
    }
}
