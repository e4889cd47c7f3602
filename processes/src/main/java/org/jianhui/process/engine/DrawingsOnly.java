package org.jianhui.process.engine;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Refuses to deploy anything but drawings; the engine would keep a decision table and never say that it does nothing. */
final class DrawingsOnly implements Deployer {

    /** @throws IllegalArgumentException if a file is no BPMN */
    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().keySet().stream()
                .filter(name -> !name.endsWith(".bpmn"))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "only drawings are deployed; decisions are made by rules of the domain: " + name);
                });
    }
}
