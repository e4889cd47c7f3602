package org.jianhui.workbench.term;

import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.CaseParties;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is read and done in terms. */
@Configuration(value = "termDeskConfiguration", proxyBeanMethods = false)
class TermConfiguration {

    @Bean
    TermReading termReading(Queries queries, PersonalData personalData, AreaNames areas) {
        return new TermReading(queries, personalData, areas);
    }

    @Bean
    TermActs termActs(PersonalData personalData) {
        return new TermActs(personalData);
    }

    @Bean
    TermActions termActions(Offers offers, TermReading reading) {
        return new TermActions(offers, reading);
    }

    @Bean
    CaseParties termParties(TermReading reading) {
        return CaseParties.of(
                "term",
                TermId::new,
                (term, reader) -> TermActions.parties(
                        reading.find(term, null, reader, null).term()));
    }

    @Bean
    TermForms termForms(TermReading reading, MessageSource messages, ActClock clock) {
        return new TermForms(reading, messages, clock);
    }

    @Bean
    ProofIntake termProofIntake(TermForms forms, AttachmentIntake intake) {
        return new ProofIntake(forms, intake);
    }

    @Bean
    MenuEntry termsEntry() {
        return MenuEntry.of(
                15,
                "terms",
                "calendar-check",
                "/terms",
                "PREPARATORY_GROUP",
                "UNION_COMMITTEE",
                "SUPERIOR_REVIEWER",
                "SUPERIOR_SIGNER",
                "INSPECTOR");
    }
}
