package org.jianhui.process.engine;

import org.axonframework.commandhandling.CommandBus;
import org.jianhui.kernel.process.ProcedureCommand.RetryIncident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Takes the operator's orders from the command bus, so that rights and four eyes are checked as for every command. */
final class OperatorsOrders implements SmartInitializingSingleton {

    private final ObjectProvider<CommandBus> bus;
    private final Incidents incidents;

    OperatorsOrders(ObjectProvider<CommandBus> bus, Incidents incidents) {
        this.bus = bus;
        this.incidents = incidents;
    }

    @Override
    @SuppressWarnings("NullAway")
    public void afterSingletonsInstantiated() {
        bus.ifAvailable(commands -> commands.subscribe(RetryIncident.class.getName(), order -> {
            RetryIncident retry = (RetryIncident) order.getPayload();
            incidents.retry(retry.instance(), retry.incident());
            return null;
        }));
    }
}
