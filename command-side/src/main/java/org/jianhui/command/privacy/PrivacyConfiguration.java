package org.jianhui.command.privacy;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.PersonCommand;
import org.jianhui.kernel.privacy.PersonCommand.ErasePerson;
import org.jianhui.kernel.privacy.PersonCommand.NameStaff;
import org.jianhui.kernel.privacy.PersonCommand.ReadInFull;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
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

    /** Bodies of acts are compared under a key of their own, derived from the index key: the same on every node. */
    @Bean
    @ConditionalOnMissingBean
    ActSecret actSecret(KeyFiles files) {
        return new ActSecret(files.keys().index().of("jianhui/act-secret/1"));
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

    @Bean
    ConfigurerModule personAggregate() {
        return Aggregates.of(Person.class);
    }

    @Bean
    PersonRegister personRegister(DataSource database, PersonalData data) {
        return new PersonRegister(database, data);
    }

    /**
     * A cadre records the people of one village only (G-02), a preparatory group or a committee whoever applies to it (M-09); staff are
     * recorded, and anyone erased, by administrators.
     */
    @Bean
    CommandRights personRights(PersonRegister register) {
        return CommandRights.of(PersonCommand.class)
                .system(RecordPerson.class)
                .at(RecordPerson.class, command -> area(command.village()), Role.VILLAGE_CADRE)
                .anywhere(RecordPerson.class, Role.PREPARATORY_GROUP, Role.UNION_COMMITTEE)
                .anywhere(RecordStaff.class, Role.ADMINISTRATOR)
                .anywhere(NameStaff.class, Role.ADMINISTRATOR)
                .anywhere(ErasePerson.class, Role.ADMINISTRATOR)
                .reads(
                        ReadInFull.class,
                        command -> area(register.villageOf(command.person()).orElse(null)),
                        ReadRight.PERSON)
                .complete();
    }

    private static @Nullable Area area(@Nullable VillageId village) {
        return village == null ? null : Area.of(village);
    }
}
