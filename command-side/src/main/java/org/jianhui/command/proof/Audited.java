package org.jianhui.command.proof;

import java.util.List;

/** What an audit found, and over how many events and checkpoints it looked for it. */
record Audited(long events, int checkpoints, List<Finding> findings) {}
