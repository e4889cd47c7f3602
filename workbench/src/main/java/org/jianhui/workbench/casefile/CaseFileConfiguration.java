package org.jianhui.workbench.casefile;

import org.jianhui.kernel.process.Drawings;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.document.AttachmentDesk;
import org.jianhui.workbench.document.PaperDesk;
import org.jianhui.workbench.document.PdfRenderer;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.election.Sentences;
import org.jianhui.workbench.founding.FoundingReading;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.term.TermReading;
import org.jianhui.workbench.web.ArithmeticRows;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the binding of case files. */
@Configuration(proxyBeanMethods = false)
class CaseFileConfiguration {

    @Bean
    CaseFileDesk caseFileDesk(
            Queries queries,
            CaseReading elections,
            FoundingReading foundings,
            TermReading terms,
            PaperDesk papers,
            AttachmentDesk attachments,
            Drawings drawings,
            ArithmeticRows arithmetic,
            MessageSource messages,
            Sentences said,
            AreaNames areas,
            PdfRenderer pdf,
            ActClock clock) {
        return new CaseFileDesk(
                queries,
                elections,
                foundings,
                terms,
                papers,
                attachments,
                drawings,
                arithmetic,
                () -> new Words(messages, said, areas),
                new CaseFileBinder(pdf),
                clock);
    }

    @Bean
    CaseReports caseReports(CaseFileDesk desk) {
        return new CaseReports(desk);
    }
}
