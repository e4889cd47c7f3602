package org.jianhui.process.term;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.TermCommand;

/** Time has come in a term: the command that says so is sent. */
record TermTask(CommandSender sender, Function<TermId, TermCommand> command) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        sender.send(command.apply(new TermId(execution.getProcessBusinessKey())));
    }
}
