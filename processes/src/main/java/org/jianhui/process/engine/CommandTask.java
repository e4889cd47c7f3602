package org.jianhui.process.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.CommandSender;

/**
 * A service task: makes one command of the business key and the variables, and sends it. A bean of this type is named in
 * the drawing as {@code camunda:delegateExpression="${beanName}"}. A refusal fails the whole act; it is never swallowed.
 */
public record CommandTask(CommandSender sender, Function<DelegateExecution, Command> command) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        sender.send(command.apply(execution));
    }
}
