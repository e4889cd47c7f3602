package org.jianhui.query.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.NextCalendar;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Answering;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the open tasks and alerts that the roles held today make the reader's. */
final class InboxAnswers implements Answering {

    private static final int LIMIT = 500;
    private static final Set<Role> OF_THE_SUPERIOR = Set.of(Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER);

    private final JdbcClient sql;
    private final Alerts alerts;
    private final Supplier<Authority> authority;
    private final Supplier<CalendarBook> calendars;
    private final ActClock clock;

    InboxAnswers(JdbcClient sql, Supplier<Authority> authority, Supplier<CalendarBook> calendars, ActClock clock) {
        this.sql = sql;
        this.alerts = new Alerts(sql);
        this.authority = authority;
        this.calendars = calendars;
        this.clock = clock;
    }

    @QueryHandler
    FindMyTasks.Inbox answer(FindMyTasks query, @MetaDataValue("reader") String reader) {
        Instant now = clock.now();
        Map<UnionId, List<Role>> held = held(new AccountId(reader), now);
        List<InboxTask> tasks = new ArrayList<>();
        held.forEach((union, roles) -> tasks.addAll(tasks(union, roles, query, now)));
        tasks.removeIf(task -> !query.filter().takes(task, new AccountId(reader)));
        tasks.sort(Comparator.comparing((InboxTask task) -> !task.overdue())
                .thenComparing(InboxTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(InboxTask::createdAt)
                .thenComparing(InboxTask::task));
        return new FindMyTasks.Inbox(
                tasks.stream().limit(LIMIT).toList(),
                tasks.stream().filter(InboxTask::overdue).count(),
                alerts(held, query.caseId()),
                calendarMissing(held, day(now)));
    }

    private @Nullable Integer calendarMissing(Map<UnionId, List<Role>> held, LocalDate today) {
        boolean keeps = held.values().stream().flatMap(List::stream).anyMatch(OF_THE_SUPERIOR::contains);
        return keeps ? NextCalendar.missing(today, calendars.get().current()).orElse(null) : null;
    }

    private List<InboxAlert> alerts(Map<UnionId, List<Role>> held, @Nullable String caseId) {
        List<InboxAlert> found = new ArrayList<>();
        held.forEach((union, roles) -> {
            List<Role> above = roles.stream().filter(OF_THE_SUPERIOR::contains).toList();
            if (!above.isEmpty()) {
                found.addAll(alerts.of(union, above, caseId, LIMIT));
            }
        });
        return found.stream()
                .sorted(Comparator.comparing(InboxAlert::since).thenComparing(InboxAlert::caseId))
                .limit(LIMIT)
                .toList();
    }

    private Map<UnionId, List<Role>> held(AccountId reader, Instant now) {
        LocalDate today = day(now);
        return authority.get().rolesOf(reader, now).stream()
                .filter(each -> each.heldOn(today) && each.area().union().isPresent())
                .collect(Collectors.groupingBy(
                        each -> union(each.area()),
                        () -> new TreeMap<>(Comparator.comparing(UnionId::value)),
                        Collectors.mapping(HeldRole::role, Collectors.toList())));
    }

    private List<InboxTask> tasks(UnionId union, List<Role> roles, FindMyTasks query, Instant now) {
        UnionId only = query.filter().union();
        TaskKind kind = query.filter().kind();
        return sql.sql("SELECT t.*, f.union_id, f.kind FROM views.task t JOIN views.case_file f USING (case_id)"
                        + " WHERE (t.candidates && :own::text[] AND f.union_id = :union"
                        + " OR t.candidates && :superior::text[] AND f.replies_union_id = :union)"
                        + " AND (:case::text IS NULL OR t.case_id = :case)"
                        + " AND (:only::text IS NULL OR f.union_id = :only) AND (:kind::text IS NULL OR f.kind = :kind)"
                        + " ORDER BY t.due_at NULLS LAST, t.created_at LIMIT :limit")
                .param("own", names(roles, false))
                .param("superior", names(roles, true))
                .param("union", union.value())
                .param("case", query.caseId())
                .param("only", only == null ? null : only.value())
                .param("kind", kind == null ? null : kind.stored())
                .param("limit", LIMIT)
                .query((row, n) -> task(row, union, roles, now))
                .list();
    }

    private static InboxTask task(ResultSet row, UnionId union, List<Role> roles, Instant now) throws SQLException {
        Set<String> candidates = Set.of((String[]) row.getArray("candidates").getArray());
        @Nullable
        Instant dueAt = Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
        long late = dueAt != null && dueAt.isBefore(now) ? 1 + ChronoUnit.DAYS.between(day(dueAt), day(now)) : 0;
        return new InboxTask(
                row.getString("task"),
                row.getString("definition"),
                row.getString("element"),
                row.getString("instance"),
                row.getString("case_id"),
                TaskKind.of(row.getString("kind")),
                new UnionId(row.getString("union_id")),
                roles.stream()
                        .filter(role -> namesOf(role).anyMatch(candidates::contains))
                        .toList(),
                union,
                row.getString("assignee"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                dueAt,
                late > 0,
                late,
                dueAt == null || dueAt.isBefore(now) ? null : daysLeft(dueAt, now));
    }

    /** What is due at midnight is due by the end of the day before. */
    private static long daysLeft(Instant dueAt, Instant now) {
        return Math.max(0, ChronoUnit.DAYS.between(day(now), day(dueAt.minusMillis(1))));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Zone.SHANGHAI);
    }

    private static String[] names(List<Role> roles, boolean ofTheSuperior) {
        return roles.stream()
                .filter(role -> OF_THE_SUPERIOR.contains(role) == ofTheSuperior)
                .flatMap(InboxAnswers::namesOf)
                .distinct()
                .toArray(String[]::new);
    }

    /** A committee in office goes on with what its preparatory group has begun. */
    private static Stream<String> namesOf(Role role) {
        return role == Role.UNION_COMMITTEE
                ? Stream.of(role.name(), Role.PREPARATORY_GROUP.name())
                : Stream.of(role.name());
    }

    private static UnionId union(Area area) {
        return area.union().orElseThrow();
    }
}
