package org.jianhui.workbench.membership.ledger;

import jakarta.validation.Validator;
import java.util.Set;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.membership.ledger.EntryJudgement;
import org.jianhui.kernel.membership.ledger.ImportsInWork;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.FactTexts;
import org.jianhui.workbench.membership.KnownPersons;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.HandedFiles;
import org.jianhui.workbench.privacy.Opener;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the import of files into the villages' ledgers. */
@Configuration(proxyBeanMethods = false)
class ImportDeskConfiguration {

    @Bean
    ImportJudge importJudge(
            Validator form, PersonalData data, KnownPersons persons, EntryJudgement rules, Queries queries) {
        OwnRows own = new OwnRows(queries, data, new Opener(data, Set.of()));
        return new ImportJudge(form, data, persons, rules, own);
    }

    @Bean
    ImportActs importActs(FileStore files, ImportJudge judge) {
        return new ImportActs(files, judge);
    }

    @Bean
    ImportWork importWork(
            ImportsInWork imports,
            FileStore files,
            PersonalData data,
            LedgerActs acts,
            KnownPersons persons,
            EntryJudgement rules,
            CommandSender sender,
            PlatformTransactionManager manager) {
        TransactionTemplate savepoint = new TransactionTemplate(manager);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return new ImportWork(imports, new HandedFiles(files, data), acts, persons, rules, sender, savepoint);
    }

    @Bean
    ImportDesk importDesk(
            Queries queries,
            LedgerDesk ledger,
            FileStore files,
            PersonalData data,
            MessageSource messages,
            FactTexts facts) {
        return new ImportDesk(
                queries,
                ledger,
                new HandedFiles(files, data),
                new Opener(data, Set.of()),
                new ImportSentences(messages, facts));
    }

    @Bean
    ImportIntake importIntake(
            ImportActs acts, ImportsInWork imports, LedgerDesk ledger, AreaNames areas, MembershipChoices choices) {
        return new ImportIntake(acts, imports, ledger, areas, choices);
    }

    @Bean
    ImportTemplate importTemplate(MessageSource messages) {
        return new ImportTemplate(messages);
    }
}
