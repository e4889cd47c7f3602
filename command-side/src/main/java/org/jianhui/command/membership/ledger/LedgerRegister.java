package org.jianhui.command.membership.ledger;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.kernel.membership.ledger.event.PersonEntered;
import org.jianhui.kernel.membership.ledger.event.PersonTakenOff;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * On which ledger each person stands. An index holds one standing row per person in the whole installation (M-08), and an ID
 * number is one person's alone: of two villages that enter the same person at once, one waits for the other's commit and is
 * then judged anew.
 */
final class LedgerRegister implements Register {

    private final JdbcClient jdbc;

    LedgerRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isRecorded(PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.membership_person WHERE person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** On whose ledger the person stands; empty if on none. */
    Optional<VillageId> ledgerOf(PersonId person) {
        return village("SELECT village FROM register.ledger_entry WHERE person = ? AND standing", person.value());
    }

    /** Whose the person is: where it stands on the ledger, or else where it was recorded, unless that village let it go. */
    Optional<VillageId> holderOf(PersonId person) {
        return ledgerOf(person)
                .or(() -> village(
                        "SELECT p.village FROM register.membership_person p WHERE p.person = ? AND p.village IS NOT NULL"
                                + " AND NOT EXISTS (SELECT 1 FROM register.ledger_entry e WHERE e.person = p.person"
                                + " AND e.village = p.village AND e.let_go)",
                        person.value()));
    }

    /** The federation that a village was last placed under. */
    Optional<UnionId> federationOf(VillageId village) {
        return jdbc.sql("SELECT parent FROM register.placement WHERE area = ? AND parent IS NOT NULL"
                        + " ORDER BY from_day DESC LIMIT 1")
                .param(village.value())
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    Optional<VillageId> villageOf(LedgerEntryId entry) {
        return village("SELECT village FROM register.ledger_entry WHERE entry = ?", entry.value());
    }

    private Optional<VillageId> village(String query, String of) {
        return jdbc.sql(query)
                .param(of)
                .query((row, n) -> new VillageId(row.getString(1)))
                .optional();
    }

    @EventHandler
    void on(PersonEntered event) {
        jdbc.sql("INSERT INTO register.ledger_entry VALUES (?, ?, ?, true, false)")
                .params(
                        event.entry().value(),
                        event.village().value(),
                        event.person().value())
                .update();
    }

    @EventHandler
    void on(PersonTakenOff event) {
        jdbc.sql("UPDATE register.ledger_entry SET standing = false, let_go = ? WHERE entry = ?")
                .params(event.ground() == OffGround.OTHER_VILLAGE, event.entry().value())
                .update();
    }
}
