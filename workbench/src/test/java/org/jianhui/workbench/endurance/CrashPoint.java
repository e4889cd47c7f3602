package org.jianhui.workbench.endurance;

import java.util.List;
import java.util.stream.Stream;

/**
 * A named point at which something is killed: a session of the application stands at it while the blow falls.
 *
 * @param moment the statement on the table that stands, or the commit
 */
public record CrashPoint(String table, Moment moment) {

    /** Where in the statement, or in the commit, the session stands. */
    public enum Moment {
        BEFORE_INSERT,
        AFTER_INSERT,
        BEFORE_UPDATE,
        AFTER_UPDATE,
        BEFORE_DELETE,
        AFTER_DELETE,
        /** All statements done, COMMIT sent, nothing of it durable. */
        AT_COMMIT,
        /** Durable, not acknowledged. */
        COMMITTED
    }

    /** The points of an act (what it claims, seals, registers, moves in the engine, tells), of the views, and of the proof. */
    static List<CrashPoint> all() {
        return Stream.of(
                        around("desk.idempotency", Moment.BEFORE_INSERT, Moment.AFTER_INSERT),
                        around("desk.idempotency", Moment.BEFORE_UPDATE, Moment.AFTER_UPDATE),
                        around("vault.person_key", Moment.AFTER_INSERT),
                        around("vault.unique_token", Moment.BEFORE_INSERT, Moment.AFTER_INSERT),
                        around("vault.search_token", Moment.AFTER_INSERT),
                        around("register.person", Moment.AFTER_INSERT),
                        around("register.membership_person", Moment.AFTER_INSERT),
                        around("register.membership", Moment.BEFORE_INSERT, Moment.AFTER_INSERT),
                        around("register.membership", Moment.BEFORE_UPDATE, Moment.AFTER_UPDATE),
                        around("register.duty", Moment.AFTER_INSERT),
                        around("register.meeting_member", Moment.AFTER_INSERT),
                        around("register.founding_elector", Moment.AFTER_INSERT),
                        around("desk.procedure_start", Moment.BEFORE_INSERT, Moment.AFTER_INSERT),
                        around("engine.act_ru_execution", Moment.BEFORE_INSERT, Moment.AFTER_INSERT),
                        around("engine.act_ru_execution", Moment.BEFORE_DELETE, Moment.AFTER_DELETE),
                        around("engine.act_ru_task", Moment.AFTER_INSERT, Moment.AFTER_DELETE),
                        around("engine.act_ru_job", Moment.AFTER_INSERT, Moment.AFTER_DELETE),
                        around("engine.act_ru_event_subscr", Moment.AFTER_INSERT, Moment.AFTER_DELETE),
                        around("engine.act_ru_variable", Moment.AFTER_INSERT, Moment.AFTER_DELETE),
                        around("log.event", Moment.BEFORE_INSERT, Moment.AFTER_INSERT),
                        around("log.event", Moment.AT_COMMIT, Moment.COMMITTED),
                        around("views.member", Moment.BEFORE_INSERT, Moment.AFTER_INSERT, Moment.AFTER_UPDATE),
                        around("views.member_person", Moment.AFTER_INSERT),
                        around("views.person", Moment.AFTER_INSERT),
                        around("views.task", Moment.AFTER_INSERT, Moment.AFTER_DELETE),
                        around("views.case_stream", Moment.AFTER_INSERT),
                        around("views.horizon", Moment.AFTER_INSERT),
                        around("desk.token_entry", Moment.BEFORE_UPDATE, Moment.AFTER_UPDATE),
                        around("log.tile", Moment.AFTER_INSERT),
                        around("log.checkpoint", Moment.BEFORE_INSERT, Moment.AFTER_INSERT))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CrashPoint> around(String table, Moment... moments) {
        return Stream.of(moments).map(moment -> new CrashPoint(table, moment)).toList();
    }

    /** Whether the table is one of a view that is being made anew. */
    boolean isAside() {
        return table.startsWith("rebuilt.");
    }

    @Override
    public String toString() {
        return table + " " + moment.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
