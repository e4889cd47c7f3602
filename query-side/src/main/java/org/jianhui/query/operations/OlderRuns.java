package org.jianhui.query.operations;

import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.query.projection.Answering;

/** Asks the engine which runs follow an older drawing; it alone knows which versions there are. */
final class OlderRuns implements Answering {

    private final Supplier<Drawings> drawings;

    OlderRuns(Supplier<Drawings> drawings) {
        this.drawings = drawings;
    }

    @QueryHandler
    FindOlderRuns.Runs answer(FindOlderRuns query) {
        return new FindOlderRuns.Runs(drawings.get().onOlderVersions());
    }
}
