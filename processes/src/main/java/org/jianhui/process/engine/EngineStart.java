package org.jianhui.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jianhui.kernel.time.Zone;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Starts the engine on one node at a time: its schema, then the drawings that are new or have changed. */
final class EngineStart {

    private static final long LOCK = 0x6a69616e68756901L;
    private static final String DRAWINGS = "classpath*:bpmn/*.*";

    private EngineStart() {}

    static ProcessEngine start(StepEngine configuration, DataSource source) {
        // The engine writes due dates without a zone; every node must mean the plan's.
        TimeZone.setDefault(TimeZone.getTimeZone(Zone.SHANGHAI));
        var lock = DataSourceUtils.getConnection(source);
        try (var statement = lock.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            try {
                ProcessEngine engine = configuration.buildProcessEngine();
                deploy(engine);
                return engine;
            } finally {
                statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            DataSourceUtils.releaseConnection(lock, source);
        }
    }

    private static void deploy(ProcessEngine engine) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("jianhui").enableDuplicateFiltering(true);
        boolean any = false;
        try {
            for (Resource drawing : new PathMatchingResourcePatternResolver().getResources(DRAWINGS)) {
                try (InputStream content = drawing.getInputStream()) {
                    deployment.addInputStream(String.valueOf(drawing.getFilename()), content);
                }
                any = true;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (any) {
            deployment.deploy();
        }
    }
}
