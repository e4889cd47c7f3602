package org.jianhui.query.projection;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down every event it takes in; chokes on the streams it is told to. */
@ProcessingGroup("view-counted")
final class CountedProjection implements Projection {

    final Set<String> choking = ConcurrentHashMap.newKeySet();

    private final JdbcClient sql;

    CountedProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ElectionEvent event, @SequenceNumber long sequence) {
        sql.sql("INSERT INTO views.counted (stream, seq) VALUES (?, ?)")
                .params(event.election().value(), sequence)
                .update();
        if (choking.contains(event.election().value()) && !(event instanceof ElectionOpened)) {
            throw new IllegalArgumentException("张三 cannot be taken in");
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.counted").update();
    }
}
