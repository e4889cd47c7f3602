package org.jianhui.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.kernel.process.ProcessRun;
import org.jspecify.annotations.Nullable;

/** The drawings as the engine keeps them: every version it was ever given, for as long as a run may follow it. */
final class DeployedDrawings implements Drawings {

    private static final int MOST = 200;

    private final ProcessEngine engine;

    DeployedDrawings(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<String> drawing(String definition, int version) {
        @Nullable
        ProcessDefinition found = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(definition)
                .processDefinitionVersion(version)
                .singleResult();
        return Optional.ofNullable(found).map(each -> read(each.getId()));
    }

    private String read(String id) {
        try (InputStream drawing = engine.getRepositoryService().getProcessModel(id)) {
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<OlderRun> onOlderVersions() {
        List<ProcessDefinition> versions = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
        Map<String, Integer> newest = new HashMap<>();
        versions.forEach(each -> newest.merge(each.getKey(), each.getVersion(), Math::max));
        List<OlderRun> older = new ArrayList<>();
        for (ProcessDefinition each : versions) {
            int latest = newest.getOrDefault(each.getKey(), each.getVersion());
            if (each.getVersion() < latest && older.size() < MOST) {
                older.addAll(runs(each, latest, MOST - older.size()));
            }
        }
        return List.copyOf(older);
    }

    private List<OlderRun> runs(ProcessDefinition by, int newest, int most) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(by.getId())
                .orderByProcessInstanceId()
                .asc()
                .listPage(0, most)
                .stream()
                .map(run -> new OlderRun(
                        new ProcessRun(run.getId(), by.getKey(), by.getVersion(), run.getBusinessKey()), newest))
                .toList();
    }
}
