package org.jianhui.command.act;

import org.jianhui.kernel.act.SeenAt;

/** The place of the last event a new statement can see: what an act answers that told nothing new. */
@FunctionalInterface
interface LogEnd {

    SeenAt now();
}
