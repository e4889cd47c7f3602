package org.jianhui.benchmark;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Camunda with its own history, and otherwise set as ours is: same pool, same ids, no metrics, no rights, no jobs. */
final class PlainEngine {

    private PlainEngine() {}

    static ProcessEngine withHistory(String level, DataSource pool, IdGenerator ids) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("plain-" + level);
        configuration.setDataSource(pool);
        configuration.setTransactionManager(new JdbcTransactionManager(pool));
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setIdGenerator(ids);
        configuration.setBeans(Map.of());
        configuration.setHistory(level);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setHistoryCleanupStrategy("endTimeBased");
        configuration.setHistoryRemovalTimeStrategy("none");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }
}
