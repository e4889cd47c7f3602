package org.jianhui.workbench.defect;

import static org.jianhui.workbench.defect.Defect.inCode;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.workbench.endurance.Applicants;

/** Planted where events are written. */
final class AppendDefects {

    private static final String STORE = "command.eventstore.";
    private static final AtomicInteger COMMITS = new AtomicInteger();

    private AppendDefects() {}

    static List<Defect> all() {
        return List.of(
                inCode(
                        "payload-after-hash",
                        "EventInsert.set",
                        "an event is changed after its hash was taken",
                        Chapter.JOINING,
                        Checker.AUDIT,
                        Graft.of(STORE + "EventInsert", "set", 3, call -> {
                            Object row = call.argument(2);
                            return call.with(2, Rows.changed(row, "payload", Rows.of(row, "payload") + " "));
                        })),
                inCode(
                        "metadata-dropped",
                        "EventStamp.stamp",
                        "events do not say to which act they go back",
                        Chapter.JOINING,
                        Checker.SHAPE,
                        Graft.of("command.act.EventStamp", "stamp", 1, call -> {
                            EventMessage<?> stamped = (EventMessage<?>) Objects.requireNonNull(call.proceed());
                            return stamped.withMetaData(
                                    stamped.getMetaData().withoutKeys(Set.of(ActMetadata.CORRELATION)));
                        })),
                rows(
                        "event-lost",
                        "one event of an act is not stored",
                        Checker.ORACLE,
                        row -> Rows.tells(row, Applicants.ADMITTED) ? Stream.empty() : Stream.of(row)),
                rows(
                        "event-doubled",
                        "an event is stored once more, as the next of its stream",
                        Checker.ORACLE,
                        row -> Rows.tells(row, Applicants.APPLIED) ? Stream.of(row, Rows.again(row)) : Stream.of(row)),
                rows(
                        "event-stored-twice",
                        "the same event stands in its stream twice, under one identifier",
                        Checker.SHAPE,
                        row -> Rows.tells(row, Applicants.APPLIED)
                                ? Stream.of(row, Rows.changed(Rows.again(row), "id", Rows.of(row, "id")))
                                : Stream.of(row)),
                rows(
                        "sequence-leaps",
                        "a number of the stream is left out",
                        Checker.ORACLE,
                        row -> Stream.of(
                                Rows.tells(row, Applicants.ADMITTED)
                                        ? Rows.changed(row, "sequence", Rows.of(Rows.again(row), "sequence"))
                                        : row)),
                inCode(
                        "next-sequence-too-high",
                        "StreamHeads.take",
                        "streams of procedures go on one too far",
                        Chapter.JOINING,
                        Checker.ORACLE,
                        Graft.of(STORE + "StreamHeads", "take", 2, call -> {
                            Object next = call.proceed();
                            Rows.map(next).replaceAll((stream, sequence) -> sequence == 0 ? 0 : sequence + 1);
                            return next;
                        })),
                inCode(
                        "epoch-over",
                        "EventInsert.statement",
                        "events are put into an epoch that is over",
                        Chapter.JOINING,
                        Checker.SHAPE,
                        Graft.sql("(1, (SELECT tx_id FROM place)", "(0, (SELECT tx_id FROM place)")),
                inCode(
                        "place-not-raised",
                        "EventInsert.statement",
                        "an act that took its transaction id early is placed before what it follows",
                        Chapter.LATE,
                        Checker.SHAPE,
                        Graft.sql("greatest(pg_current_xact_id()", "coalesce(pg_current_xact_id()")),
                inCode(
                        "place-of-the-forerunner",
                        "EventInsert.statement",
                        "events are placed where readers have been already",
                        Chapter.JOINING,
                        Checker.VIEW,
                        Graft.sql("greatest(pg_current_xact_id()", "least(pg_current_xact_id()")),
                inCode(
                        "acknowledged-not-committed",
                        "the act's commit",
                        "every fourth act is answered and then rolled back",
                        Chapter.JOINING,
                        Checker.ORACLE,
                        Transactions.onCommit((connection, call) -> {
                            if (COMMITS.incrementAndGet() % 4 != 0) {
                                return call.proceed();
                            }
                            connection.rollback();
                            return null;
                        })),
                inCode(
                        "rollback-commits",
                        "the act's rollback",
                        "what was refused stays",
                        Chapter.JOINING,
                        Checker.ORACLE,
                        Transactions.onRollback((connection, call) -> {
                            connection.commit();
                            return null;
                        })),
                inCode(
                        "events-in-another-transaction",
                        "EventInsert.insert",
                        "the events of an act are committed apart from the rest of it",
                        Chapter.JOINING,
                        Checker.SHAPE,
                        Graft.of(STORE + "EventInsert", "insert", 2, call -> {
                            try (Connection other = Rows.database().getConnection()) {
                                return call.with(0, other);
                            }
                        })),
                inCode(
                        "committed-in-between",
                        "Journal.flush",
                        "the registers of an act are committed before its events",
                        Chapter.JOINING,
                        Checker.SHAPE,
                        Graft.of(STORE + "Journal", "flush", 0, call -> {
                            Rows.commit();
                            return call.proceed();
                        })));
    }

    private static Defect rows(String id, String what, Checker foundBy, Function<Object, Stream<Object>> instead) {
        return inCode(
                id,
                "Journal.number",
                what,
                Chapter.JOINING,
                foundBy,
                Graft.of(
                        STORE + "Journal",
                        "number",
                        2,
                        call -> Rows.list(call.proceed()).stream()
                                .flatMap(instead)
                                .toList()));
    }
}
