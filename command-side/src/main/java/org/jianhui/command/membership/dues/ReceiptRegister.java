package org.jianhui.command.membership.dues;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.event.DuesEvent;
import org.jianhui.kernel.membership.dues.event.DuesReceived;
import org.jianhui.kernel.membership.dues.event.DuesRefunded;
import org.jianhui.kernel.membership.dues.event.ReceiptVoided;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The receipts of each union and year. One index holds one standing receipt per person, union and year, another each number
 * once: of two payments at once, one waits for the other's commit and is then judged anew.
 */
final class ReceiptRegister implements Register {

    private final JdbcClient jdbc;

    ReceiptRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasPaid(PersonId person, UnionId union, int year) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.dues_receipt"
                        + " WHERE person = ? AND union_id = ? AND year = ? AND standing)")
                .params(person.value(), union.value(), year)
                .query(Boolean.class)
                .single();
    }

    /** The number after the last one given; whoever asks next waits for this act, which takes the number back if it fails. */
    int next(UnionId union, int year) {
        jdbc.sql("INSERT INTO register.dues_number VALUES (?, ?, 0) ON CONFLICT DO NOTHING")
                .params(union.value(), year)
                .update();
        return 1
                + jdbc.sql("SELECT last FROM register.dues_number WHERE union_id = ? AND year = ? FOR UPDATE")
                        .params(union.value(), year)
                        .query(Integer.class)
                        .single();
    }

    Optional<UnionId> unionOf(ReceiptId receipt) {
        return jdbc.sql("SELECT union_id FROM register.dues_receipt WHERE receipt = ?")
                .param(receipt.value())
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    Optional<VillageId> villageOf(ReceiptId receipt) {
        return jdbc.sql("SELECT village FROM register.dues_receipt WHERE receipt = ?")
                .param(receipt.value())
                .query((row, n) -> new VillageId(row.getString(1)))
                .optional();
    }

    @EventHandler
    void on(DuesReceived event) {
        jdbc.sql("INSERT INTO register.dues_receipt VALUES (?, ?, ?, ?, ?, ?, true)")
                .params(
                        event.receipt().value(),
                        event.union().value(),
                        event.village().value(),
                        event.person().value(),
                        event.payment().year(),
                        event.number())
                .update();
        jdbc.sql("INSERT INTO register.dues_number VALUES (?, ?, ?)"
                        + " ON CONFLICT (union_id, year) DO UPDATE SET last = excluded.last")
                .params(event.union().value(), event.payment().year(), event.number())
                .update();
    }

    @EventHandler
    void on(ReceiptVoided event) {
        close(event);
    }

    @EventHandler
    void on(DuesRefunded event) {
        close(event);
    }

    private void close(DuesEvent event) {
        jdbc.sql("UPDATE register.dues_receipt SET standing = false WHERE receipt = ?")
                .param(event.receipt().value())
                .update();
    }
}
