package org.jianhui.query.projection;

import org.axonframework.queryhandling.QueryHandler;

/** Answers for the operations page. */
final class ProjectionOverview implements Answering {

    private final ProjectionLag lag;

    ProjectionOverview(ProjectionLag lag) {
        this.lag = lag;
    }

    @QueryHandler
    FindProjections.Overview answer(FindProjections query) {
        return new FindProjections.Overview(lag.names().stream().map(lag::of).toList());
    }
}
