package org.jianhui.workbench.election.assembly;

import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.election.Sentences;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.CaseParties;
import org.jianhui.workbench.web.Forms;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the meeting's acts and readings. */
@Configuration(proxyBeanMethods = false)
class AssemblyDeskConfiguration {

    @Bean
    AssemblyActs assemblyActs(Accounts accounts, Authority authority) {
        return new AssemblyActs(accounts, authority);
    }

    @Bean
    BallotActs ballotActs() {
        return new BallotActs();
    }

    @Bean
    AssemblyReading assemblyReading(Queries queries, PersonalData personalData) {
        return new AssemblyReading(queries, personalData);
    }

    @Bean
    WrittenIn writtenIn(Queries queries, PersonalData personalData, AreaNames areas) {
        return new WrittenIn(queries, personalData, areas::of);
    }

    @Bean
    AssemblyNames assemblyNames(Queries queries, PersonalData personalData, AreaNames areas, MessageSource messages) {
        return new AssemblyNames(queries, personalData, areas::of, messages);
    }

    @Bean
    AssemblyActions assemblyActions(Offers offers, CaseReading cases) {
        return new AssemblyActions(offers, cases);
    }

    @Bean
    CaseParties assemblyParties(AssemblyReading reading, AssemblyActions actions) {
        return CaseParties.of(
                "assembly",
                AssemblyId::new,
                (assembly, reader) -> actions.parties(
                        reading.find(assembly, null, reader, null).assembly(), reader));
    }

    @Bean
    AssemblyForms assemblyForms(
            AssemblyReading reading, AssemblyNames names, Sentences said, Forms forms, ActClock clock) {
        return new AssemblyForms(reading, names, said, forms, clock);
    }

    @Bean
    MinutesIntake minutesIntake(AttachmentIntake intake) {
        return new MinutesIntake(intake);
    }
}
