package org.jianhui.workbench.defect;

import static org.jianhui.workbench.defect.Defect.inCode;

import java.util.List;
import org.jianhui.workbench.endurance.Applicants;

/** Planted where the log is read. */
final class ReadDefects {

    private static final String QUERIES = "command.eventstore.EventQueries";
    private static final String NEVER = "'9223372036854775807'::xid8";

    private ReadDefects() {}

    static List<Defect> all() {
        return List.of(
                inCode(
                        "read-beyond-the-horizon",
                        "EventQueries.TAIL",
                        "readers pass what a running transaction will still put before them",
                        Chapter.LATE,
                        Checker.VIEW,
                        Graft.sql("< (?, pg_snapshot_xmin(pg_current_snapshot()))", "< (?, " + NEVER + ")")),
                inCode(
                        "event-not-read",
                        "EventQueries.after",
                        "the cursor passes over an event",
                        Chapter.JOINING,
                        Checker.VIEW,
                        Graft.of(
                                QUERIES,
                                "after",
                                2,
                                call -> Rows.list(call.proceed()).stream()
                                        .filter(row -> !Applicants.ADMITTED.equals(Rows.of(row, "name")))
                                        .toList())),
                inCode(
                        "read-backwards",
                        "EventQueries.TAIL",
                        "events are read in the opposite order",
                        Chapter.JOINING,
                        Checker.VIEW,
                        Graft.sql(
                                "ORDER BY epoch, tx_id, position LIMIT ?",
                                "ORDER BY epoch DESC, tx_id DESC, position DESC LIMIT ?")),
                inCode(
                        "rest-of-a-transaction-not-read",
                        "EventQueries.TAIL",
                        "a batch that ends within a transaction is followed by the next transaction",
                        Chapter.JOINING,
                        Checker.CLIENT,
                        Graft.of(QUERIES, "after", 2, call -> call.with(1, 2)),
                        Graft.sql(
                                "(epoch, tx_id, position) > (?, ?::text::xid8, ?)",
                                "(epoch, tx_id) > (?, ?::text::xid8) AND position > ?")),
                inCode(
                        "stream-without-its-first",
                        "EventQueries.stream",
                        "what an aggregate was begun with is not read",
                        Chapter.JOINING,
                        Checker.CLIENT,
                        Graft.of(QUERIES, "stream", 2, call -> {
                            long first = call.argument(1);
                            return call.with(1, first + 1);
                        })),
                inCode(
                        "own-write-not-awaited",
                        "SeenAtWaiter.await",
                        "who has just acted is shown what was before",
                        Chapter.LATE,
                        Checker.CLIENT,
                        Graft.skip("query.projection.SeenAtWaiter", "await", 2)));
    }
}
