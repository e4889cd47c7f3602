package org.jianhui.command.document;

import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;
import static org.jianhui.kernel.organisation.Role.UNION_COMMITTEE;

import java.util.Collection;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.act.Chore;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.DocumentCommand;
import org.jianhui.kernel.document.DocumentCommand.IssuePaper;
import org.jianhui.kernel.document.DocumentCommand.StoreAttachment;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.KeptFiles;
import org.jianhui.kernel.document.SheetKeepers;
import org.jianhui.kernel.document.event.DocumentEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.PersonalData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Wires papers, attachments and their rights. */
@Configuration(proxyBeanMethods = false)
public class DocumentConfiguration {

    private static final String KEEP = "${jianhui.files.keep-refused:24h}";

    @Bean
    ConfigurerModule attachments() {
        return Aggregates.of(Attachment.class);
    }

    @Bean
    ConfigurerModule papers() {
        return Aggregates.of(Paper.class);
    }

    @Bean
    EventContents documentEvents() {
        return new EventContents(DocumentEvent.class);
    }

    @Bean
    CommandRights documentRights(ObjectProvider<SheetKeepers> keepers) {
        return CommandRights.of(DocumentCommand.class)
                .named(StoreAttachment.class, command -> keepers(keepers, command))
                .at(
                        StoreAttachment.class,
                        command -> Area.of(command.heldBy()),
                        PREPARATORY_GROUP,
                        UNION_COMMITTEE,
                        SUPERIOR_REVIEWER,
                        SUPERIOR_SIGNER)
                .at(IssuePaper.class, command -> Area.of(command.heldBy()), IssuePaper.ISSUERS.toArray(Role[]::new))
                .complete();
    }

    /** One purpose only, and only for the union whose meeting it is. */
    private static Collection<PersonId> keepers(ObjectProvider<SheetKeepers> keepers, StoreAttachment command) {
        boolean sheet = command.purpose() == AttachmentPurpose.COUNT_SHEET
                && command.file().union().equals(command.heldBy());
        return sheet
                ? keepers.stream()
                        .flatMap(each -> each.of(command.heldBy()).stream())
                        .toList()
                : List.of();
    }

    @Bean
    FileStore fileStore(JdbcClient jdbc, PersonalData personalData) {
        return new EncryptedFiles(jdbc, personalData, JsonMapper.builder().build());
    }

    @Bean
    KeptFiles keptFiles(JdbcClient jdbc, PersonalData personalData, @Value(KEEP) String keep) {
        return new SealedKeptFiles(
                jdbc, personalData, JsonMapper.builder().build(), DurationStyle.detectAndParse(keep));
    }

    @Bean
    Chore oldKeptFiles(JdbcClient jdbc, @Value(KEEP) String keep) {
        return new OldKeptFiles(jdbc, DurationStyle.detectAndParse(keep));
    }
}
