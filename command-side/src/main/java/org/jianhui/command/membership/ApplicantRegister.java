package org.jianhui.command.membership;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.event.VillageRegistered;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may apply: recorded persons with their sealed ID number, and the villages of each township. */
final class ApplicantRegister implements Register {

    private final JdbcClient jdbc;

    ApplicantRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Envelope> idNumber(PersonId person) {
        return jdbc.sql("SELECT field, key_version, origin, nonce, ciphertext FROM register.membership_person"
                        + " WHERE person = ?")
                .param(person.value())
                .query((row, n) -> new Envelope(
                        person, row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .optional();
    }

    /** In whose list the person was first recorded; empty for staff. */
    Optional<VillageId> villageOf(PersonId person) {
        return jdbc.sql("SELECT village FROM register.membership_person WHERE person = ? AND village IS NOT NULL")
                .param(person.value())
                .query((row, n) -> new VillageId(row.getString(1)))
                .optional();
    }

    Optional<UnionId> townshipOf(VillageId village) {
        return jdbc.sql("SELECT township FROM register.membership_village WHERE village = ?")
                .param(village.value())
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    @EventHandler
    void on(VillageRegistered event) {
        jdbc.sql("INSERT INTO register.membership_village VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(event.village().value(), event.township().value())
                .update();
    }

    @EventHandler
    void on(PersonRecorded event) {
        Envelope id = event.idNumber();
        @Nullable VillageId village = event.village();
        jdbc.sql("INSERT INTO register.membership_person VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(event.person().value())
                .param(village == null ? null : village.value())
                .param(id.field())
                .param(id.key())
                .param(id.origin())
                .param(id.nonce())
                .param(id.ciphertext())
                .update();
    }

    @EventHandler
    void on(PersonErasedForEver event) {
        jdbc.sql("DELETE FROM register.membership_person WHERE person = ?")
                .param(event.person().value())
                .update();
    }
}
