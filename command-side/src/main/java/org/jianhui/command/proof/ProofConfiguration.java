package org.jianhui.command.proof;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.command.eventstore.Ledger;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.proof.LogProofs;
import org.jianhui.kernel.proof.ProofCommand;
import org.jianhui.kernel.proof.ProofCommand.NoteAudit;
import org.jianhui.kernel.proof.ProofCommand.NoteBundle;
import org.jianhui.kernel.proof.ProofCommand.NoteComparison;
import org.jianhui.kernel.proof.StateAudit;
import org.jianhui.kernel.proof.cosigner.CosignerCommand;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.CosignCheckpoint;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.RegisterCosigner;
import org.jianhui.kernel.proof.cosigner.event.CosignerEvent;
import org.jianhui.kernel.proof.event.ProofEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs what the log has become, and audits it; needs a {@link LogSecret}. The {@code Ledger} has settled by then which epoch this is. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    CheckpointRows checkpointRows(DataSource database) {
        return new CheckpointRows(database);
    }

    @Bean
    CheckpointKeeper checkpointKeeper(
            DataSource database,
            PlatformTransactionManager transactions,
            Ledger ledger,
            CheckpointRows checkpoints,
            LogSecret secret,
            @Value("${jianhui.proof.checkpoints}") Path folder) {
        return new CheckpointKeeper(
                new TransactionTemplate(transactions),
                new JdbcTemplate(database),
                new TiledLog(new LogRows(database)),
                checkpoints,
                new CheckpointFolder(folder),
                secret);
    }

    @Bean
    CheckpointClock checkpointClock(CheckpointKeeper keeper, @Value("${jianhui.proof.every}") Duration every) {
        return new CheckpointClock(keeper, every);
    }

    @Bean(destroyMethod = "close")
    RecordedAudits logAudits(
            DataSource database,
            CheckpointKeeper keeper,
            CommandSender sender,
            PlatformTransactionManager transactions,
            ObjectProvider<StateAudit> states,
            @Value("${jianhui.proof.checkpoints}") Path folder) {
        LogAudit audit = new LogAudit(database, keeper::key, new CheckpointFolder(folder));
        return new RecordedAudits(audit, keeper, sender, states.orderedStream().toList(), transactions);
    }

    @Bean
    LogProofs logProofs(DataSource database, CheckpointKeeper keeper) {
        return new TreeProofs(keeper, new CheckpointRows(database), new LogRows(database));
    }

    @Bean
    ConfigurerModule auditTrail() {
        return Aggregates.of(AuditTrail.class);
    }

    @Bean
    ConfigurerModule cosigners() {
        return Aggregates.of(Cosigners.class);
    }

    @Bean
    EventContents cosignerEvents() {
        return new EventContents(CosignerEvent.class);
    }

    @Bean
    CommandRights cosignerRights() {
        return CommandRights.of(CosignerCommand.class)
                .at(RegisterCosigner.class, command -> Area.of(command.union()), Role.SUPERIOR_SIGNER)
                .at(CosignCheckpoint.class, command -> Area.of(command.union()), Role.SUPERIOR_SIGNER)
                .complete();
    }

    @Bean
    ConfigurerModule bundleTrail() {
        return Aggregates.of(BundleTrail.class);
    }

    @Bean
    EventContents proofEvents() {
        return new EventContents(ProofEvent.class);
    }

    @Bean
    CommandRights proofRights() {
        return CommandRights.of(ProofCommand.class)
                .system(NoteAudit.class)
                .system(NoteComparison.class)
                .reads(NoteBundle.class, command -> Area.of(command.bundle().union()), ReadRight.CASE)
                .complete();
    }
}
