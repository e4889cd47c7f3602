package org.jianhui.process.engine;

import org.axonframework.commandhandling.CommandBus;
import org.jianhui.kernel.process.ProcedureCommand.MoveToNewestDrawing;
import org.jianhui.kernel.process.ProcedureCommand.RetryIncident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Takes the operator's orders from the command bus, so that rights and four eyes are checked as for every command. */
final class OperatorsOrders implements SmartInitializingSingleton {

    private final ObjectProvider<CommandBus> bus;
    private final Incidents incidents;
    private final DrawingMoves moves;

    OperatorsOrders(ObjectProvider<CommandBus> bus, Incidents incidents, DrawingMoves moves) {
        this.bus = bus;
        this.incidents = incidents;
        this.moves = moves;
    }

    @Override
    @SuppressWarnings("NullAway")
    public void afterSingletonsInstantiated() {
        bus.ifAvailable(commands -> {
            commands.subscribe(RetryIncident.class.getName(), order -> {
                RetryIncident retry = (RetryIncident) order.getPayload();
                incidents.retry(retry.instance(), retry.incident());
                return null;
            });
            commands.subscribe(MoveToNewestDrawing.class.getName(), order -> {
                MoveToNewestDrawing move = (MoveToNewestDrawing) order.getPayload();
                moves.toNewest(move.instance(), move.reason());
                return null;
            });
        });
    }
}
