package org.jianhui.command.founding;

import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** What was laid down when the application was filed, and who replies. */
final class Terms {

    private @Nullable ApplicationFiled filed;
    private @Nullable FoundingApplication application;
    private @Nullable UnionId replies;

    @EventSourcingHandler
    void evolve(ApplicationFiled event) {
        filed = event;
        application = event.application();
        replies = event.upperUnion();
    }

    @EventSourcingHandler
    void evolve(ApplicationAmended event) {
        application = event.application();
    }

    @EventSourcingHandler
    void evolve(ReplyMovedToCounty event) {
        replies = event.to();
    }

    FoundingId founding() {
        return filed().founding();
    }

    UnionId union() {
        return filed().union();
    }

    UnionId upperUnion() {
        return filed().upperUnion();
    }

    UnionId countyUnion() {
        return filed().countyUnion();
    }

    /** The union whose reply is due: the upper union, unless the reply has moved. */
    UnionId replies() {
        return Objects.requireNonNull(replies);
    }

    FoundingApplication application() {
        return Objects.requireNonNull(application);
    }

    /** The rule-book edition of the founding; it keeps it. */
    String edition() {
        return filed().basis().edition();
    }

    private ApplicationFiled filed() {
        return Objects.requireNonNull(filed);
    }
}
