package org.jianhui.process.engine;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.kernel.act.LostRace;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.CaseOffices;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.kernel.process.ProcedureCommand;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.StepJournal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

/** The process engine. Needs what the act needs, and a {@code StepJournal}. */
@Configuration(proxyBeanMethods = false)
public class EngineConfiguration {

    /** Whom the drawings give tasks to, and the committee that goes on with what its preparatory group began. */
    private static final Role[] DOING_TASKS = {
        Role.PREPARATORY_GROUP, Role.UNION_COMMITTEE, Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER
    };

    @Bean
    Moves procedureMoves() {
        return new Moves();
    }

    @Bean
    EventContents processSteps() {
        return new EventContents(ProcessStep.class);
    }

    @Bean
    LostRace engineRaces() {
        return new EngineRaces();
    }

    @Bean
    StepEngine stepEngine(
            DataSource source,
            PlatformTransactionManager transactions,
            BeanFactory beans,
            Moves moves,
            ObjectProvider<StepJournal> journal) {
        return new StepEngine(source, transactions, beans, moves, journal::getObject);
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProcessEngine processEngine(StepEngine configuration, DataSource source) {
        return EngineStart.start(configuration, source);
    }

    @Bean
    @ConditionalOnProperty(name = "jianhui.jobs", havingValue = "true", matchIfMissing = true)
    JobWork jobWork(ProcessEngine engine) {
        return new JobWork(engine);
    }

    @Bean
    Procedures procedures(ProcessEngine engine, Moves moves, DataSource source) {
        return new Procedures(engine, moves, source);
    }

    @Bean
    Timers timers(ProcessEngine engine, Moves moves) {
        return new Timers(engine, moves);
    }

    @Bean
    Incidents incidents(ProcessEngine engine) {
        return new Incidents(engine);
    }

    @Bean
    DrawingMoves drawingMoves(ProcessEngine engine, DataSource source) {
        return new DrawingMoves(engine, source);
    }

    @Bean
    Drawings drawings(ProcessEngine engine) {
        return new DeployedDrawings(engine);
    }

    @Bean
    ProcedureOrders procedureOrders(
            ObjectProvider<CommandBus> bus,
            Incidents incidents,
            DrawingMoves moves,
            ObjectProvider<TaskOffices> offices,
            ProcessEngine engine) {
        return new ProcedureOrders(bus, incidents, moves, offices, engine);
    }

    /** Needed only where tasks are taken up. */
    @Bean
    @Lazy
    TaskOffices taskOffices(CaseOffices cases, Authority authority) {
        return new TaskOffices(cases, authority);
    }

    @Bean
    CommandRights procedureRights() {
        return CommandRights.of(ProcedureCommand.class)
                .anywhere(ProcedureCommand.RetryIncident.class, Role.OPERATOR)
                .anywhere(ProcedureCommand.MoveToNewestDrawing.class, Role.OPERATOR)
                .at(ProcedureCommand.TakeUpTask.class, take -> Area.of(take.heldAt()), DOING_TASKS)
                .at(ProcedureCommand.PutBackTask.class, back -> Area.of(back.heldAt()), DOING_TASKS)
                .complete();
    }

    @Bean
    LiveTokens liveTokens(ProcessEngine engine) {
        return new LiveTokens(engine);
    }
}
