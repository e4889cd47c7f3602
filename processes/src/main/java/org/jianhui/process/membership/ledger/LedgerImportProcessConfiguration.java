package org.jianhui.process.membership.ledger;

import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.membership.ledger.ImportCommand.FinishImport;
import org.jianhui.kernel.membership.ledger.ImportedRows;
import org.jianhui.process.engine.CommandTask;
import org.jianhui.process.engine.Procedures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The correlator of the import's procedure, and its delegates by the names the drawing uses. */
@Configuration(proxyBeanMethods = false)
public class LedgerImportProcessConfiguration {

    @Bean
    LedgerImportCorrelator ledgerImportCorrelator(Procedures procedures) {
        return new LedgerImportCorrelator(procedures);
    }

    @Bean(LedgerImportProcess.WORK_OFF_ROWS_TASK)
    WorkOffRowsTask workOffImportedRows(ObjectProvider<ImportedRows> rows) {
        return new WorkOffRowsTask(rows::getObject);
    }

    @Bean(LedgerImportProcess.FINISH_IMPORT_TASK)
    CommandTask finishImport(CommandSender sender) {
        return new CommandTask(sender, run -> new FinishImport(new LedgerImportId(run.getProcessBusinessKey())));
    }
}
