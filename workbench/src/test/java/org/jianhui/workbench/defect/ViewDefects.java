package org.jianhui.workbench.defect;

import static org.jianhui.workbench.defect.Defect.inCode;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Savepoint;
import java.util.List;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jianhui.kernel.act.LogPlace;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Planted where views take events in, set them aside, and are made anew. */
final class ViewDefects {

    private static final String VIEWS = "query.projection.";
    private static final String PARKING = VIEWS + "PoisonParking";
    private static final String BATCH = VIEWS + "BatchedRows$Batch";
    private static final String PARKED = VIEWS + "ParkedEvents";

    private ViewDefects() {}

    static List<Defect> all() {
        return List.of(
                inCode(
                        "event-not-taken-in",
                        "PoisonParking.handle",
                        "a view passes over an event that it reads",
                        Chapter.JOINING,
                        Checker.VIEW,
                        Graft.of(
                                PARKING,
                                "handle",
                                2,
                                call -> event(call).getPayload() instanceof MemberAdmitted
                                        ? null
                                        : Surgeon.missed(call))),
                inCode(
                        "event-taken-in-twice",
                        "PoisonParking.handle",
                        "a view takes in every event two times",
                        Chapter.JOINING,
                        Checker.PARKED,
                        Graft.twice(PARKING, "handle", 2)),
                inCode(
                        "rows-not-written",
                        "BatchedRows.Batch.write",
                        "the reading position goes on, and the rows of the batch are forgotten",
                        Chapter.JOINING,
                        Checker.VIEW,
                        Graft.skip(BATCH, "write", 0)),
                inCode(
                        "poison-swallowed",
                        "BatchedRows.Batch.write",
                        "rows that cannot be written are forgotten",
                        Chapter.POISON,
                        Checker.CLIENT,
                        Graft.of(BATCH, "write", 0, ViewDefects::swallowing)),
                inCode(
                        "following-events-not-set-aside",
                        "ParkedEvents.add",
                        "of a stream that was set aside the events are forgotten",
                        Chapter.POISON,
                        Checker.VIEW,
                        Graft.skip(PARKED, "add", 3)),
                inCode(
                        "retry-takes-nothing-in",
                        "ProjectionRepair.take",
                        "a stream is released without its events",
                        Chapter.POISON,
                        Checker.VIEW,
                        Graft.skip(VIEWS + "ProjectionRepair", "take", 2)),
                inCode(
                        "retry-takes-the-first-in",
                        "ParkedEvents.lock",
                        "a stream is released with the first of its events",
                        Chapter.POISON,
                        Checker.VIEW,
                        Graft.of(PARKED, "lock", 2, call -> {
                            Object span = java.util.Objects.requireNonNull(call.proceed());
                            return Rows.changed(span, "last", Rows.of(span, "first"));
                        })),
                inCode(
                        "token-before-rows",
                        "PoisonParking.handle",
                        "the reading position is committed before the rows",
                        Chapter.STUMBLE,
                        Checker.VIEW,
                        Graft.of(PARKING, "handle", 2, call -> {
                            move(event(call));
                            return call.proceed();
                        })),
                inCode(
                        "rows-without-a-transaction",
                        "AxonTransactions.startTransaction",
                        "each row of a batch is committed by itself",
                        Chapter.STUMBLE,
                        Checker.CLIENT,
                        Graft.of(
                                "command.act.AxonTransactions",
                                "startTransaction",
                                0,
                                call -> Thread.currentThread().getName().startsWith("view-worker")
                                        ? new None()
                                        : Surgeon.missed(call))),
                inCode(
                        "swap-without-lock",
                        "ParkedEvents.lockOut",
                        "a view is swapped while a batch of it is under way",
                        Chapter.REBUILD,
                        Checker.VIEW,
                        Graft.skip(PARKED, "lockOut", 1)),
                inCode(
                        "swap-without-the-last-events",
                        "Shadow.advance",
                        "what was taken in while a view was made anew is missing from it",
                        Chapter.REBUILD,
                        Checker.VIEW,
                        Graft.of(
                                VIEWS + "Shadow",
                                "advance",
                                2,
                                call -> call.argument(1) instanceof Integer ? Surgeon.missed(call) : null)),
                inCode(
                        "swap-puts-nothing-in",
                        "ViewSwap.rows",
                        "a view is emptied, and the new rows are not put in",
                        Chapter.REBUILD,
                        Checker.VIEW,
                        Graft.sql(" FROM rebuilt.member s WHERE ", " FROM rebuilt.member s WHERE false AND ")),
                inCode(
                        "swap-does-nothing",
                        "ViewWorkshop.swap",
                        "a view is said to be made anew, and is the old one",
                        Chapter.REBUILD,
                        Checker.COMPARISON,
                        Graft.of(VIEWS + "ViewWorkshop", "swap", 2, call -> 0)));
    }

    /** Takes back what the rows did, so that the others of the batch can go on. */
    private static @Nullable Object swallowing(Call call) throws Throwable {
        Connection running = DataSourceUtils.getConnection(Rows.database());
        Savepoint before = running.setSavepoint();
        try {
            return call.proceed();
        } catch (RuntimeException poison) {
            running.rollback(before);
            Rows.set(call.self(), "changed").clear();
            return null;
        }
    }

    private static org.axonframework.messaging.Message<?> event(Call call) {
        UnitOfWork<?> unit = call.argument(0);
        return unit.getMessage();
    }

    /** Commits where the view of the members stands by itself. */
    private static void move(org.axonframework.messaging.Message<?> event) throws Exception {
        if (event instanceof TrackedEventMessage<?> tracked) {
            SeenAt place = ((LogPlace) tracked.trackingToken()).seenAt();
            try (Connection other = Rows.database().getConnection();
                    PreparedStatement sql = other.prepareStatement("UPDATE desk.token_entry SET token = ?"
                            + " WHERE processor_name = 'view-member' AND token IS DISTINCT FROM ?")) {
                String token =
                        "{\"e\":%d,\"t\":%d,\"p\":%d}".formatted(place.epoch(), place.transaction(), place.position());
                sql.setString(1, token);
                sql.setString(2, token);
                sql.executeUpdate();
            }
        }
    }

    /** Neither begins nor ends anything. */
    private static final class None implements Transaction {

        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }
}
