package org.jianhui.command.document;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.document.event.AttachmentStored;
import org.jianhui.kernel.id.AttachmentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that were handed in; a proof that does not exist proves nothing. */
final class ProofRegister implements Register, ProofsOnRecord {

    private final JdbcClient jdbc;

    ProofRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isOnRecord(AttachmentId attachment) {
        return jdbc.sql("SELECT count(*) FROM register.election_proof WHERE attachment = ?")
                        .param(attachment.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @EventHandler
    void on(AttachmentStored event) {
        jdbc.sql("INSERT INTO register.election_proof VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(event.attachment().value(), event.heldBy().value())
                .update();
    }
}
