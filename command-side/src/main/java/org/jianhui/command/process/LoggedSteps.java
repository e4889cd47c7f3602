package org.jianhui.command.process;

import java.util.List;
import org.axonframework.messaging.Message;
import org.jianhui.command.eventstore.Ledger;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.StepHistory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps in the event log. */
record LoggedSteps(Ledger ledger, JdbcClient sql) implements StepHistory {

    private static final String STREAM = "process-";

    @Override
    public List<ProcessStep> of(String instance) {
        return ledger.readEvents(STREAM + instance)
                .asStream()
                .map(Message::getPayload)
                .map(ProcessStep.class::cast)
                .toList();
    }

    @Override
    public List<String> running() {
        return sql.sql("SELECT substr(stream, length(:prefix) + 1) FROM log.event WHERE type = 'process.started'"
                        + " EXCEPT SELECT substr(stream, length(:prefix) + 1) FROM log.event"
                        + " WHERE type IN ('process.ended', 'process.deleted')")
                .param("prefix", STREAM)
                .query(String.class)
                .list();
    }
}
