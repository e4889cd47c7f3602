package org.jianhui.command.organisation;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.id.UnionId;

/** The vocabulary of a small case: what the authority can be asked about. */
sealed interface FileCommand extends Command {

    UnionId union();

    @Override
    default String aggregateId() {
        return "file-" + union().value();
    }

    record Submit(UnionId union) implements FileCommand {}

    record Prepare(UnionId union) implements FileCommand {}

    record Sign(UnionId union) implements FileCommand {}

    record Remind(UnionId union) implements FileCommand {}

    /** Completes a founding, as its own case would have. */
    record Found(UnionId union, UnionFounded founded) implements FileCommand {}

    /** Sends {@link Remind} as its consequence. */
    record SubmitAndRemind(UnionId union) implements FileCommand {}
}
