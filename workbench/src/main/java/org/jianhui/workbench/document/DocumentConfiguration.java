package org.jianhui.workbench.document;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.KeptFiles;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.HandedFiles;
import org.jianhui.workbench.privacy.Opener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires papers and attachments. */
@Configuration(value = "documentDeskConfiguration", proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    AttachmentIntake attachmentIntake(FileStore files) {
        return new AttachmentIntake(files);
    }

    @Bean
    HandedFiles handedFiles(FileStore files, PersonalData personalData) {
        return new HandedFiles(files, personalData);
    }

    @Bean
    AttachmentDesk attachmentDesk(HandedFiles files, Authority authority) {
        return new AttachmentDesk(files, authority);
    }

    @Bean
    PaperNames paperNames(AreaNames areas, PersonalData personalData) {
        return new SaidNames(areas, new Opener(personalData, Set.of()), null);
    }

    @Bean
    PdfRenderer pdfRenderer() {
        return new PdfRenderer();
    }

    @Bean
    PaperDesk paperDesk(
            Queries queries,
            FileStore files,
            HandedFiles handed,
            PaperNames names,
            Authority authority,
            ActClock clock,
            PdfRenderer pdf,
            RuleBook book,
            @Value("${jianhui.public-address:}") String address) {
        return new PaperDesk(queries, files, handed, names, authority, clock, pdf, book, new PaperMarks(address));
    }

    @Bean
    PaperTrace paperTrace(Queries queries, PaperDesk desk) {
        return new PaperTrace(queries, desk);
    }

    @Bean
    ObjectionRegisters objectionRegisters(PaperDesk desk, PaperNames names, PdfRenderer pdf) {
        return new ObjectionRegisters(desk, names, pdf);
    }

    @Bean
    DayRolls dayRolls(PaperNames names, PdfRenderer pdf) {
        return new DayRolls(names, pdf);
    }

    @Bean
    WebMvcConfigurer chosenFiles(KeptFiles kept) {
        return new WebMvcConfigurer() {

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ChosenFilesArgument(kept));
            }
        };
    }
}
