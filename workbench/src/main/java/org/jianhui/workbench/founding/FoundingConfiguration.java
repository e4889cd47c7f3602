package org.jianhui.workbench.founding;

import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.organisation.ReplyMoves;
import org.jianhui.workbench.web.CaseParties;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the founding's acts and readings. */
@Configuration(value = "foundingDeskConfiguration", proxyBeanMethods = false)
class FoundingConfiguration {

    @Bean
    FoundingActs foundingActs(PersonalData personalData) {
        return new FoundingActs(personalData);
    }

    @Bean
    FoundingReading foundingReading(Queries queries, PersonalData personalData) {
        return new FoundingReading(queries, personalData);
    }

    @Bean
    FoundingActions foundingActions(Offers offers, ReplyMoves moves) {
        return new FoundingActions(offers, moves);
    }

    @Bean
    CaseParties foundingParties(FoundingReading reading) {
        return CaseParties.of(
                "founding",
                FoundingId::new,
                (founding, reader) -> FoundingActions.parties(
                        reading.find(founding, null, reader, null).founding()));
    }

    @Bean
    FoundingForms foundingForms(FoundingReading reading, MessageSource messages, ActClock clock) {
        return new FoundingForms(reading, messages, clock);
    }

    @Bean
    MenuEntry foundingsEntry() {
        return MenuEntry.of(
                5,
                "foundings",
                "building-add",
                "/foundings",
                "PREPARATORY_GROUP",
                "UNION_COMMITTEE",
                "SUPERIOR_REVIEWER",
                "SUPERIOR_SIGNER",
                "INSPECTOR");
    }
}
