package org.jianhui.command.membership.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.membership.dues.event.CashHandedIn;
import org.jianhui.kernel.membership.dues.event.DuesReceived;
import org.jianhui.kernel.membership.dues.event.HandInAccepted;
import org.jianhui.kernel.membership.dues.event.HandInEvent;
import org.jianhui.kernel.membership.dues.event.HandInReturned;
import org.jianhui.kernel.membership.dues.event.HandInWithdrawn;
import org.jianhui.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the cash of each receipt is: with who took it, in an open hand-in, or with the union. A receipt has one row and the row
 * one hand-in, so that its money is in two of them never. Who decides about a receipt's cash locks its row first.
 */
final class CashRegister implements Register {

    private static final String LOCK =
            "SELECT receipt FROM register.dues_cash WHERE receipt = ANY (?) ORDER BY receipt FOR UPDATE";

    private final JdbcClient jdbc;

    CashRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The cash of a receipt.
     *
     * @param holder who took it; null if nobody did
     * @param movedOn when it was received, handed in, counted, returned or withdrawn last
     * @param standing whether the receipt stands
     * @param handIn the open or accepted one; null while it is in the holder's hands
     * @param counter who counted and accepted it; null until then
     */
    record Cash(
            ReceiptId receipt,
            UnionId union,
            VillageId village,
            @Nullable PersonId holder,
            Money amount,
            LocalDate movedOn,
            boolean standing,
            @Nullable HandInId handIn,
            boolean accepted,
            @Nullable PersonId counter) {

        boolean isOf(PersonId person, UnionId ofUnion) {
            return person.equals(holder) && union.equals(ofUnion);
        }

        /** Whether this person took it, or has it for the union by now. */
        boolean wentThroughHandsOf(@Nullable PersonId person) {
            return person != null && (person.equals(holder) || person.equals(counter));
        }

        boolean isHandedIn() {
            return handIn != null;
        }

        boolean isBeingCounted() {
            return handIn != null && !accepted;
        }
    }

    /** A hand-in as far as rights go. */
    record Handed(UnionId union, PersonId holder) {}

    /**
     * Of those receipts that were paid in cash, in the order of their identifiers. Two statements: what another act did to the
     * rows, and to what hangs on them, before this one got the lock is seen by the second only.
     */
    List<Cash> lock(List<ReceiptId> receipts) {
        String[] ids = receipts.stream().map(Id::value).toArray(String[]::new);
        jdbc.sql(LOCK).param(ids).query(String.class).list();
        return find(receipts);
    }

    Optional<Cash> lock(ReceiptId receipt) {
        return lock(List.of(receipt)).stream().findFirst();
    }

    List<Cash> find(List<ReceiptId> receipts) {
        return jdbc.sql("SELECT c.*, r.union_id, r.village, r.standing FROM register.dues_cash c"
                        + " JOIN register.dues_receipt r USING (receipt) WHERE c.receipt = ANY (?) ORDER BY c.receipt")
                .param(receipts.stream().map(Id::value).toArray(String[]::new))
                .query((row, n) -> cash(row))
                .list();
    }

    Optional<Handed> of(HandInId handIn) {
        return jdbc.sql("SELECT union_id, holder FROM register.dues_hand_in WHERE hand_in = ?")
                .param(handIn.value())
                .query((row, n) ->
                        new Handed(new UnionId(row.getString("union_id")), new PersonId(row.getString("holder"))))
                .optional();
    }

    private static Cash cash(ResultSet row) throws SQLException {
        @Nullable String holder = row.getString("holder");
        @Nullable String handIn = row.getString("hand_in");
        @Nullable String counter = row.getString("counter");
        return new Cash(
                new ReceiptId(row.getString("receipt")),
                new UnionId(row.getString("union_id")),
                new VillageId(row.getString("village")),
                holder == null ? null : new PersonId(holder),
                new Money(row.getLong("fen")),
                row.getObject("moved_on", LocalDate.class),
                row.getBoolean("standing"),
                handIn == null ? null : new HandInId(handIn),
                row.getBoolean("accepted"),
                counter == null ? null : new PersonId(counter));
    }

    @EventHandler
    void on(DuesReceived event, Act act) {
        if (event.payment().means() == PaymentMeans.CASH) {
            @Nullable PersonId by = act.actor().person();
            jdbc.sql("INSERT INTO register.dues_cash (receipt, holder, fen, moved_on, hand_in, accepted)"
                            + " VALUES (?, ?, ?, ?, NULL, false)")
                    .param(event.receipt().value())
                    .param(by == null ? null : by.value())
                    .param(event.payment().amount().fen())
                    .param(event.receivedOn())
                    .update();
        }
    }

    @EventHandler
    void on(CashHandedIn event) {
        jdbc.sql("INSERT INTO register.dues_hand_in (hand_in, union_id, holder) VALUES (?, ?, ?)")
                .params(
                        event.handIn().value(),
                        event.union().value(),
                        event.holder().value())
                .update();
        jdbc.sql("UPDATE register.dues_cash SET hand_in = ?, moved_on = ? WHERE receipt = ANY (?)")
                .param(event.handIn().value())
                .param(event.on())
                .param(event.receipts().stream().map(Id::value).toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(HandInAccepted event, Act act) {
        @Nullable PersonId by = act.actor().person();
        moved(event, "accepted = true, counter = :counter", event.on(), by == null ? null : by.value());
    }

    @EventHandler
    void on(HandInReturned event) {
        moved(event, "hand_in = NULL", event.on(), null);
    }

    @EventHandler
    void on(HandInWithdrawn event) {
        moved(event, "hand_in = NULL", event.on(), null);
    }

    /** Locks in the order in which everybody does, so that nobody waits in a circle. */
    private void moved(HandInEvent event, String how, LocalDate on, @Nullable String counter) {
        jdbc.sql(
                        "WITH own AS (SELECT receipt FROM register.dues_cash WHERE hand_in = :handIn ORDER BY receipt FOR UPDATE)"
                                + " UPDATE register.dues_cash c SET moved_on = :on, " + how
                                + " FROM own WHERE c.receipt = own.receipt")
                .param("handIn", event.handIn().value())
                .param("on", on)
                .param("counter", counter)
                .update();
    }
}
