package org.jianhui.workbench.assembly;

import java.nio.file.Path;
import java.util.HexFormat;
import org.jianhui.command.act.ActSecret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key under which a repeated act is recognised: {@code jianhui.keys}/acts.key, the same on every node. */
@Configuration
class ActSecretConfiguration {

    @Bean
    ActSecret actSecret(@Value("${jianhui.keys}") Path keys) {
        return new ActSecret(HexFormat.of().parseHex(PrivateFiles.readOrCreate(keys.resolve("acts.key"), 32)));
    }
}
