package org.jianhui.command.privacy;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys and what they seal. {@code jianhui.keys} is a directory outside the database's data directory. */
@Configuration(proxyBeanMethods = false)
public class PrivacyConfiguration {

    /** How long an erasure on another node may go unnoticed here. */
    private static final Duration REMEMBER = Duration.ofSeconds(5);

    @Bean
    KeyFiles keyFiles(@Value("${jianhui.keys}") Path directory, DataSource database) {
        return new KeyFiles(
                new KeyFile(directory.resolve("master.key")), new KeyFile(directory.resolve("index.key")), database);
    }

    @Bean
    EventContents personEvents() {
        return new EventContents(PersonEvent.class);
    }

    @Bean
    TokenTable tokenTable(DataSource database) {
        return new TokenTable(database);
    }

    @Bean
    PersonalData personalData(KeyFiles files, TokenTable table, DataSource database) {
        return new SealedPersonalData(new PersonKeys(files, database, REMEMBER), new IndexTokens(files), table);
    }
}
