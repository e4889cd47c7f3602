package org.jianhui.workbench.operations;

import org.jianhui.process.engine.ReplayCheck;
import org.jianhui.query.projection.ProjectionRepair;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.projection.ViewRebuilds;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires operations. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    OperationsDesk operationsDesk(Queries queries, ProjectionRepair repair, ViewRebuilds rebuilds) {
        return new OperationsDesk(queries, repair, rebuilds);
    }

    @Bean
    ReplayDesk replayDesk(Queries queries, ReplayCheck check) {
        return new ReplayDesk(queries, check);
    }

    @Bean
    MenuEntry operationsEntry() {
        return MenuEntry.of(80, "operations", "activity", "/operations", "OPERATOR", "ADMINISTRATOR");
    }
}
