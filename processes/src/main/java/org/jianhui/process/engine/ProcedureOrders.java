package org.jianhui.process.engine;

import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.process.ProcedureCommand.MoveToNewestDrawing;
import org.jianhui.kernel.process.ProcedureCommand.PutBackTask;
import org.jianhui.kernel.process.ProcedureCommand.RetryIncident;
import org.jianhui.kernel.process.ProcedureCommand.TakeUpTask;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Takes what is ordered about procedures from the command bus, so that rights and four eyes are checked as for every command. */
final class ProcedureOrders implements SmartInitializingSingleton {

    private final ObjectProvider<CommandBus> bus;
    private final Incidents incidents;
    private final DrawingMoves moves;
    private final ObjectProvider<TaskOffices> offices;
    private final ProcessEngineConfigurationImpl engine;

    ProcedureOrders(
            ObjectProvider<CommandBus> bus,
            Incidents incidents,
            DrawingMoves moves,
            ObjectProvider<TaskOffices> offices,
            ProcessEngine engine) {
        this.offices = offices;
        this.bus = bus;
        this.incidents = incidents;
        this.moves = moves;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public void afterSingletonsInstantiated() {
        bus.ifAvailable(commands -> new AnnotationCommandHandlerAdapter<>(this).subscribe(commands));
    }

    @CommandHandler
    void carryOut(RetryIncident order) {
        incidents.retry(order.instance(), order.incident());
    }

    @CommandHandler
    void carryOut(MoveToNewestDrawing order) {
        moves.toNewest(order.instance(), order.reason());
    }

    @CommandHandler
    void carryOut(TakeUpTask order, Act act) {
        assign(order.instance(), order.task(), act.actor().account(), order.heldAt(), act);
    }

    @CommandHandler
    void carryOut(PutBackTask order, Act act) {
        assign(order.instance(), order.task(), null, order.heldAt(), act);
    }

    /** The rights know only that the account acts at that organisation; whether this task is given to it there is asked here. */
    private void assign(String instance, String task, @Nullable String account, UnionId heldAt, Act act) {
        TaskOffices tasks = offices.getObject();
        engine.getCommandExecutorTxRequired()
                .execute(new AssignTask(
                        instance, task, account, (caseId, candidates) -> tasks.open(caseId, candidates, heldAt, act)));
    }
}
