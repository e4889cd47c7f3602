package org.jianhui.testing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.AbstractEventBus;
import org.axonframework.eventhandling.EventMessage;
import org.jianhui.command.eventstore.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ReflectionUtils;

/** Hands events to everything that listens in the transaction of an act, as if they came again. To be used inside an act. */
public final class Redelivery {

    private final Ledger ledger;
    private final JdbcClient sql;

    public Redelivery(Ledger ledger, JdbcClient sql) {
        this.ledger = ledger;
        this.sql = sql;
    }

    /** Everything the aggregates have told so far, from the oldest stream. */
    public void ofEverything() {
        sql.sql("SELECT stream FROM log.event WHERE stream NOT LIKE 'process-%' GROUP BY stream ORDER BY min(position)")
                .query(String.class)
                .list()
                .forEach(this::of);
    }

    /** The whole stream of one aggregate, with what the running act has told in it. */
    public void of(String stream) {
        ledger.readEvents(stream).asStream().toList().forEach(this::deliver);
    }

    private void deliver(EventMessage<?> event) {
        listeners().forEach(listener -> listener.accept(List.of(event)));
    }

    @SuppressWarnings("unchecked")
    private Set<Consumer<List<? extends EventMessage<?>>>> listeners() {
        var field = ReflectionUtils.findField(AbstractEventBus.class, "eventProcessors");
        ReflectionUtils.makeAccessible(field);
        return (Set<Consumer<List<? extends EventMessage<?>>>>) ReflectionUtils.getField(field, ledger);
    }
}
