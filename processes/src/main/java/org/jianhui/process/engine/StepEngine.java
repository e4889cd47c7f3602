package org.jianhui.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptingEngines;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jianhui.kernel.process.StepJournal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine as we run it: in our transaction, telling its steps instead of keeping history, calling nobody. */
final class StepEngine extends SpringProcessEngineConfiguration {

    /** A failed job is tried again after 10 s, 1 min and 5 min; then it is an incident. */
    static final String RETRIES = "PT10S,PT1M,PT5M";

    private final Moves moves;
    private final Supplier<StepJournal> journal;

    StepEngine(
            DataSource source,
            PlatformTransactionManager transactions,
            BeanFactory beans,
            Moves moves,
            Supplier<StepJournal> journal) {
        this.moves = moves;
        this.journal = journal;
        setProcessEngineName("jianhui-" + Integer.toHexString(System.identityHashCode(this)));
        setDataSource(source);
        setTransactionManager(transactions);
        setDatabaseType("postgres");
        setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        setIdGenerator(new TimeOrderedIds());
        setBeans(new RegisteredDelegates(beans));
        tellSteps();
        keepNoHistory();
        beQuiet();
        runJobs();
    }

    private void tellSteps() {
        setCustomHistoryLevels(new ArrayList<>(List.of(new StepLevel())));
        setHistory(StepLevel.NAME);
        setHistoryEventProducer(new StepProducer());
        setCustomSessionFactories(new ArrayList<>(List.of(new StepSessions(journal))));
        setCustomPreDeployers(new ArrayList<>(List.of(new DrawingsOnly())));
        setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new DrawingRules())));
    }

    private void keepNoHistory() {
        setEnableDefaultDbHistoryEventHandler(false);
        setHistoryCleanupEnabled(false);
        setHistoryCleanupStrategy("endTimeBased");
        setHistoryRemovalTimeStrategy("none");
        setEnforceHistoryTimeToLive(false);
    }

    private void beQuiet() {
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
        setEnableCmdExceptionLogging(false);
        setEnableReducedJobExceptionLogging(true);
        setJavaSerializationFormatEnabled(false);
        setEnableExpressionsInStoredQueries(false);
        setAuthorizationEnabled(false);
        setCmmnEnabled(false);
        setDmnEnabled(false);
        setScriptingEngines(new NoScripts());
    }

    private void runJobs() {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setWaitTimeInMillis(250);
        executor.setMaxWait(1_000);
        executor.setBackoffTimeInMillis(25);
        executor.setMaxBackoff(500);
        executor.setLockTimeInMillis(45_000);
        executor.setCorePoolSize(2);
        executor.setMaxPoolSize(4);
        setJobExecutor(executor);
        setJobExecutorActivate(false);
        setJobExecutorDeploymentAware(false);
        setJobExecutorAcquireByDueDate(true);
        setFailedJobRetryTimeCycle(RETRIES);
        setFailedJobCommandFactory(new FailedJobCommandFactory() {
            @Override
            public Command<Object> getCommand(String job, Throwable failure) {
                return new StepRetry(job, failure);
            }
        });
    }

    @Override
    protected void initDeployers() {
        super.initDeployers();
        deploymentCache = new KnownDrawings();
        deploymentCache.setDeployers(deployers);
    }

    @Override
    protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequired() {
        List<CommandInterceptor> chain = new ArrayList<>(super.getDefaultCommandInterceptorsTxRequired());
        chain.add(chain.size() - 1, new OneAfterTheOther(moves, journal));
        return chain;
    }

    /** Not even a condition written by mistake in another language runs. */
    private static final class NoScripts extends ScriptingEngines {

        NoScripts() {
            super(null);
        }

        @Override
        public javax.script.ScriptEngine getScriptEngineForLanguage(String language) {
            throw new IllegalStateException("no scripts: " + language);
        }
    }
}
