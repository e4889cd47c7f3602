package org.jianhui.command.privacy;

import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is recorded where; and destroys the keys in the transaction in which it is decided. */
final class PersonRegister implements Register {

    private final JdbcClient sql;
    private final PersonalData data;

    PersonRegister(DataSource database, PersonalData data) {
        this.sql = JdbcClient.create(database);
        this.data = data;
    }

    @EventHandler
    void on(PersonRecorded event, Act act) {
        @Nullable VillageId village = event.village();
        sql.sql("INSERT INTO register.person (person, village, recorded_on) VALUES (?, ?, ?)")
                .param(event.person().value())
                .param(village == null ? null : village.value())
                .param(act.receivedOnDate())
                .update();
    }

    @EventHandler
    void on(PersonErasedForEver event) {
        data.erase(event.person());
        sql.sql("UPDATE register.person SET erased = true WHERE person = ?")
                .param(event.person().value())
                .update();
    }

    @EventHandler
    void on(AccountOpened event) {
        held(event.person());
    }

    @EventHandler
    void on(PostTaken event) {
        held(event.person());
    }

    private void held(PersonId person) {
        sql.sql("UPDATE register.person SET held_office = true WHERE person = ?")
                .param(person.value())
                .update();
    }

    /** Whether the person has ever had an account or a post. */
    boolean heldOffice(PersonId person) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM register.person WHERE person = ? AND held_office)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** The village of a recorded person; empty for staff and for whom nobody recorded. */
    Optional<VillageId> villageOf(PersonId person) {
        return sql.sql("SELECT village FROM register.person WHERE person = ? AND village IS NOT NULL")
                .param(person.value())
                .query((row, n) -> new VillageId(row.getString(1)))
                .optional();
    }
}
