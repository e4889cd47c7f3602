package org.jianhui.kernel.reading;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.id.PersonId;

/** What is recorded about reading. */
public sealed interface ReadingCommand extends Command {

    /**
     * Notes what an answer shows, before it is sent.
     *
     * @param reader the person of the account that asked
     */
    record RecordLook(LookId look, PersonId reader, Looked looked) implements ReadingCommand {

        @Override
        public String aggregateId() {
            return look.value();
        }
    }
}
