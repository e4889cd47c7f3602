package org.jianhui.command.reading;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.reading.ReadingCommand;
import org.jianhui.kernel.reading.ReadingCommand.RecordLook;
import org.jianhui.kernel.reading.event.ReadingEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the record of reading. Everybody records the own looks; whether they may look at all was asked before. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

    @Bean
    ConfigurerModule looks() {
        return Aggregates.of(Look.class);
    }

    @Bean
    EventContents readingEvents() {
        return new EventContents(ReadingEvent.class);
    }

    @Bean
    CommandRights readingRights() {
        return CommandRights.of(ReadingCommand.class)
                .named(RecordLook.class, command -> List.of(command.reader()))
                .complete();
    }
}
