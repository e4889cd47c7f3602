package org.jianhui.command.membership;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which union each founding is to bring into being. */
final class FoundingUnions implements Register {

    private final JdbcClient jdbc;

    FoundingUnions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnionId> unionOf(FoundingId founding) {
        return jdbc.sql("SELECT union_id FROM register.membership_founding WHERE founding = ?")
                .param(founding.value())
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    @EventHandler
    void on(ApplicationFiled event) {
        jdbc.sql("INSERT INTO register.membership_founding VALUES (?, ?)")
                .params(event.founding().value(), event.union().value())
                .update();
    }
}
