package org.jianhui.command.tally;

import org.jianhui.kernel.act.Command;

public sealed interface TallyCommand extends Command {

    String id();

    @Override
    default String aggregateId() {
        return id();
    }

    record Open(String id) implements TallyCommand {}

    record Add(String id, int amount) implements TallyCommand {}

    /** Applies an event and only then fails. */
    record AddThenFail(String id, int amount) implements TallyCommand {}

    /** Tells something no register keeps. */
    record Mark(String id) implements TallyCommand {}

    record RefuseAuthority(String id) implements TallyCommand {}
}
