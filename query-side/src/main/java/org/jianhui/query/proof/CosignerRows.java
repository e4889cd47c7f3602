package org.jianhui.query.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.proof.cosigner.CosignerCommand;
import org.jianhui.kernel.proof.cosigner.event.CheckpointCosigned;
import org.jianhui.kernel.proof.cosigner.event.CosignerRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads who countersigns, and what, from the events as they are stored. */
final class CosignerRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = "SELECT recorded_at, payload, metadata FROM log.event" + " WHERE stream = '"
            + CosignerCommand.STREAM + "' AND type = ? ORDER BY seq";

    private final JdbcClient sql;

    CosignerRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record Registered(
            CosignerRegistered event, Instant at, @Nullable String account) {}

    List<CheckpointCosigned> cosigned() {
        return sql.sql(SELECT)
                .param("proof.checkpoint-cosigned")
                .query((row, n) -> JSON.readValue(row.getString(2), CheckpointCosigned.class))
                .list();
    }

    /** The log's note with the lines of those who countersigned it, in the order in which they did. */
    static String note(SignedCheckpoint checkpoint, List<CheckpointCosigned> cosigned) {
        StringBuilder note = new StringBuilder(checkpoint.note());
        cosigned.stream()
                .filter(each -> each.size() == checkpoint.size())
                .forEach(each -> note.append(each.signature()).append('\n'));
        return note.toString();
    }

    List<Cosigner> keys() {
        List<CheckpointCosigned> cosigned = cosigned();
        List<Registered> all = sql.sql(SELECT)
                .param("proof.cosigner-registered")
                .query((row, n) -> registered(row))
                .list();
        List<Cosigner> keys = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Registered one = all.get(i);
            boolean current = keys.stream()
                    .noneMatch(later -> later.union().equals(one.event().union()));
            keys.add(key(one, current, cosigned));
        }
        return keys;
    }

    private static Cosigner key(Registered one, boolean current, List<CheckpointCosigned> cosigned) {
        @Nullable CheckpointCosigned last = null;
        for (CheckpointCosigned each : cosigned) {
            last = each.key().equals(one.event().key()) ? each : last;
        }
        return new Cosigner(
                one.event().union(),
                one.event().key(),
                one.at(),
                one.account(),
                one.event().reason(),
                current,
                last == null ? 0 : last.size(),
                last == null ? null : last.seen());
    }

    private static Registered registered(ResultSet row) throws SQLException {
        JsonNode account = JSON.readTree(row.getString(3)).path(ActMetadata.ACCOUNT);
        return new Registered(
                JSON.readValue(row.getString(2), CosignerRegistered.class),
                row.getObject(1, OffsetDateTime.class).toInstant(),
                account.isMissingNode() ? null : account.asString());
    }
}
