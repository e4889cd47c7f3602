package org.jianhui.command.proof;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.jianhui.command.eventstore.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs what the log has become; needs a {@link LogSecret}. The {@code Ledger} has settled by then which epoch this is. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    CheckpointKeeper checkpointKeeper(
            DataSource database,
            PlatformTransactionManager transactions,
            Ledger ledger,
            LogSecret secret,
            @Value("${jianhui.proof.checkpoints}") Path folder) {
        return new CheckpointKeeper(
                new TransactionTemplate(transactions),
                new JdbcTemplate(database),
                new TiledLog(new LogRows(database)),
                new CheckpointRows(database),
                new CheckpointFolder(folder),
                secret);
    }

    @Bean
    CheckpointClock checkpointClock(CheckpointKeeper keeper, @Value("${jianhui.proof.every}") Duration every) {
        return new CheckpointClock(keeper, every);
    }
}
