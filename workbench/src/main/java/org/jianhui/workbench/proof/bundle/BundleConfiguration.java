package org.jianhui.workbench.proof.bundle;

import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.kernel.proof.LogAudits;
import org.jianhui.kernel.proof.LogProofs;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.casefile.CaseReports;
import org.jianhui.workbench.document.AttachmentDesk;
import org.jianhui.workbench.document.PaperDesk;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.election.assembly.AssemblyReading;
import org.jianhui.workbench.founding.FoundingReading;
import org.jianhui.workbench.reading.LooksInActs;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the making of proof bundles. */
@Configuration(proxyBeanMethods = false)
class BundleConfiguration {

    @Bean
    CaseReader casesForBundles(
            CaseReading elections,
            FoundingReading foundings,
            AssemblyReading assemblies,
            PaperDesk papers,
            CaseReports reports,
            PersonalData personalData) {
        return new CaseReader(elections, foundings, assemblies, papers, reports, personalData);
    }

    @Bean
    BundleMaker bundleMaker(
            Queries queries,
            CaseReader cases,
            LogProofs proofs,
            LogAudits keys,
            PaperDesk papers,
            AttachmentDesk attachments,
            RuleBook book,
            Drawings drawings,
            MessageSource messages,
            ActClock clock) {
        return new BundleMaker(
                queries,
                cases,
                proofs,
                keys,
                new BundleFiles(queries, papers, attachments),
                new BundleBooks(book, drawings, messages),
                clock);
    }

    @Bean
    BundleDesk bundleDesk(Queries queries, BundleMaker maker, CaseReader cases, LooksInActs looks) {
        return new BundleDesk(queries, maker, cases, looks);
    }
}
