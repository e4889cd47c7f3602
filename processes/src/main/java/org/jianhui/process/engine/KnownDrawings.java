package org.jianhui.process.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes a deployed drawing's word for itself: under one id it never changes, and none is ever suspended. The engine would
 * ask the database for it in each of its transactions, and for the newest of a key at each start. Here the newest is asked for
 * once, and again when this node deploys: while nodes are replaced one after the other, an old one goes on starting what
 * its own code can carry.
 */
final class KnownDrawings extends DeploymentCache {

    private static final int MAX_DRAWINGS = 1_000;

    private final Map<String, ProcessDefinitionEntity> newest = new ConcurrentHashMap<>();

    KnownDrawings() {
        super(new DefaultCacheFactory(), MAX_DRAWINGS);
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
        @Nullable ProcessDefinitionEntity known = getProcessDefinitionCache().get(id);
        return known == null ? super.findDeployedProcessDefinitionById(id) : known;
    }

    @Override
    public ProcessDefinitionEntity findDeployedLatestProcessDefinitionByKey(String key) {
        @Nullable ProcessDefinitionEntity known = newest.get(key);
        if (known != null) {
            return known;
        }
        ProcessDefinitionEntity found = super.findDeployedLatestProcessDefinitionByKey(key);
        newest.put(key, found);
        return found;
    }

    /** How a call activity asks; nothing here belongs to a tenant. */
    @Override
    public ProcessDefinitionEntity findDeployedLatestProcessDefinitionByKeyAndTenantId(
            String key, @Nullable String tenant) {
        return tenant == null
                ? findDeployedLatestProcessDefinitionByKey(key)
                : super.findDeployedLatestProcessDefinitionByKeyAndTenantId(key, tenant);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        super.deploy(deployment);
        if (deployment.isNew()) {
            newest.clear();
        }
    }

    @Override
    public void removeProcessDefinition(String id) {
        super.removeProcessDefinition(id);
        newest.values().removeIf(known -> known.getId().equals(id));
    }

    @Override
    public void discardProcessDefinitionCache() {
        super.discardProcessDefinitionCache();
        newest.clear();
    }
}
