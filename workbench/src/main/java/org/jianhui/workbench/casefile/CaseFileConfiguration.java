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
    CaseContents caseContents(
            Queries queries,
            CaseReading elections,
            FoundingReading foundings,
            TermReading terms,
            PaperDesk papers,
            ArithmeticRows arithmetic,
            MessageSource messages,
            Sentences said,
            AreaNames areas) {
        return new CaseContents(
                queries, elections, foundings, terms, papers, arithmetic, () -> new Words(messages, said, areas));
    }

    @Bean
    CaseFileDesk caseFileDesk(
            CaseContents contents,
            PaperDesk papers,
            AttachmentDesk attachments,
            Drawings drawings,
            PdfRenderer pdf,
            ActClock clock) {
        return new CaseFileDesk(contents, papers, attachments, drawings, new CaseFileBinder(pdf), clock);
    }

    @Bean
    CaseComparisons caseComparisons(CaseContents contents) {
        return new CaseComparisons(contents);
    }

    @Bean
    CaseReports caseReports(CaseFileDesk desk) {
        return new CaseReports(desk);
    }
}
