package org.jianhui.kernel.act;

/** One intention, addressed to one aggregate. Commands are nested records of one sealed interface per aggregate. */
public interface Command {

    /** Identifier of the aggregate that decides, as stored in its stream name. */
    String aggregateId();
}
