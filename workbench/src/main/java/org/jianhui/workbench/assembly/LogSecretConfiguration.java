package org.jianhui.workbench.assembly;

import java.nio.file.Path;
import java.util.HexFormat;
import org.jianhui.command.proof.LogSecret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log's checkpoints are signed with: {@code jianhui.keys}/log-signing.key, the same on every node. */
@Configuration
class LogSecretConfiguration {

    @Bean
    LogSecret logSecret(@Value("${jianhui.keys}") Path keys) {
        return new LogSecret(HexFormat.of().parseHex(PrivateFiles.readOrCreate(keys.resolve("log-signing.key"), 32)));
    }
}
