package org.jianhui.query.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.event.EventNames;
import org.jianhui.kernel.proof.ProofCommand;
import org.jianhui.kernel.proof.cosigner.event.CheckpointCosigned;
import org.jianhui.kernel.proof.event.BundleMade;
import org.jianhui.kernel.proof.event.LogAudited;
import org.jianhui.kernel.proof.event.ProofEvent;
import org.jianhui.kernel.proof.event.StateCompared;
import org.jianhui.query.projection.Answering;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads checkpoints and audits as they are stored: the page that shows them must not depend on any view. */
final class ProofAnswers implements Answering {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHECKPOINTS = "SELECT size, signed_at, note FROM log.checkpoint ";

    private final JdbcClient sql;
    private final CosignerRows cosigners;

    ProofAnswers(JdbcClient sql) {
        this.sql = sql;
        this.cosigners = new CosignerRows(sql);
    }

    @QueryHandler
    FindCosigners.Cosigners answer(FindCosigners query) {
        return new FindCosigners.Cosigners(cosigners.keys());
    }

    @QueryHandler
    FindLogProof.LogProof answer(FindLogProof query) {
        List<CheckpointCosigned> cosigned = cosigners.cosigned();
        return new FindLogProof.LogProof(
                sql.sql(CHECKPOINTS + "ORDER BY size DESC LIMIT 20").query(ProofAnswers::checkpoint).list().stream()
                        .map(each -> with(each, cosigned))
                        .toList(),
                audited(
                        LogAudited.class,
                        (at, payload) -> new AuditResult(
                                at, JSON.readValue(payload, LogAudited.class).audited())),
                audited(
                        StateCompared.class,
                        (at, payload) -> new ComparisonResult(
                                at, JSON.readValue(payload, StateCompared.class).compared())));
    }

    private <T> List<T> audited(Class<? extends ProofEvent> type, BiFunction<Instant, String, T> reading) {
        return sql.sql("SELECT recorded_at, payload FROM log.event WHERE stream = ? AND type = ?"
                        + " ORDER BY seq DESC LIMIT 20")
                .params(ProofCommand.STREAM, EventNames.name(type))
                .query((row, n) ->
                        reading.apply(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                .list();
    }

    @QueryHandler
    FindBundles.Bundles answer(FindBundles query) {
        return new FindBundles.Bundles(sql.sql(
                        "SELECT recorded_at, payload, metadata FROM log.event WHERE stream = ? ORDER BY seq DESC LIMIT 100")
                .param(ProofCommand.bundlesOf(query.caseId()))
                .query((row, n) -> new MadeBundle(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        JSON.readTree(row.getString(3))
                                .path(ActMetadata.ACCOUNT)
                                .asString(),
                        JSON.readValue(row.getString(2), BundleMade.class).bundle()))
                .list());
    }

    @QueryHandler
    SignedCheckpoint answer(FindCheckpoint query) {
        return sql.sql(CHECKPOINTS + "WHERE size = ?")
                .param(query.size())
                .query(ProofAnswers::checkpoint)
                .optional()
                .map(each -> with(each, cosigners.cosigned()))
                .orElseThrow(() -> new NotFound("NOT_FOUND", "no checkpoint over so many events"));
    }

    private static SignedCheckpoint with(SignedCheckpoint bare, List<CheckpointCosigned> cosigned) {
        return new SignedCheckpoint(bare.size(), bare.signedAt(), CosignerRows.note(bare, cosigned));
    }

    private static SignedCheckpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new SignedCheckpoint(
                row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3));
    }
}
